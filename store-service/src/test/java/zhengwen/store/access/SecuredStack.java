package zhengwen.store.access;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.Map;
import zhengwen.local.SecuredListener;
import zhengwen.local.StackProcess;
import zhengwen.store.Stack;

/** A real broker that the service reaches by SASL over TLS, TLS for the service, and tokens. */
public class SecuredStack implements QuarkusTestResourceLifecycleManager {

  private static volatile StackProcess stack;
  private static volatile TokenIssuer issuer;

  /** The broker and its certificate. */
  static StackProcess process() {
    return stack;
  }

  static TokenIssuer issuer() {
    return issuer;
  }

  @Override
  public Map<String, String> start() {
    stack = StackProcess.startSecured(Stack.database());
    issuer = new TokenIssuer();
    SecuredListener listener = stack.secured();
    Map<String, String> settings = new HashMap<>();
    listener.clientSettings().forEach((name, value) -> settings.put("kafka." + name, value));
    settings.put("mongodb.uri", stack.mongodb());
    settings.put("quarkus.http.ssl.certificate.key-store-file", listener.keys().toString());
    settings.put("quarkus.http.ssl.certificate.key-store-password", SecuredListener.PASSWORD);
    settings.put("quarkus.http.insecure-requests", "disabled");
    settings.put("quarkus.http.test-ssl-port", "0");
    settings.put("quarkus.oidc.tenant-enabled", "true");
    settings.put("quarkus.oidc.auth-server-url", issuer.url());
    return settings;
  }

  @Override
  public void stop() {
    if (stack != null) {
      stack.close();
    }
    if (issuer != null) {
      issuer.close();
    }
  }
}
