package zhengwen.extract.body;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import zhengwen.extract.page.Container;

/** Boxes of links between the paragraphs of an article: elements with more links than text. */
final class LinkBoxes {

  private static final double LINK = 0.8;

  private final Map<Container, Integer> lines = new HashMap<>();
  private final Map<Container, Integer> links = new HashMap<>();
  private final Map<Container, Boolean> known = new HashMap<>();

  /**
   * @param facts of the blocks of the article's region
   */
  LinkBoxes(List<Facts> facts) {
    Map<Container, Integer> ownLines = new HashMap<>();
    Map<Container, Integer> ownLinks = new HashMap<>();
    for (Facts each : facts) {
      boolean link = link(each);
      ownLinks.merge(each.block().container(), link ? 1 : 0, Integer::sum);
      ownLines.merge(
          each.block().container(),
          link || each.empty() || each.cue() != null ? 0 : 1,
          Integer::sum);
    }
    Sums.upwards(ownLinks, links);
    Sums.upwards(ownLines, lines);
  }

  /** Whether the block is a link and nothing else, or stands in a box of such. */
  boolean holds(Facts facts) {
    if (link(facts)) {
      return true;
    }
    return boxed(facts.block().container());
  }

  /** Whether the element or one around it has more links than text; each is looked at once. */
  private boolean boxed(Container container) {
    List<Container> path = new ArrayList<>();
    Container at = container;
    while (at.parent() != null && !known.containsKey(at)) {
      path.add(at);
      at = at.parent();
    }
    boolean boxed = known.getOrDefault(at, false);
    for (int i = path.size() - 1; i >= 0; i--) {
      int of = links.getOrDefault(path.get(i), 0);
      boxed |= of > 0 && of >= lines.getOrDefault(path.get(i), 0);
      known.put(path.get(i), boxed);
    }
    return boxed;
  }

  /** Whether the block is one link from end to end. */
  static boolean link(Facts facts) {
    return facts.han() > 0 && facts.links() > LINK && facts.block().links().size() == 1;
  }
}
