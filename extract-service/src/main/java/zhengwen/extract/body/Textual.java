package zhengwen.extract.body;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import zhengwen.extract.page.BlockKind;
import zhengwen.extract.page.Container;

/**
 * Elements that hold lines of text rather than links: what stands in them is running text even
 * where its author set no full stops, as in verse, notices and short-lined essays.
 */
final class Textual {

  private static final int FEWEST = 3;
  private static final int PER_LINK = 4;
  private static final int MOST_TEASING = 2;

  private final Map<Container, Integer> lines = new HashMap<>();
  private final Map<Container, Integer> links = new HashMap<>();
  private final Map<Container, Integer> titles = new HashMap<>();

  Textual(List<Facts> facts) {
    for (Facts each : facts) {
      if (!each.empty() && each.home().parent() != null) {
        boolean link = each.links() >= 0.5 || each.block().kind() == BlockKind.CONTROL;
        if (link) {
          links.merge(each.home(), 1, Integer::sum);
          titles.merge(each.home(), LinkBoxes.link(each) ? 1 : 0, Integer::sum);
        } else if (line(each)) {
          lines.merge(each.home(), 1, Integer::sum);
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
    int of = lines.getOrDefault(facts.home(), 0);
    return of >= FEWEST
        && of >= PER_LINK * links.getOrDefault(facts.home(), 0)
        && facts.place().label() == null;
  }

  /** Whether the block stands in a small box with as many links: a teaser of another article. */
  boolean teases(Facts facts) {
    int of = titles.getOrDefault(facts.home(), 0);
    int text = lines.getOrDefault(facts.home(), 0);
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
