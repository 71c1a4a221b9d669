package zhengwen.extract.body;

import java.util.BitSet;
import java.util.List;

/** Boxes of links between the paragraphs of an article: elements with more links than text. */
final class LinkBoxes {

  private static final double LINK = 0.8;

  /** Numbers of elements that have more links than text, or stand in one. */
  private final BitSet boxes = new BitSet();

  /**
   * @param facts of the blocks of the article's region
   */
  LinkBoxes(List<Facts> facts, Elements elements) {
    int[] lines = new int[elements.size()];
    int[] links = new int[elements.size()];
    for (Facts each : facts) {
      boolean link = link(each);
      links[each.element()] += link ? 1 : 0;
      lines[each.element()] += link || each.empty() || each.cue() != null ? 0 : 1;
    }
    elements.addUpwards(links);
    elements.addUpwards(lines);
    for (int element = 0; element < links.length; element++) {
      int around = elements.around(element);
      boolean box = links[element] > 0 && links[element] >= lines[element];
      boxes.set(element, around >= 0 && (box || boxes.get(around)));
    }
  }

  /** Whether the block is a link and nothing else, or stands in a box of such. */
  boolean holds(Facts facts) {
    return link(facts) || boxes.get(facts.element());
  }

  /** Whether the block is one link from end to end. */
  static boolean link(Facts facts) {
    return facts.han() > 0 && facts.links() > LINK && facts.block().links().size() == 1;
  }
}
