package zhengwen.extract.body;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import zhengwen.extract.page.Container;

/** Adds up what elements hold, each with all elements inside it. */
final class Sums {

  private Sums() {}

  /** Fills {@code sums} with every element's own figure and those of the elements inside it. */
  static void upwards(Map<Container, Integer> own, Map<Container, Integer> sums) {
    sums.putAll(own);
    for (Container container : innermostFirst(own)) {
      if (container.parent() != null) {
        sums.merge(container.parent(), sums.getOrDefault(container, 0), Integer::sum);
      }
    }
  }

  /** The elements that have a figure, and those around them, the deepest first. */
  static List<Container> innermostFirst(Map<Container, ?> own) {
    Set<Container> seen = new HashSet<>();
    int deepest = 0;
    for (Container container : own.keySet()) {
      deepest = Math.max(deepest, container.depth());
      Container at = container;
      while (at != null && seen.add(at)) {
        at = at.parent();
      }
    }
    List<List<Container>> byDepth = new ArrayList<>(deepest + 1);
    while (byDepth.size() <= deepest) {
      byDepth.add(new ArrayList<>());
    }
    for (Container container : seen) {
      byDepth.get(container.depth()).add(container);
    }
    List<Container> inner = new ArrayList<>(seen.size());
    for (int depth = deepest; depth >= 0; depth--) {
      inner.addAll(byDepth.get(depth));
    }
    return inner;
  }
}
