package zhengwen.store.access;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import zhengwen.local.SecuredListener;
import zhengwen.store.Events;
import zhengwen.store.Sample;

/** The service with everything closed: TLS, keys and tokens, Kafka by TLS and password. */
@QuarkusTest
@TestProfile(SecuredServiceTest.Secured.class)
class SecuredServiceTest {

  private static final String KEY = "reader-key";

  /** Named, not made: the profile and the test are loaded apart. */
  private static final Path LOG = Path.of("target/secured-service.log").toAbsolutePath();

  /** Settings of these tests. */
  public static class Secured implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "store.access.enabled", "true",
          // SHA-256 of "reader-key"
          "store.access.keys.reader.sha256", AccessTest.Keys.sha256(KEY),
          "store.access.keys.reader.scopes", "read",
          "quarkus.log.file.enabled", "true",
          "quarkus.log.file.path", LOG.toString(),
          // What the clients say of their settings is to be seen too.
          "quarkus.log.category.\"org.apache.kafka\".level", "INFO");
    }

    @Override
    public List<TestResourceEntry> testResources() {
      return List.of(new TestResourceEntry(SecuredStack.class));
    }
  }

  @TestHTTPResource(value = "/articles/", tls = true)
  URI articles;

  private TlsClient client;

  @BeforeEach
  void connect() {
    client = new TlsClient(SecuredStack.process().secured().certificate());
  }

  @Test
  void document_byTlsAndPasswordFromKafka_isStoredAndReadOverTls() {
    Sample sample = Sample.of("门窗紧闭");
    try (Events events = new Events(SecuredStack.process().kafka())) {
      events.extracted(sample);
    }
    await()
        .atMost(Duration.ofSeconds(60))
        .until(() -> status("GET", sample.id(), "X-API-Key", KEY) == 200);
  }

  @Test
  void token_withAScope_mayDoWhatTheScopeSays() throws Exception {
    String unknown = "0".repeat(32);
    String reader = "Bearer " + SecuredStack.issuer().token("openid read");
    String keeper = "Bearer " + SecuredStack.issuer().token("openid read admin");
    assertEquals(404, status("GET", unknown, "Authorization", reader));
    assertEquals(403, status("DELETE", unknown, "Authorization", reader));
    assertEquals(204, status("DELETE", unknown, "Authorization", keeper));
  }

  @Test
  void token_forgedOrOfNoScope_opensNothing() throws Exception {
    String unknown = "1".repeat(32);
    String token = SecuredStack.issuer().token("read");
    String forged = token.substring(0, token.length() - 8) + "AAAAAAAA";
    assertEquals(401, status("GET", unknown, "Authorization", "Bearer " + forged));
    assertEquals(401, status("GET", unknown, "Authorization", "Bearer x"));
    String scopeless = SecuredStack.issuer().token("openid");
    assertEquals(403, status("GET", unknown, "Authorization", "Bearer " + scopeless));
  }

  @Test
  void secrets_usedAndMisused_areNotLogged() throws Exception {
    String token = SecuredStack.issuer().token("read");
    status("GET", "2".repeat(32), "X-API-Key", KEY);
    status("GET", "2".repeat(32), "X-API-Key", "a-wrong-key");
    status("GET", "2".repeat(32), "Authorization", "Bearer " + token);
    status("GET", "2".repeat(32), "Authorization", "Bearer " + token + "x");
    String log = Files.readString(LOG);
    assertTrue(log.contains("logged in"));
    String signature = token.substring(token.lastIndexOf('.'));
    for (String secret : List.of(KEY, "a-wrong-key", signature, SecuredListener.PASSWORD)) {
      assertFalse(log.contains(secret), secret);
    }
  }

  private int status(String method, String id, String header, String value)
      throws IOException, InterruptedException {
    return client.send(method, articles.resolve(id), header, value).statusCode();
  }
}
