package zhengwen.ingest.stack;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import zhengwen.local.StackProcess;

/** A real broker for the tests, as its own process. */
public class KafkaStack implements QuarkusTestResourceLifecycleManager {

  private static volatile StackProcess stack;

  /** The running broker's host:port. */
  public static String bootstrap() {
    return stack.kafka();
  }

  /** The running stack, to be hurt. */
  public static StackProcess process() {
    return stack;
  }

  @Override
  public Map<String, String> start() {
    stack = StackProcess.start();
    return Map.of("kafka.bootstrap.servers", stack.kafka());
  }

  @Override
  public void stop() {
    if (stack != null) {
      stack.close();
    }
  }
}
