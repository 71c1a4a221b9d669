package zhengwen.ingest.stack;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;
import zhengwen.local.SecuredListener;
import zhengwen.local.StackProcess;

/** A real broker that the service reaches by SASL over TLS, and TLS for the service itself. */
public class SecuredKafkaStack implements QuarkusTestResourceLifecycleManager {

  private static volatile StackProcess stack;

  /** The broker and its certificate. */
  public static StackProcess process() {
    return stack;
  }

  @Override
  public Map<String, String> start() {
    stack = StackProcess.startSecured();
    SecuredListener listener = stack.secured();
    Map<String, String> settings = new HashMap<>();
    listener.clientSettings().forEach((name, value) -> settings.put("kafka." + name, value));
    settings.put("quarkus.http.ssl.certificate.key-store-file", listener.keys().toString());
    settings.put("quarkus.http.ssl.certificate.key-store-password", SecuredListener.PASSWORD);
    settings.put("quarkus.http.insecure-requests", "disabled");
    settings.put("quarkus.http.test-ssl-port", "0");
    return settings;
  }

  @Override
  public void stop() {
    if (stack != null) {
      stack.close();
    }
  }
}
