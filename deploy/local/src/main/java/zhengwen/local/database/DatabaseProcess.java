package zhengwen.local.database;

import de.bwaldvogel.mongo.MongoServer;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.concurrent.Callable;
import java.util.concurrent.CountDownLatch;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** The document store as a process. */
@Command(name = "database")
public final class DatabaseProcess implements Callable<Integer> {
  @Option(names = "--data", required = true)
  private Path data;

  @Option(names = "--port", required = true)
  private int port;

  @Option(names = "--ready", required = true, description = "File written when ready.")
  private Path ready;

  public static void main(String[] arguments) {
    System.exit(new CommandLine(new DatabaseProcess()).execute(arguments));
  }

  @Override
  public Integer call() throws Exception {
    Files.createDirectories(data);
    MongoServer server = new MongoServer(DurableBackend.open(data.resolve("documents.mv")));
    CountDownLatch stopped = new CountDownLatch(1);
    server.bind("127.0.0.1", port);
    Runtime.getRuntime()
        .addShutdownHook(
            new Thread(
                () -> {
                  server.shutdownNow();
                  stopped.countDown();
                },
                "database-shutdown"));
    Files.writeString(ready, "ready\n");
    stopped.await();
    return 0;
  }
}
