package zhengwen.benchmark;

import java.io.PrintStream;
import java.util.Collection;
import java.util.Map;
import java.util.TreeMap;
import org.openjdk.jmh.results.RunResult;
import org.openjdk.jmh.runner.Runner;
import org.openjdk.jmh.runner.RunnerException;
import org.openjdk.jmh.runner.options.ChainedOptionsBuilder;
import org.openjdk.jmh.runner.options.OptionsBuilder;
import org.openjdk.jmh.runner.options.TimeValue;
import org.openjdk.jmh.runner.options.VerboseMode;

/** Runs the benchmarks of extraction and prints what they say as ratios. */
public final class ExtractReport {

  private static final PrintStream OUT = System.out;

  /** MiB of grown input. */
  private static final String[] SIZES = {"1", "2", "4", "8", "16"};

  private static final String[] FEW_SIZES = {"1", "4", "16"};

  private ExtractReport() {}

  /**
   * Runs.
   *
   * @param arguments {@code --quick} for fewer, shorter measurements
   */
  public static void main(String[] arguments) throws Exception {
    boolean quick = String.join(" ", arguments).contains("--quick");
    int pages = PageSet.load().pages().size();
    comparison(pages, quick);
    growth(quick);
  }

  private static void comparison(int pages, boolean quick) throws RunnerException {
    Map<String, Double> time = new TreeMap<>();
    for (RunResult result : run(options(ExtractBenchmark.class, quick ? 10 : 15, quick ? 3 : 8))) {
      String name = result.getParams().getBenchmark();
      time.put(name.substring(name.lastIndexOf('.') + 1), ThreadTime.millis(result));
    }
    double extractor = time.get("extractor");
    OUT.printf("%d pages, one thread, in processor time%n", pages);
    time.forEach(
        (name, millis) ->
            OUT.printf(
                "  %-16s %8.1f pages/s   extractor takes %5.2f x its time%n",
                name, pages * 1000 / millis, extractor / millis));
    OUT.printf(
        "  extractor is %.1f x as fast as readability4j%n", time.get("readability4j") / extractor);
    OUT.printf(
        "  page reader takes %.2f x jsoup with tracking%n%n",
        time.get("pageReader") / time.get("jsoupTracking"));
  }

  private static void growth(boolean quick) throws RunnerException {
    Map<String, Map<Integer, Double>> byShape = new TreeMap<>();
    ChainedOptionsBuilder options =
        options(GrowthBenchmark.class, quick ? 1 : 3, quick ? 1 : 3)
            .param("size", quick ? FEW_SIZES : SIZES);
    for (RunResult result : run(options)) {
      byShape
          .computeIfAbsent(result.getParams().getParam("shape"), shape -> new TreeMap<>())
          .put(Integer.valueOf(result.getParams().getParam("size")), ThreadTime.millis(result));
    }
    OUT.println(
        "milliseconds of the processor by MiB of input (and growth for each doubling; 2 is linear;"
            + " where time falls, the page is over a bound and was rejected)");
    byShape.forEach(ExtractReport::line);
  }

  private static void line(String shape, Map<Integer, Double> times) {
    StringBuilder line = new StringBuilder(String.format("  %-12s", shape));
    Map.Entry<Integer, Double> before = null;
    for (Map.Entry<Integer, Double> time : times.entrySet()) {
      line.append(String.format(" %d: %.0f", time.getKey(), time.getValue()));
      if (before != null) {
        line.append(String.format(" (%.1f)", perDoubling(before, time)));
      }
      before = time;
    }
    OUT.println(line);
  }

  private static double perDoubling(
      Map.Entry<Integer, Double> before, Map.Entry<Integer, Double> now) {
    double doublings = Math.log((double) now.getKey() / before.getKey()) / Math.log(2);
    return Math.pow(now.getValue() / before.getValue(), 1 / doublings);
  }

  private static Collection<RunResult> run(ChainedOptionsBuilder options) throws RunnerException {
    return new Runner(options.build()).run();
  }

  private static ChainedOptionsBuilder options(Class<?> benchmark, int warmups, int iterations) {
    return new OptionsBuilder()
        .include(benchmark.getName().replace(".", "\\."))
        .forks(1)
        .threads(1)
        .warmupIterations(warmups)
        .measurementIterations(iterations)
        .warmupTime(TimeValue.seconds(2))
        .measurementTime(TimeValue.seconds(2))
        .jvmArgs(
            "-XX:+UseSerialGC", // the collector of the services and of deploy/extract
            "-Xmx3g",
            "-D" + PageSet.FOLDER + "=" + System.getProperty(PageSet.FOLDER))
        .verbosity(VerboseMode.SILENT);
  }
}
