package zhengwen.extract.body;

import java.util.List;
import zhengwen.extract.page.Container;

/**
 * Single words behind the last paragraph, outside the element that holds it: what readers may press
 * there, such as how they feel about the article.
 */
final class Buttons {

  private static final int LONGEST = 4;

  private static final int FEWEST = 3;

  private final int first;
  private final int end;

  Buttons(List<Facts> facts, Region region, int last, Container home) {
    int at = last < 0 ? region.end() : last + 1;
    while (at < region.end() && !isButton(facts.get(at), home)) {
      at++;
    }
    int start = at;
    int words = 0;
    while (at < region.end() && (facts.get(at).empty() || isButton(facts.get(at), home))) {
      words += facts.get(at).empty() ? 0 : 1;
      at++;
    }
    first = start;
    end = words >= FEWEST ? at : start;
  }

  /** Whether the block is one of several. */
  boolean holds(int index) {
    return index >= first && index < end;
  }

  private static boolean isButton(Facts facts, Container home) {
    return !facts.empty()
        && facts.length() <= LONGEST
        && facts.han() == facts.length()
        && isOutside(facts.block().container(), home);
  }

  private static boolean isOutside(Container container, Container home) {
    Container at = container;
    while (at != null && !at.equals(home)) {
      at = at.parent();
    }
    return at == null;
  }
}
