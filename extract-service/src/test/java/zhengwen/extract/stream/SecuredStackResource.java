package zhengwen.extract.stream;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;
import zhengwen.local.StackProcess;

/** A real broker that the service reaches by SASL over TLS, and the test without. */
public class SecuredStackResource implements QuarkusTestResourceLifecycleManager {

  private StackProcess stack;

  @Override
  public Map<String, String> start() {
    stack = StackProcess.startSecured();
    Map<String, String> settings = new HashMap<>();
    stack.secured().clientSettings().forEach((name, value) -> settings.put("kafka." + name, value));
    settings.put("test.plain.kafka", stack.kafka());
    return settings;
  }

  @Override
  public void stop() {
    if (stack != null) {
      stack.close();
    }
  }
}
