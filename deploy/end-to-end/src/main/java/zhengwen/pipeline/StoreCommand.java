package zhengwen.pipeline;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.ToDoubleFunction;
import org.bson.Document;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import zhengwen.local.StackProcess;
import zhengwen.local.process.Folders;
import zhengwen.pipeline.bare.BareStore;
import zhengwen.pipeline.bare.Stage;
import zhengwen.pipeline.load.Workload;

/** Upserts documents and prints what one costs, step by step, as the store grows. */
@Command(
    name = "deploy/bench store",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "The cost of an upsert as the document store grows.")
public final class StoreCommand implements Callable<Integer> {
  private static final int STEPS = 12;
  private static final int ROUNDS = 5;
  private static final int WINDOW = 3000;
  private static final int BULK = 200;
  private static final int WARM_UP = 160_000;
  private static final int FIRST = 1000;
  private static final String LARGE = "large";
  private static final String SMALL = "small";
  private static final String TEXT = "文章".repeat(400);

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
        BareStore store = new BareStore(stack.mongodb(), stack.database().pid())) {
      stack.killBroker();
      // Until both virtual machines have compiled what they will run.
      fill(store, "warm-up", 0, WARM_UP);
      store.drop("warm-up");
      out.printf("%10s %16s %16s %10s%n", "documents", "CPU ms/document", "at " + FIRST, "ratio");
      fill(store, LARGE, 0, FIRST);
      int size = FIRST;
      for (int step = 1; step <= STEPS; step++) {
        int end = FIRST + (int) ((long) (documents - FIRST) * step / STEPS);
        fill(store, LARGE, size, end - ROUNDS * WINDOW);
        print(end, compare(store, end));
        size = end;
      }
    }
    return 0;
  }

  private static Stage fill(BareStore store, String collection, int from, int to) throws Exception {
    return store.upsert(collection, from, to, BULK, StoreCommand::document);
  }

  /**
   * Windows by turns in the collection that has grown and in a new one of a thousand documents, so
   * that a machine that is now faster and now slower, or busy, is so for both.
   */
  private static List<double[]> compare(BareStore store, int end) throws Exception {
    List<double[]> rounds = new ArrayList<>();
    for (int round = ROUNDS; round > 0; round--) {
      fill(store, SMALL, 0, FIRST);
      double small = fill(store, SMALL, FIRST, FIRST + WINDOW).cpuSeconds();
      store.drop(SMALL);
      int from = end - round * WINDOW;
      rounds.add(new double[] {fill(store, LARGE, from, from + WINDOW).cpuSeconds(), small});
    }
    return rounds;
  }

  private void print(int size, List<double[]> rounds) {
    out.printf(
        "%10d %16.3f %16.3f %10.2f%n",
        size,
        1000 * median(rounds, round -> round[0]),
        1000 * median(rounds, round -> round[1]),
        median(rounds, round -> round[0] / round[1]));
  }

  private static double median(List<double[]> rounds, ToDoubleFunction<double[]> figure) {
    return rounds.stream().mapToDouble(figure).sorted().skip(ROUNDS / 2).findFirst().orElseThrow();
  }

  private static Document document(int number) {
    return new Document("_id", Workload.id(Workload.url("store", number)))
        .append("revision", "2026-01-01T00:00:00.000000Z/" + number)
        .append("headline", "标题" + number)
        .append("articleBody", TEXT);
  }
}
