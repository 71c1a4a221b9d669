package zhengwen.extract.body;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
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
    Map<Container, Boolean> seen = new HashMap<>();
    for (Container container : own.keySet()) {
      Container at = container;
      while (at != null && seen.putIfAbsent(at, true) == null) {
        at = at.parent();
      }
    }
    List<Container> inner = new ArrayList<>(seen.keySet());
    inner.sort(Comparator.comparingInt(Container::depth).reversed());
    return inner;
  }
}
