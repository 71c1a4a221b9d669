package zhengwen.store;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import zhengwen.local.StackProcess;
import zhengwen.local.process.DatabaseSource;

/** A real broker, and the embedded document store or, told so, MongoDB itself. */
public class Stack implements QuarkusTestResourceLifecycleManager {

  private static StackProcess process;

  @Override
  public Map<String, String> start() {
    process = StackProcess.start(database());
    return Map.of("kafka.bootstrap.servers", process.kafka(), "mongodb.uri", process.mongodb());
  }

  /** The database that all tests are run with; the build runs them with each there is. */
  public static DatabaseSource database() {
    String kind = System.getProperty("zhengwen.database", "embedded").toUpperCase(Locale.ROOT);
    return DatabaseSource.of(Optional.of(DatabaseSource.Kind.valueOf(kind)), System.getenv());
  }

  /** The running processes. */
  public static StackProcess process() {
    return process;
  }

  @Override
  public void stop() {
    process.close();
  }
}
