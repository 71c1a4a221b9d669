package zhengwen.extract.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextPageReaderTest {

  private final PageReader reader = new PageReader();

  @Test
  void lines_read_areBlocksWithoutIndentation() {
    assertEquals(List.of("标题", "第一段。", "第二段。"), texts("标题\n\n　　第一段。\r\n\t第二段。 \n"));
  }

  @Test
  void breakBeforeClosingPunctuation_read_isJoined() {
    assertEquals(List.of("他说：“好”。", "下一段"), texts("他说：“好\n”\n。\n下一段"));
  }

  @Test
  void stopAfterCompleteSentence_read_isALineOfItsOwn() {
    assertEquals(List.of("完了。", "？？？"), texts("完了。\n？？？"));
  }

  @Test
  void joinedLines_keepTheirPlaces() {
    Page page = reader.read("　甲\n　。乙", "text/plain");
    SourceText text = page.blocks().get(0).text();

    assertEquals(1, text.sourceStart(0));
    assertEquals(4, text.sourceStart(1));
    PageChecks.assertSound(page);
  }

  @Test
  void oneLongLine_read_isOneBlock() {
    String line = "字".repeat(1_000_000);

    assertEquals(List.of(line), texts(line));
  }

  private List<String> texts(String text) {
    return reader.read(text, "text/plain").blocks().stream()
        .map(block -> block.text().toString())
        .toList();
  }
}
