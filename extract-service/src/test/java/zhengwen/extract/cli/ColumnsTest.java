package zhengwen.extract.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ColumnsTest {

  @ParameterizedTest
  @CsvSource({"abc, 3", "渡口, 4", "渡口a, 5", "“渡”, 6", "（）, 4", "𠀀, 2", "é, 1"})
  void columns_ofText_countWideSignsTwice(String text, int columns) {
    assertEquals(columns, Columns.of(text));
  }

  @ParameterizedTest
  @CsvSource({
    "渡口停用了, 10, 渡口停用了",
    "渡口停用了, 9, 渡口停…",
    "渡口停用了, 8, 渡口停…",
    "abcdef, 4, ab…",
    "𠀀𠀀𠀀, 5, 𠀀…"
  })
  void text_cut_takesNoMoreColumns(String text, int columns, String cut) {
    assertEquals(cut, Columns.cut(text, columns));
  }

  @Test
  void lineFeeds_cut_areBlanks() {
    assertEquals("a b c d", Columns.cut("a\nb\tc　d", 20));
  }

  @Test
  void text_padded_fillsItsColumns() {
    assertEquals("渡口  |", Columns.pad("渡口", 6) + "|");
  }
}
