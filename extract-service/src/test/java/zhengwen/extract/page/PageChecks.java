package zhengwen.extract.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What holds for every page, whatever the input was. */
final class PageChecks {

  private PageChecks() {}

  static void assertSound(Page page) {
    int end = 0;
    for (int index = 0; index < page.blocks().size(); index++) {
      Block block = page.blocks().get(index);
      assertEquals(index, block.index());
      assertTrue(block.start() >= end, () -> "block out of order: " + block);
      assertTrue(block.end() >= block.start(), () -> "block ends before it starts: " + block);
      assertTrue(block.end() <= page.source().length(), () -> "block outside: " + block);
      assertPlaced(block.text(), page.source());
      assertLinks(block);
      assertEquals("#root", outermost(block.container()).tag());
      end = block.end();
    }
    for (Statement statement : page.statements()) {
      assertTrue(
          statement.start() >= 0
              && statement.start() <= statement.end()
              && statement.end() <= page.source().length(),
          () -> "statement outside: " + statement);
    }
  }

  private static void assertPlaced(SourceText text, String source) {
    int last = text.start();
    for (int at = 0; at < text.length(); at++) {
      int start = text.sourceStart(at);
      int end = text.sourceEnd(at + 1);
      assertTrue(start >= last || start >= text.sourceStart(at - 1), "places go back");
      assertTrue(start <= end, "a place ends before it starts");
      if (end - start == 1) {
        assertSame(source.charAt(start), text.charAt(at));
      }
      last = start;
    }
  }

  private static void assertSame(char raw, char read) {
    assertTrue(raw == read || (Blank.is(raw) && Blank.is(read)), "'" + raw + "' read as " + read);
  }

  private static void assertLinks(Block block) {
    int end = 0;
    for (Link link : block.links()) {
      assertTrue(link.start() >= end && link.end() > link.start(), "links overlap");
      assertTrue(link.end() <= block.text().length(), "link outside its block");
      end = link.end();
    }
    assertTrue(block.emphasised() <= block.text().length(), "more emphasis than text");
  }

  private static Container outermost(Container container) {
    Container at = container;
    while (at.parent() != null) {
      assertEquals(at.parent().depth() + 1, at.depth());
      at = at.parent();
    }
    return at;
  }
}
