package zhengwen.extract.stream;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.Map;
import zhengwen.local.StackProcess;

/** The real broker, as a process of its own, for the service under test. */
public class StackResource implements QuarkusTestResourceLifecycleManager {

  private StackProcess stack;

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
