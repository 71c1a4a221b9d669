package zhengwen.extract.body;

import java.util.BitSet;
import java.util.List;
import zhengwen.extract.page.Container;

/**
 * Finds the stretch of blocks with the greatest weight.
 *
 * <p>First the element whose blocks weigh most together; then, inside it, the contiguous run of
 * blocks that weighs most. Within a run, what follows a line that usually ends an article counts
 * for less, unless it stands in the element that holds most of the text: the texts under “related”
 * read like an article too. Each step looks at a block once.
 */
final class RegionFinder {

  /** What weight counts for after no, one, and more lines that usually end an article. */
  private static final double[] AFTER_END = {1, 0.3, 0.1};

  /** What lines that are no running text cost beside the paragraphs of most of the text. */
  private static final double AT_HOME = 0.2;

  /** What a box costs that stands between paragraphs of most of the text. */
  private static final double NESTED = 0.25;

  /** Weight of a paragraph that is more than a teaser. */
  private static final int PARAGRAPH = 40;

  /** What a run in one element must weigh beside the heaviest run of the page. */
  private static final double MOST = 0.6;

  private static final double BEFORE_HEADLINE = -60;

  /** For each line that usually ends an article between the headline and the run. */
  private static final double LATE = -120;

  private final List<Facts> facts;
  private final Elements elements;
  private final Claims claims;
  private final Scale scale;

  /**
   * @param facts of every block of the page
   * @param claims what was read as metadata
   * @param scale what each block weighs
   */
  RegionFinder(List<Facts> facts, Elements elements, Claims claims, Scale scale) {
    this.facts = facts;
    this.elements = elements;
    this.claims = claims;
    this.scale = scale;
  }

  /** The region; empty if the page has no running text. */
  Region find() {
    Run whole = run(0, facts.size(), null);
    int heaviest = heaviest();
    BitSet inside = inside(heaviest);
    int from = 0;
    int to = facts.size();
    while (from < to && !inside.get(facts.get(from).element())) {
      from++;
    }
    while (to > from && !inside.get(facts.get(to - 1).element())) {
      to--;
    }
    Run inner = run(from, to, heaviest < 0 ? null : elements.container(heaviest));
    return inner.weight() >= MOST * whole.weight() ? inner.region() : whole.region();
  }

  /** An element and those inside it; all of them for none. */
  private BitSet inside(int container) {
    BitSet inside = new BitSet();
    for (int element = 0; element < elements.size(); element++) {
      int around = elements.around(element);
      inside.set(
          element, container < 0 || element == container || (around >= 0 && inside.get(around)));
    }
    return inside;
  }

  /**
   * The element with several blocks that weigh most together; of equals the innermost; -1 if none.
   */
  private int heaviest() {
    double[] sums = new double[elements.size()];
    int headline = claims.headline();
    boolean begun = false;
    int late = 0;
    for (Facts each : facts) {
      int index = each.block().index();
      begun |= headline >= 0 && index > headline && scale.weight(index) >= PARAGRAPH;
      late += begun && scale.ends(index) ? 1 : 0;
      double weight = scale.weight(index);
      weight *= weight > 0 ? AFTER_END[Math.min(late, 2)] : 1;
      sums[each.homeElement()] += weight;
    }
    int best = -1;
    double most = 0;
    for (int element : elements.innermostFirst()) {
      if (elements.around(element) >= 0) {
        sums[elements.around(element)] += sums[element];
      }
      if (sums[element] > most) {
        best = element;
        most = sums[element];
      }
    }
    return best;
  }

  /** The element that holds most running text itself; null in plain text. */
  private Container home(int from, int to) {
    double[] sums = new double[elements.size()];
    Container best = null;
    double most = 0;
    for (int i = from; i < to; i++) {
      if (scale.weight(i) > 0 && facts.get(i).home().parent() != null) {
        int home = facts.get(i).homeElement();
        sums[home] += scale.weight(i);
        if (sums[home] > most) {
          best = facts.get(i).home();
          most = sums[home];
        }
      }
    }
    return best;
  }

  /** The heaviest run in [from, to), by the number of ending lines it holds so far. */
  private Run run(int from, int to, Container container) {
    Container home = home(from, to);
    int firstHome = to;
    int lastHome = from;
    for (int i = from; i < to; i++) {
      if (home != null && facts.get(i).home().equals(home) && scale.weight(i) >= PARAGRAPH / 4.0) {
        firstHome = Math.min(firstHome, i);
        lastHome = i;
      }
    }
    double[] sum = {Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY, Double.NEGATIVE_INFINITY};
    int[] start = {from, from, from};
    double best = 0;
    int headline = claims.headline();
    boolean begun = false;
    int late = 0;
    Region region = new Region(from, from, container);
    for (int i = from; i < to; i++) {
      Facts each = facts.get(i);
      begun |= headline >= 0 && i > headline && scale.weight(i) >= PARAGRAPH;
      if (scale.ends(i)) {
        moveOn(sum, start);
        if (scale.closes(i)) {
          moveOn(sum, start);
        }
        late += begun ? 1 : 0;
      }
      boolean athome = each.home().equals(home);
      boolean nested = !athome && i > firstHome && i < lastHome;
      boolean fragment = scale.weight(i) < 0 && each.cue() == null;
      for (int ends = 0; ends < sum.length; ends++) {
        double share =
            athome
                ? (fragment ? AT_HOME : 1)
                : scale.weight(i) > 0 ? AFTER_END[ends] : nested ? NESTED : 1;
        sum[ends] += scale.weight(i) * share;
      }
      double opening = i < headline ? BEFORE_HEADLINE : Math.min(late, 3) * LATE;
      int first = Math.min(late, 1);
      double own = scale.weight(i) * AFTER_END[first];
      if (own > 0 && opening + own > sum[first]) {
        sum[first] = opening + own;
        start[first] = i;
      }
      for (int ends = 0; ends < sum.length; ends++) {
        if (sum[ends] > best) {
          best = sum[ends];
          region = new Region(start[ends], i + 1, container);
        }
      }
    }
    return new Run(region, best);
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

  /** A stretch of blocks and what it weighs. */
  private record Run(Region region, double weight) {}
}
