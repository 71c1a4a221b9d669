package zhengwen.pipeline;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import zhengwen.local.stack.DataFolder;
import zhengwen.local.stack.Service;
import zhengwen.local.stack.Stack;
import zhengwen.local.stack.StackOptions;
import zhengwen.options.FigureFile;
import zhengwen.options.OwnStack;
import zhengwen.pipeline.load.Flood;
import zhengwen.pipeline.load.Workload;
import zhengwen.pipeline.measure.Arrivals;
import zhengwen.pipeline.measure.LagSampler;
import zhengwen.pipeline.measure.MemorySampler;
import zhengwen.pipeline.report.Figures.Load;
import zhengwen.pipeline.report.Table;

/** Offers a warm stack many times what it carries, then counts what was lost and how it grew. */
@Command(
    name = "deploy/bench flood",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Ten times what the stack carries: answers, memory, losses.")
public final class FloodCommand implements Callable<Integer> {
  private static final int TIMES = 10;
  private static final double FLAT = 1.2;
  private static final Duration PATIENCE = Duration.ofMinutes(3);
  private static final int NOT_ASKED_FOR = 0;

  @Option(names = "--extraction", required = true, hidden = true)
  private Path extraction;

  @Option(names = "--seconds", defaultValue = "60", description = "Length of the flood.")
  private int seconds;

  @Option(names = "--warm-up", defaultValue = "45", description = "Seconds of load before it.")
  private int warmUp;

  @Mixin private final OwnStack own = new OwnStack("flood");

  @Mixin private final FigureFile json = new FigureFile();

  private final PrintStream messages = System.err;
  private final PrintStream out = System.out;

  /** Runs the command. */
  public static void main(String[] arguments) {
    System.exit(new CommandLine(new FloodCommand()).execute(arguments));
  }

  @Override
  public Integer call() throws Exception {
    Workload workload = Workload.read(extraction);
    try (DataFolder folder = DataFolder.open(own.data(), true);
        Stack stack = new Stack(StackOptions.embedded(own.data(), own.portOffset()), folder)) {
      Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(stack), "stop"));
      messages.println("starting a stack");
      stack.start();
      Loads loads = new Loads(stack, own.data().toAbsolutePath(), workload);
      messages.println("warming up");
      Load carried = loads.saturation("warm", warmUp);
      Outcome outcome = flood(stack, loads, workload, carried.articlesASecond());
      print(outcome);
      json.write(outcome);
      return outcome.good() ? 0 : 1;
    }
  }

  private Outcome flood(Stack stack, Loads loads, Workload workload, double carried)
      throws Exception {
    messages.printf("%.0f articles/s are carried; %.0f are offered%n", carried, TIMES * carried);
    Map<String, Long> pids = loads.processes();
    pids.remove("load");
    try (Arrivals arrivals =
            new Arrivals(stack.addresses().mongodb(), NOT_ASKED_FOR, Duration.ofMillis(200));
        LagSampler lag = new LagSampler(stack.addresses().kafka(), 1);
        MemorySampler memory = new MemorySampler(pids)) {
      Flood flood = new Flood(workload, stack.addresses().url(Service.INGEST), arrivals);
      flood.run(seconds, TIMES * carried);
      messages.println("waiting for what was acknowledged");
      arrivals.awaitAll(PATIENCE);
      return new Outcome(
          carried,
          flood.offered(),
          flood.answers(),
          arrivals.outstanding(),
          memory.samples(),
          lag.samples());
    }
  }

  private void print(Outcome outcome) {
    out.printf(
        "%ncarried %.0f articles/s, offered %d in %d s%n",
        outcome.carried(), outcome.offered(), seconds);
    outcome.answers().forEach((what, count) -> out.printf("  %-24s %8d%n", what, count));
    outcome
        .lag()
        .forEach(
            (group, lags) -> out.printf("longest lag of %s: %d%n", group, Collections.max(lags)));
    out.printf("acknowledged and not stored: %d%n%n", outcome.lost());
    new Table(out).memory(outcome.residentBytes());
  }

  private static void stop(Stack stack) {
    try {
      stack.close();
    } catch (IOException e) {
      System.err.println(e);
    }
  }

  /**
   * What came of it.
   *
   * @param carried articles a second before the flood
   * @param offered posts
   * @param answers how often each came
   * @param lost acknowledged and not stored in the end
   * @param residentBytes memory by process, second by second
   * @param lag records not taken by group, second by second
   */
  record Outcome(
      double carried,
      int offered,
      Map<String, Long> answers,
      int lost,
      Map<String, List<Long>> residentBytes,
      Map<String, List<Long>> lag) {

    /** Nothing lost, no refusal without Retry-After, and memory flat. */
    boolean good() {
      boolean told =
          answers.keySet().stream().noneMatch(what -> what.equals("503") || what.equals("429"));
      boolean flat =
          residentBytes.values().stream()
              .allMatch(bytes -> Collections.max(bytes) <= FLAT * bytes.get(0));
      return lost == 0 && told && flat;
    }
  }
}
