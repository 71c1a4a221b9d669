package zhengwen.pipeline.report;

import java.util.List;

/**
 * How long it took, in milliseconds.
 *
 * @param count of articles
 * @param median half were quicker
 * @param p99 all but one in a hundred were quicker
 * @param longest the slowest
 */
public record Delays(int count, double median, double p99, double longest) {

  /** Of nanoseconds. */
  public static Delays of(List<Long> nanos) {
    List<Long> sorted = nanos.stream().sorted().toList();
    return new Delays(sorted.size(), millis(sorted, 0.5), millis(sorted, 0.99), millis(sorted, 1));
  }

  private static double millis(List<Long> sorted, double share) {
    if (sorted.isEmpty()) {
      return Double.NaN;
    }
    int rank = (int) Math.ceil(share * sorted.size()) - 1;
    return sorted.get(Math.max(0, rank)) / 1e6;
  }
}
