package zhengwen.extract.stream;

import io.quarkus.test.common.QuarkusTestResourceLifecycleManager;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.ScramCredentialInfo;
import org.apache.kafka.clients.admin.ScramMechanism;
import org.apache.kafka.clients.admin.UserScramCredentialUpsertion;
import zhengwen.local.SecuredListener;
import zhengwen.local.StackProcess;

/** A real broker that the service reaches by SASL (SCRAM) over TLS, and the test without. */
public class SecuredStackResource implements QuarkusTestResourceLifecycleManager {

  private StackProcess stack;

  @Override
  public Map<String, String> start() {
    stack = StackProcess.startSecured();
    register(stack.kafka());
    Map<String, String> settings = new HashMap<>();
    stack
        .secured()
        .scramClientSettings()
        .forEach((name, value) -> settings.put("kafka." + name, value));
    settings.put("test.plain.kafka", stack.kafka());
    return settings;
  }

  /** Tells the broker of the user. */
  private static void register(String kafka) {
    ScramCredentialInfo scram = new ScramCredentialInfo(ScramMechanism.SCRAM_SHA_512, 4096);
    try (Admin admin = Admin.create(Map.of("bootstrap.servers", kafka))) {
      admin
          .alterUserScramCredentials(
              List.of(
                  new UserScramCredentialUpsertion(
                      SecuredListener.USER, scram, SecuredListener.PASSWORD)))
          .all()
          .get();
    } catch (ExecutionException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void stop() {
    if (stack != null) {
      stack.close();
    }
  }
}
