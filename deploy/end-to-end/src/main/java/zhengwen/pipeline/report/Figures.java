package zhengwen.pipeline.report;

import java.util.List;
import java.util.Map;
import zhengwen.pipeline.bare.Stage;

/**
 * Everything one run found out.
 *
 * @param cores of the machine
 * @param pageBytes mean size of a page
 * @param bare the stages alone, extraction included
 * @param ceiling articles a second that the cores would give if only the bare stages were to be
 *     paid
 * @param saturation the pipeline as fast as it goes
 * @param half the pipeline at half of that
 * @param stores articles a second and CPU seconds of store-service and of the connector
 * @param growth cost of an article as the store grows; null until it is measured
 */
public record Figures(
    int cores,
    double pageBytes,
    List<Stage> bare,
    double ceiling,
    Load saturation,
    Load half,
    List<Stage> stores,
    Growth growth) {

  /**
   * The pipeline under one load.
   *
   * @param articles acknowledged and readable while it was measured
   * @param articlesASecond by the clock
   * @param delays from 202 to readable
   * @param cpuSeconds an article, by process
   * @param diskBytes an article, by folder
   * @param lag records not yet taken, second by second, by group
   * @param turnedAway posts answered 429 or 503
   */
  public record Load(
      int articles,
      double articlesASecond,
      Delays delays,
      Map<String, Double> cpuSeconds,
      Map<String, Long> diskBytes,
      Map<String, List<Long>> lag,
      long turnedAway) {

    /** CPU seconds an article of the whole stack, without the load's own. */
    public double stackCpuSeconds() {
      return cpuSeconds.entrySet().stream()
          .filter(process -> !process.getKey().equals("load"))
          .mapToDouble(Map.Entry::getValue)
          .sum();
    }
  }

  /** The same with the stores. */
  public Figures with(List<Stage> measured) {
    return new Figures(cores, pageBytes, bare, ceiling, saturation, half, measured, growth);
  }

  /** The same with the growth. */
  public Figures with(Growth measured) {
    return new Figures(cores, pageBytes, bare, ceiling, saturation, half, stores, measured);
  }

  /** CPU seconds an article of all bare stages. */
  public double bareCpuSeconds() {
    return bare.stream().mapToDouble(Stage::cpuSeconds).sum();
  }

  /** The pipeline's speed as a share of the ceiling, by the clock. */
  public double share() {
    return saturation.articlesASecond() / ceiling;
  }

  /** The same by CPU seconds of the stack, which other work on the machine disturbs less. */
  public double shareByCpu() {
    return bareCpuSeconds() / saturation.stackCpuSeconds();
  }
}
