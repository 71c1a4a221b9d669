package zhengwen.pipeline.report;

import java.io.PrintStream;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import zhengwen.pipeline.bare.SideBySide;
import zhengwen.pipeline.bare.Stage;

/** Figures for a person. */
public final class Table {
  private static final int LAGS_SHOWN = 12;
  private static final Set<String> STORE = Set.of("store", "database");
  private static final Set<String> REST = Set.of("broker", "ingest", "extract");
  private static final Set<String> STACK =
      Stream.of(STORE, REST).flatMap(Set::stream).collect(Collectors.toUnmodifiableSet());

  private final PrintStream out;

  /** Prints there. */
  public Table(PrintStream out) {
    this.out = out;
  }

  /** Prints all of it but the stores. */
  public void print(Figures figures) {
    out.printf(
        "%n%d cores, pages of %.0f KB on average%n%n", figures.cores(), figures.pageBytes() / 1000);
    out.printf("%-34s %12s %16s %12s%n", "stage alone", "articles/s", "CPU ms/article", "of sum");
    figures.bare().forEach(stage -> stage(stage, figures.bareCpuSeconds()));
    out.printf(
        "%-34s %12.1f %16.2f  (ceiling: cores / CPU of all stages alone)%n%n",
        "all", figures.ceiling(), figures.bareCpuSeconds() * 1000);
    load("pipeline, saturated", figures.saturation(), figures);
    out.printf(
        "%-34s %11.0f%%   (bar: 60%%)%n%-34s %11.0f%%%n%n",
        "share of the ceiling",
        100 * figures.share(),
        "the same by CPU of the stack",
        100 * figures.shareByCpu());
    load("pipeline, at half of that", figures.half(), figures);
  }

  private void stage(Stage stage, double sum) {
    out.printf(
        "%-34s %12.1f %16.2f %11.0f%%%n",
        stage.name(),
        stage.articlesASecond(),
        stage.cpuSeconds() * 1000,
        100 * stage.cpuSeconds() / sum);
  }

  private void load(String name, Figures.Load load, Figures figures) {
    out.printf(
        "%-34s %12.1f %16.2f  (%.2f x the stages alone)%n",
        name,
        load.articlesASecond(),
        load.stackCpuSeconds() * 1000,
        load.stackCpuSeconds() / figures.bareCpuSeconds());
    load.cpuSeconds()
        .forEach((process, cpu) -> out.printf("  %-45s %16.2f%n", process, cpu * 1000));
    Delays delays = load.delays();
    out.printf(
        "  202 to readable, ms: median %.0f, p99 %.0f, longest %.0f (%d articles, %d turned away)%n",
        delays.median(), delays.p99(), delays.longest(), delays.count(), load.turnedAway());
    load.diskBytes()
        .forEach(
            (folder, bytes) -> out.printf("  on disk, %s: %.1f KB/article%n", folder, bytes / 1e3));
    load.lag().forEach((group, lags) -> out.printf("  lag of %s: %s%n", group, thinned(lags)));
    out.println();
  }

  private static String thinned(List<Long> lags) {
    int step = Math.max(1, lags.size() / LAGS_SHOWN);
    StringBuilder row = new StringBuilder();
    for (int i = 0; i < lags.size(); i += step) {
      row.append(lags.get(i)).append(' ');
    }
    return row + "(every " + step + " s)";
  }

  /** What took documents off the topic, beside the first of them. */
  public void stores(List<Stage> stores) {
    Stage first = stores.get(0);
    for (Stage store : stores) {
      out.printf(
          "%-34s %12.1f %16.2f  (%.2f x the CPU of %s)%n",
          store.name(),
          store.articlesASecond(),
          store.cpuSeconds() * 1000,
          store.cpuSeconds() / first.cpuSeconds(),
          first.name());
    }
  }

  /** What an article costs while few documents are stored, and while many are. */
  public void growth(Growth growth) {
    out.printf(
        "%ncost of an article, CPU ms, medians of %d windows of %d articles%n",
        growth.windows(), growth.articles());
    out.printf(
        "%-34s %12d %16d %12s%n",
        "documents stored", growth.fewDocuments(), growth.manyDocuments(), "ratio");
    growth("all of the pipeline", growth, STACK);
    growth("store-service and document store", growth, STORE);
    growth("the rest, which does not see them", growth, REST);
    SideBySide.Rounds upsert = growth.upsert();
    out.printf(
        "%-34s %12.3f %16.3f %12.2f  (short documents, client and server)%n",
        "a bare upsert by itself", 1000 * upsert.small(), 1000 * upsert.grown(), upsert.ratio());
  }

  private void growth(String name, Growth growth, Set<String> processes) {
    double few = sum(growth.few(), processes);
    double many = sum(growth.many(), processes);
    out.printf("%-34s %12.3f %16.3f %12.2f%n", name, 1000 * few, 1000 * many, many / few);
  }

  private static double sum(Map<String, Double> cpuSeconds, Set<String> processes) {
    return processes.stream().mapToDouble(process -> cpuSeconds.getOrDefault(process, 0.0)).sum();
  }

  /** One line for each process: memory before, at its most, and after. */
  public void memory(Map<String, List<Long>> residentBytes) {
    out.printf("%-12s %10s %10s %10s %8s%n", "RSS, MiB", "begin", "most", "end", "growth");
    residentBytes.forEach(
        (process, samples) -> {
          long begin = samples.get(0);
          long end = samples.get(samples.size() - 1);
          long most = samples.stream().mapToLong(Long::longValue).max().orElse(0);
          out.printf(
              "%-12s %10d %10d %10d %+7.0f%%%n",
              process, begin >> 20, most >> 20, end >> 20, 100.0 * (most - begin) / begin);
        });
  }
}
