package zhengwen.pipeline;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import zhengwen.local.StackProcess;
import zhengwen.local.process.Folders;
import zhengwen.pipeline.bare.BareStore;
import zhengwen.pipeline.bare.SideBySide;

/** Upserts documents and prints what one costs, step by step, as the store grows. */
@Command(
    name = "deploy/bench store",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "The cost of an upsert as the document store grows.")
public final class StoreCommand implements Callable<Integer> {
  private static final int STEPS = 12;
  private static final int WARM_UP = 160_000;
  private static final String LARGE = "large";
  private static final String WARM = "warm-up";

  @Option(names = "--documents", defaultValue = "300000", description = "How many in the end.")
  private int documents;

  @Option(names = "--data", description = "Data folder (default: target/store); emptied.")
  private Path data = Path.of("target", "store");

  private final PrintStream out = System.out;

  /** Runs the command. */
  public static void main(String[] arguments) {
    System.exit(new CommandLine(new StoreCommand()).execute(arguments));
  }

  @Override
  public Integer call() throws Exception {
    Folders.recreate(data);
    try (StackProcess stack = StackProcess.start(data.toAbsolutePath());
        BareStore store = new BareStore(stack.mongodb(), "bench", stack.database().pid())) {
      stack.killBroker();
      SideBySide upserts = new SideBySide(store, LARGE);
      // Until both virtual machines have compiled what they will run.
      upserts.fill(WARM, 0, WARM_UP);
      store.drop(WARM);
      out.printf(
          "%10s %16s %16s %10s%n",
          "documents", "CPU ms/document", "at " + SideBySide.FIRST, "ratio");
      upserts.fill(LARGE, 0, SideBySide.FIRST);
      int size = SideBySide.FIRST;
      for (int step = 1; step <= STEPS; step++) {
        int end = SideBySide.FIRST + (int) ((long) (documents - SideBySide.FIRST) * step / STEPS);
        print(end, upserts.grow(size, end));
        size = end;
      }
    }
    return 0;
  }

  private void print(int size, SideBySide.Rounds rounds) {
    out.printf(
        "%10d %16.3f %16.3f %10.2f%n",
        size, 1000 * rounds.grown(), 1000 * rounds.small(), rounds.ratio());
  }
}
