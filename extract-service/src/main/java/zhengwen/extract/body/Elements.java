package zhengwen.extract.body;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import zhengwen.extract.page.Block;
import zhengwen.extract.page.Container;

/**
 * The elements that hold a page's blocks, each with a number that is greater than that of the
 * element around it. What is counted of them is kept in arrays.
 */
final class Elements {

  private final List<Container> containers = new ArrayList<>();

  /** The number of the element around each; -1 at a root. */
  private final int[] outer;

  private final int[] ofBlocks;

  Elements(List<Block> blocks) {
    Map<Container, Integer> numbers = new HashMap<>();
    ofBlocks = new int[blocks.size()];
    for (int at = 0; at < ofBlocks.length; at++) {
      Container own = blocks.get(at).container();
      boolean same = at > 0 && own.equals(blocks.get(at - 1).container());
      ofBlocks[at] = same ? ofBlocks[at - 1] : number(own, numbers);
    }
    outer = new int[containers.size()];
    for (int element = 0; element < outer.length; element++) {
      Container around = containers.get(element).parent();
      outer[element] = around == null ? -1 : numbers.get(around);
    }
  }

  private int number(Container container, Map<Container, Integer> numbers) {
    Integer known = numbers.get(container);
    if (known != null) {
      return known;
    }
    List<Container> missing = new ArrayList<>();
    for (Container at = container; at != null && !numbers.containsKey(at); at = at.parent()) {
      missing.add(at);
    }
    for (int at = missing.size() - 1; at >= 0; at--) {
      numbers.put(missing.get(at), containers.size());
      containers.add(missing.get(at));
    }
    return containers.size() - 1;
  }

  int size() {
    return outer.length;
  }

  /** The number of the element that holds the block at a position. */
  int of(int block) {
    return ofBlocks[block];
  }

  Container container(int element) {
    return containers.get(element);
  }

  /** The number of the element around another; -1 if that is a root. */
  int around(int element) {
    return outer[element];
  }

  /** Adds to each element's figure those of all elements inside it. */
  void addUpwards(int[] figures) {
    for (int element = outer.length - 1; element >= 0; element--) {
      if (outer[element] >= 0) {
        figures[outer[element]] += figures[element];
      }
    }
  }

  /** All elements, the deepest first, those of one depth in order. */
  int[] innermostFirst() {
    int deepest = 0;
    for (Container container : containers) {
      deepest = Math.max(deepest, container.depth());
    }
    int[] next = new int[deepest + 2];
    for (Container container : containers) {
      next[deepest - container.depth() + 1]++;
    }
    for (int rank = 1; rank < next.length; rank++) {
      next[rank] += next[rank - 1];
    }
    int[] ordered = new int[outer.length];
    for (int element = 0; element < ordered.length; element++) {
      ordered[next[deepest - containers.get(element).depth()]++] = element;
    }
    return ordered;
  }
}
