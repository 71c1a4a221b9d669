package zhengwen.extract.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import zhengwen.extract.page.Block;
import zhengwen.extract.page.BlockKind;
import zhengwen.extract.page.Container;
import zhengwen.extract.page.Link;
import zhengwen.extract.page.SourceText;
import zhengwen.extract.repair.Edit;

class RepairedBlockTest {

  @Test
  void links_aroundWithinAndBetweenEdits_holdTheirWords() {
    String damaged = "老師說(shuō)，學(xué)校，時(shí)，好";
    Block block =
        block(
            damaged,
            List.of(link(damaged, "師說(shuō)"), link(damaged, "xué"), link(damaged, "校，時(sh")));

    Block repaired =
        RepairedBlock.of(
            block,
            List.of(gloss(damaged, "(shuō)"), gloss(damaged, "(xué)"), gloss(damaged, "(shí)")));

    assertEquals("老師說，學校，時，好", repaired.text().toString());
    assertEquals(
        List.of("師說", "校，時"),
        repaired.links().stream()
            .map(link -> repaired.text().subSequence(link.start(), link.end()))
            .toList());
  }

  @Test
  void links_ofABlockFullOfEdits_allMove() {
    String part = "學(xué)，";
    int parts = 50_000;
    List<Link> links = new ArrayList<>();
    List<Edit> edits = new ArrayList<>();
    for (int at = 0; at < parts * part.length(); at += part.length()) {
      links.add(new Link(at, at + 6, "x"));
      edits.add(new Edit(Edit.Kind.GLOSS, at + 1, at + 6, "(xué)", ""));
    }

    Block repaired = RepairedBlock.of(block(part.repeat(parts), links), edits);

    assertEquals("學，".repeat(parts), repaired.text().toString());
    assertEquals(parts, repaired.linkLength());
    assertEquals(new Link(2 * parts - 2, 2 * parts - 1, "x"), repaired.links().get(parts - 1));
  }

  private static Block block(String text, List<Link> links) {
    SourceText placed = SourceText.of(text, 0, text.length());
    return new Block(0, BlockKind.PARAGRAPH, 0, placed, links, 0, Container.root());
  }

  private static Link link(String text, String words) {
    int start = text.indexOf(words);
    return new Link(start, start + words.length(), "x");
  }

  private static Edit gloss(String text, String gloss) {
    int start = text.indexOf(gloss);
    return new Edit(Edit.Kind.GLOSS, start, start + gloss.length(), gloss, "");
  }
}
