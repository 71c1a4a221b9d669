package zhengwen.pipeline;

import java.io.PrintStream;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import org.bson.Document;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;
import zhengwen.local.StackProcess;
import zhengwen.local.process.Folders;
import zhengwen.pipeline.bare.BareStore;
import zhengwen.pipeline.bare.Stage;
import zhengwen.pipeline.load.Workload;

/** Upserts small documents and prints what one costs, step by step, as the store grows. */
@Command(
    name = "deploy/bench store",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "The cost of an upsert as the document store grows.")
public final class StoreCommand implements Callable<Integer> {
  private static final int STEPS = 12;
  private static final int BULK = 200;
  private static final int WARM_UP = 60_000;
  private static final int FIRST = 1000;
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
      // Warms both virtual machines up, or the first step would pay for it.
      store.upsert(0, WARM_UP, BULK, StoreCommand::document);
      store.drop();
      int first = Math.min(FIRST, documents / 2);
      store.upsert(0, first, BULK, StoreCommand::document);
      out.printf(
          "%10s %14s %16s %10s%n", "documents", "documents/s", "CPU ms/document", "of first");
      double cost = 0;
      int step = (documents - first) / STEPS;
      for (int i = 0; i < STEPS; i++) {
        int from = first + i * step;
        Stage stage = store.upsert(from, from + step, BULK, StoreCommand::document);
        cost = i == 0 ? stage.cpuSeconds() : cost;
        out.printf(
            "%10d %14.0f %16.3f %9.0f%%%n",
            from + step,
            stage.articlesASecond(),
            stage.cpuSeconds() * 1000,
            100 * stage.cpuSeconds() / cost);
      }
    }
    return 0;
  }

  private static Document document(int number) {
    return new Document("_id", Workload.id(Workload.url("store", number)))
        .append("revision", "2026-01-01T00:00:00.000000Z/" + number)
        .append("headline", "标题" + number)
        .append("articleBody", TEXT);
  }
}
