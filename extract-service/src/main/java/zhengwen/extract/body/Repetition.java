package zhengwen.extract.body;

import java.util.ArrayList;
import java.util.BitSet;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * An article printed twice: a run of paragraphs that repeats an earlier run in the same order.
 *
 * <p>One repeated paragraph may be the author's or the site's slip and stays.
 */
final class Repetition {

  private static final int SHORTEST = 12;
  private static final int LEAST = 2;

  private final BitSet repeated = new BitSet();

  Repetition(List<Facts> facts) {
    List<Facts> prose = new ArrayList<>();
    Map<String, Integer> first = new HashMap<>();
    List<Integer> source = new ArrayList<>();
    for (Facts each : facts) {
      if (each.prose() && each.length() >= SHORTEST) {
        Integer earlier = first.putIfAbsent(each.line(), prose.size());
        source.add(earlier == null ? -1 : earlier);
        prose.add(each);
      }
    }
    mark(prose, source);
  }

  private void mark(List<Facts> prose, List<Integer> source) {
    int from = 0;
    while (from < source.size()) {
      int to = from + 1;
      while (to < source.size()
          && source.get(from) >= 0
          && source.get(to) == source.get(from) + to - from) {
        to++;
      }
      if (source.get(from) >= 0 && to - from >= LEAST) {
        prose.subList(from, to).forEach(each -> repeated.set(each.block().index()));
      }
      from = to;
    }
  }

  /** Whether the block says again, in a longer run, what an earlier one said. */
  boolean holds(int index) {
    return repeated.get(index);
  }
}
