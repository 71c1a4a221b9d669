package zhengwen.extract.body;

import java.util.List;
import zhengwen.extract.page.BlockKind;

/**
 * Elements that hold lines of text rather than links: what stands in them is running text even
 * where its author set no full stops, as in verse, notices and short-lined essays.
 */
final class Textual {

  private static final int FEWEST = 3;
  private static final int PER_LINK = 4;
  private static final int MOST_TEASING = 2;

  private final int[] lines;
  private final int[] links;
  private final int[] titles;

  Textual(List<Facts> facts, Elements elements) {
    lines = new int[elements.size()];
    links = new int[elements.size()];
    titles = new int[elements.size()];
    for (Facts each : facts) {
      if (!each.empty() && each.home().parent() != null) {
        boolean link = each.links() >= 0.5 || each.block().kind() == BlockKind.CONTROL;
        if (link) {
          links[each.homeElement()]++;
          titles[each.homeElement()] += LinkBoxes.link(each) ? 1 : 0;
        } else if (line(each)) {
          lines[each.homeElement()]++;
        }
      }
    }
  }

  /** Whether the block is a line of text among others. */
  boolean holds(Facts facts) {
    return line(facts) && among(facts);
  }

  /** Whether the block stands among lines of text, whatever it is. */
  boolean among(Facts facts) {
    int of = lines[facts.homeElement()];
    return of >= FEWEST
        && of >= PER_LINK * links[facts.homeElement()]
        && facts.place().label() == null;
  }

  /** Whether the block stands in a small box with as many links: a teaser of another article. */
  boolean teases(Facts facts) {
    int of = titles[facts.homeElement()];
    int text = lines[facts.homeElement()];
    return of > 0 && of >= text && text <= MOST_TEASING;
  }

  private static boolean line(Facts facts) {
    boolean text =
        switch (facts.block().kind()) {
          case PARAGRAPH, HEADING, QUOTE -> true;
          default -> false;
        };
    return text && facts.links() == 0 && facts.cue() == null;
  }
}
