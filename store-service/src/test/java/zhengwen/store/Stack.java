package zhengwen.store;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import zhengwen.local.StackProcess;

/** A real broker, and the embedded document store or the database {@code MONGODB_URI} names. */
public class Stack implements QuarkusTestResourceLifecycleManager {

  private static StackProcess process;

  @Override
  public Map<String, String> start() {
    process = StackProcess.start();
    return Map.of("kafka.bootstrap.servers", process.kafka(), "mongodb.uri", mongodb());
  }

  /** The running processes. */
  public static StackProcess process() {
    return process;
  }

  static String mongodb() {
    String given = System.getenv("MONGODB_URI");
    return given == null ? process.mongodb() : given;
  }

  @Override
  public void stop() {
    process.close();
  }
}
