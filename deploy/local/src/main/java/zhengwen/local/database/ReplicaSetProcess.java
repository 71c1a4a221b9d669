package zhengwen.local.database;

import com.mongodb.MongoCommandException;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoDatabase;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Option;

/** Makes a {@code mongod} a replica set of one, unless it is; ends when it takes writes. */
@Command(name = "replica-set")
public final class ReplicaSetProcess implements Callable<Integer> {
  private static final int POLL_MS = 200;
  private static final int LISTENING_MS = 240_000;
  private static final int NOT_YET_INITIALIZED = 94;
  private static final int ALREADY_INITIALIZED = 23;

  /** Both are said by one that has not yet read what it was made before. */
  private static final Set<Integer> LATER = Set.of(NOT_YET_INITIALIZED, ALREADY_INITIALIZED);

  @Option(names = "--port", required = true)
  private int port;

  @Option(names = "--name", required = true)
  private String name;

  /** Runs the program. */
  public static void main(String[] arguments) {
    System.exit(
        new CommandLine(new ReplicaSetProcess())
            .setExecutionExceptionHandler(ReplicaSetProcess::explain)
            .execute(arguments));
  }

  /** In one line: whoever started this shows the end of its log. */
  private static int explain(
      Exception failure, CommandLine command, CommandLine.ParseResult parsed) {
    System.err.println(failure.getMessage());
    return 1;
  }

  @Override
  public Integer call() throws InterruptedException {
    String uri =
        "mongodb://%s/?directConnection=true&serverSelectionTimeoutMS=%d"
            .formatted(host(), LISTENING_MS);
    try (MongoClient client = MongoClients.create(uri)) {
      MongoDatabase admin = client.getDatabase("admin");
      initiate(admin);
      while (!takesWrites(admin)) {
        TimeUnit.MILLISECONDS.sleep(POLL_MS);
        initiate(admin);
      }
    }
    return 0;
  }

  private boolean takesWrites(MongoDatabase admin) {
    Document hello = admin.runCommand(new Document("hello", 1));
    return name.equals(hello.getString("setName")) && hello.getBoolean("isWritablePrimary", false);
  }

  private void initiate(MongoDatabase admin) {
    Document member = new Document("_id", 0).append("host", host());
    Document set = new Document("_id", name).append("members", List.of(member));
    if (answer(admin, new Document("replSetInitiate", set)).isEmpty()) {
      answer(admin, new Document("replSetGetConfig", 1)).ifPresent(this::requireSameHost);
    }
  }

  private static Optional<Document> answer(MongoDatabase admin, Document command) {
    try {
      return Optional.of(admin.runCommand(command));
    } catch (MongoCommandException e) {
      if (LATER.contains(e.getErrorCode())) {
        return Optional.empty();
      }
      throw e;
    }
  }

  private void requireSameHost(Document answer) {
    Document config = answer.get("config", Document.class);
    String made = config.getList("members", Document.class).get(0).getString("host");
    if (!made.equals(host())) {
      throw new IllegalStateException(
          "The data folder's replica set is %s, not %s; use the ports it was made with"
              .formatted(made, host()));
    }
  }

  private String host() {
    return "127.0.0.1:" + port;
  }
}
