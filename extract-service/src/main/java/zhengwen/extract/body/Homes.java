package zhengwen.extract.body;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import zhengwen.extract.page.Block;
import zhengwen.extract.page.Container;

/**
 * The element each block stands in together with others: the innermost that holds several. Elements
 * that wrap a single paragraph tell nothing.
 */
final class Homes {

  private final Map<Container, Integer> counts = new HashMap<>();

  Homes(List<Block> blocks) {
    Map<Container, Integer> own = new HashMap<>();
    for (Block block : blocks) {
      own.merge(block.container(), 1, Integer::sum);
    }
    Sums.upwards(own, counts);
  }

  /** The home of a block; the root in plain text. */
  Container of(Block block) {
    Container at = block.container();
    while (at.parent() != null && counts.get(at) == 1) {
      at = at.parent();
    }
    return at;
  }
}
