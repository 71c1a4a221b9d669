package zhengwen.extract.body;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import zhengwen.extract.page.Block;
import zhengwen.extract.page.Container;

/**
 * Elements around the whole article: those that hold the headline, or most of what a page says in
 * sentences. Whatever their names say, they are no side matter.
 */
final class Shells {

  private static final double MOST = 0.6;

  private final Set<Container> aroundHeadline = new HashSet<>();
  private final Map<Container, Integer> sentences = new HashMap<>();
  private int all;

  /**
   * @param headline index of the headline's block; -1 if there is none
   */
  Shells(List<Block> blocks, int headline) {
    if (headline >= 0) {
      for (Container at = blocks.get(headline).container(); at != null; at = at.parent()) {
        aroundHeadline.add(at);
      }
    }
    Map<Container, Integer> own = new HashMap<>();
    for (Block block : blocks) {
      int length = sentence(block) ? block.text().length() : 0;
      own.merge(block.container(), length, Integer::sum);
      all += length;
    }
    Sums.upwards(own, sentences);
  }

  /** Whether the element's name is to be passed over. */
  boolean holds(Container container, Label label) {
    return aroundHeadline.contains(container)
        || (label != Label.COMMENT && sentences.getOrDefault(container, 0) > MOST * all);
  }

  private static boolean sentence(Block block) {
    String text = block.text().toString();
    return text.indexOf('。') >= 0 && block.linkLength() * 2 < text.length();
  }
}
