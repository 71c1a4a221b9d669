package zhengwen.extract.body;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import zhengwen.extract.page.Container;

/**
 * Finds the stretch of blocks with the greatest weight.
 *
 * <p>First the element whose blocks weigh most together; then, inside it, the contiguous run of
 * blocks that weighs most. Within a run, what follows a line that usually ends an article counts
 * for less: the texts under “related” read like an article too. Both steps look at a block once.
 */
final class RegionFinder {

  /** What weight counts for after no, one, and more lines that usually end an article. */
  private static final double[] AFTER_END = {1, 0.3, 0.1};

  private static final double BEFORE_HEADLINE = -60;

  private final List<Facts> facts;
  private final int headline;

  /**
   * @param facts of every block of the page
   * @param headline index of the headline's block; -1 if unknown
   */
  RegionFinder(List<Facts> facts, int headline) {
    this.facts = facts;
    this.headline = headline;
  }

  /** The region; empty if the page has no running text. */
  Region find() {
    Container container = heaviest();
    int from = 0;
    int to = facts.size();
    while (from < to && !holds(container, from)) {
      from++;
    }
    while (to > from && !holds(container, to - 1)) {
      to--;
    }
    return run(from, to, container);
  }

  private boolean holds(Container container, int index) {
    return container == null || facts.get(index).block().container().within(container);
  }

  private Container heaviest() {
    Map<Container, Double> sums = new HashMap<>();
    for (Facts each : facts) {
      double weight = Weights.of(each);
      for (Container at = each.block().container(); at != null; at = at.parent()) {
        sums.merge(at, weight, Double::sum);
      }
    }
    Container best = null;
    double most = 0;
    for (Map.Entry<Container, Double> sum : sums.entrySet()) {
      boolean deeper = best != null && sum.getKey().depth() > best.depth();
      boolean more = sum.getValue() > most || sum.getValue() == most && deeper;
      if (more) {
        best = sum.getKey();
        most = sum.getValue();
      }
    }
    return best;
  }

  /** The heaviest run in [from, to), by the number of ending lines it holds so far. */
  private Region run(int from, int to, Container container) {
    double[] sum = {Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY};
    int[] start = {from, from, from};
    double best = 0;
    Region region = new Region(from, from, container);
    for (int i = from; i < to; i++) {
      Facts each = facts.get(i);
      double weight = Weights.of(each);
      if (Weights.ends(each)) {
        moveOn(sum, start);
      }
      double opening = i < headline ? BEFORE_HEADLINE : 0;
      for (int ends = 0; ends < sum.length; ends++) {
        sum[ends] += weight > 0 ? weight * AFTER_END[ends] : weight;
      }
      if (weight > 0 && opening + weight > sum[0]) {
        sum[0] = opening + weight;
        start[0] = i;
      }
      for (int ends = 0; ends < sum.length; ends++) {
        if (sum[ends] > best) {
          best = sum[ends];
          region = new Region(start[ends], i + 1, container);
        }
      }
    }
    return region;
  }

  private static void moveOn(double[] sum, int[] start) {
    if (sum[1] > sum[2]) {
      sum[2] = sum[1];
      start[2] = start[1];
    }
    sum[1] = sum[0];
    start[1] = start[0];
    sum[0] = Double.NEGATIVE_INFINITY;
  }
}
