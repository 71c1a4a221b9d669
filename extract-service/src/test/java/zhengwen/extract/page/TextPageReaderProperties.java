package zhengwen.extract.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.stream.Collectors;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;

class TextPageReaderProperties {

  private final PageReader reader = new PageReader();

  @Property
  void anyLines_read_areSoundAndComplete(@ForAll("lines") String text) {
    Page page = reader.read(text, "text/plain");

    PageChecks.assertSound(page);
    assertEquals(
        visible(text),
        visible(
            page.blocks().stream()
                .map(block -> block.text().toString())
                .collect(Collectors.joining())));
  }

  @Property
  void anyString_read_neverFails(@ForAll String any) {
    PageChecks.assertSound(reader.read(any, null));
  }

  @Provide
  Arbitrary<String> lines() {
    return Arbitraries.of(
            "甲", "乙。", "。", "”", "\n", "\r\n", "　　", " ", "x", "\t", "）", "\u2028", "\uFEFF",
            "a < b")
        .list()
        .ofMaxSize(30)
        .map(parts -> String.join("", parts));
  }

  private static String visible(String text) {
    return text.chars()
        .filter(unit -> !Blank.is((char) unit))
        .mapToObj(unit -> String.valueOf((char) unit))
        .collect(Collectors.joining());
  }
}
