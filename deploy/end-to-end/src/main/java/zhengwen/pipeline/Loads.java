package zhengwen.pipeline;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.stream.Stream;
import zhengwen.local.stack.Service;
import zhengwen.local.stack.Stack;
import zhengwen.pipeline.load.Posting;
import zhengwen.pipeline.load.Workload;
import zhengwen.pipeline.measure.Arrivals;
import zhengwen.pipeline.measure.LagSampler;
import zhengwen.pipeline.measure.ProcessUsage;
import zhengwen.pipeline.report.Delays;
import zhengwen.pipeline.report.Figures.Load;

/** Puts load on the running stack and measures what that costs. */
final class Loads {
  private static final int UNDER_WAY = 400;
  private static final int LONGEST_SECONDS = 600;
  private static final Duration SELDOM = Duration.ofMillis(200);
  private static final Duration OFTEN = Duration.ofMillis(10);
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final Stack stack;
  private final Path data;
  private final Workload workload;

  Loads(Stack stack, Path data, Workload workload) {
    this.stack = stack;
    this.data = data;
    this.workload = workload;
  }

  /** As fast as documents come out again, no more than a bounded number under way. */
  Load saturation(String run, int seconds) throws Exception {
    return measure(run, seconds, Double.POSITIVE_INFINITY, Integer.MAX_VALUE, SELDOM);
  }

  /** So many articles, as fast as documents come out again. */
  Load number(String run, int articles) throws Exception {
    Load load = measure(run, LONGEST_SECONDS, Double.POSITIVE_INFINITY, articles, SELDOM);
    if (load.articles() != articles) {
      throw new IllegalStateException(load.articles() + " of " + articles + " were taken");
    }
    return load;
  }

  /** At a steady rate. */
  Load steady(String run, int seconds, double rate) throws Exception {
    return measure(run, seconds, rate, Integer.MAX_VALUE, OFTEN);
  }

  private Load measure(String run, int seconds, double rate, int most, Duration interval)
      throws Exception {
    try (Arrivals arrivals = new Arrivals(stack.addresses().mongodb(), UNDER_WAY, interval);
        LagSampler lag = new LagSampler(stack.addresses().kafka(), 1)) {
      Posting posting = new Posting(workload, stack.addresses().url(Service.INGEST), run, arrivals);
      Map<String, Long> pids = processes();
      Map<String, ProcessUsage> before = ProcessUsage.of(pids);
      Map<String, Long> disk = disk();
      long start = System.nanoTime();
      posting.run(seconds, rate, most);
      if (!arrivals.awaitAll(PATIENCE)) {
        throw new IllegalStateException(arrivals.outstanding() + " articles did not come out");
      }
      double took = (System.nanoTime() - start) / 1e9;
      int articles = posting.acknowledged();
      return new Load(
          articles,
          articles / took,
          Delays.of(arrivals.delays()),
          cpu(before, ProcessUsage.of(pids), articles),
          grown(disk, disk(), articles),
          lag.samples(),
          posting.turnedAway());
    }
  }

  /** Process numbers of the stack's children and of this process, which is the load. */
  Map<String, Long> processes() {
    Map<String, Long> pids = new LinkedHashMap<>();
    stack.children().forEach(child -> pids.put(child.name(), child.process().pid()));
    pids.put("load", ProcessHandle.current().pid());
    return pids;
  }

  private static Map<String, Double> cpu(
      Map<String, ProcessUsage> before, Map<String, ProcessUsage> after, int articles) {
    Map<String, Double> cpu = new LinkedHashMap<>();
    after.forEach(
        (name, usage) ->
            cpu.put(name, (usage.cpuSeconds() - before.get(name).cpuSeconds()) / articles));
    return cpu;
  }

  private Map<String, Long> disk() throws IOException {
    return Map.of(
        "broker", size(data.resolve("broker")), "database", size(data.resolve("database")));
  }

  private static Map<String, Long> grown(
      Map<String, Long> before, Map<String, Long> after, int articles) {
    Map<String, Long> grown = new LinkedHashMap<>();
    after.forEach((name, bytes) -> grown.put(name, (bytes - before.get(name)) / articles));
    return grown;
  }

  private static long size(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return 0; // runs elsewhere
    }
    try (Stream<Path> files = Files.walk(folder)) {
      return files.filter(Files::isRegularFile).mapToLong(Loads::length).sum();
    }
  }

  /** Index files are allocated whole and filled later; what counts is what they take up. */
  private static long length(Path file) {
    try {
      return file.toString().endsWith("index") ? 0 : Files.size(file);
    } catch (NoSuchFileException e) {
      return 0; // removed since it was listed
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
