package zhengwen.ingest.access;

import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.path.json.JsonPath;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import javax.net.ssl.SSLHandshakeException;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import zhengwen.ingest.publish.Topics;
import zhengwen.ingest.stack.LocalSite;
import zhengwen.ingest.stack.SecuredKafkaStack;
import zhengwen.ingest.stack.TlsClient;
import zhengwen.ingest.stack.TokenIssuer;
import zhengwen.ingest.stack.TopicReader;
import zhengwen.local.SecuredListener;

/** The service with everything closed: TLS, keys and tokens, Kafka by TLS and password. */
@QuarkusTest
@TestProfile(SecuredServiceTest.Secured.class)
class SecuredServiceTest {

  private static final String KEY = "writer's key";

  /** Named, not made: the profile and the test are loaded apart. */
  private static final Path LOG = Path.of("target/secured-service.log").toAbsolutePath();

  /** Settings of these tests. */
  public static class Secured implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "ingest.access.enabled", "true",
          // SHA-256 of "writer's key"
          "ingest.access.keys.writer.sha256",
              "e7511cef68d769f286a6063d25b076e962fc4da03843076205f711ca12374180",
          "ingest.access.keys.writer.scopes", "write",
          "quarkus.log.file.enabled", "true",
          "quarkus.log.file.path", LOG.toString(),
          // What the clients say of their settings is to be seen too.
          "quarkus.log.category.\"org.apache.kafka\".level", "INFO");
    }

    @Override
    public List<TestResourceEntry> testResources() {
      return List.of(
          new TestResourceEntry(SecuredKafkaStack.class),
          new TestResourceEntry(TokenIssuer.class),
          new TestResourceEntry(LocalSite.class));
    }
  }

  @TestHTTPResource(value = "/articles", tls = true)
  URI articles;

  private TlsClient client;

  @BeforeEach
  void connect() {
    client = new TlsClient(SecuredKafkaStack.process().secured().certificate());
  }

  @Test
  void page_isPostedOverTls_isAcknowledged() {
    assertEquals(202, post("{\"content\":\"甲乙丙\"}", "X-API-Key", KEY).statusCode());
  }

  @Test
  void url_isPosted_isFetchedInATransaction() {
    LocalSite.site().answer("/secured", 200, Map.of("Content-Type", "text/plain"), "丁戊己");
    String url = LocalSite.site().url("/secured");
    String token = TokenIssuer.token("write");
    HttpResponse<String> answer =
        post("{\"url\":\"" + url + "\"}", "Authorization", "Bearer " + token);
    String revision = JsonPath.from(answer.body()).getString("revision");
    String broker = SecuredKafkaStack.process().kafka();
    await()
        .atMost(Duration.ofSeconds(60))
        .until(
            () ->
                TopicReader.all(broker, Topics.RAW).stream()
                    .anyMatch(raw -> revision.equals(TopicReader.header(raw, "ce_revision"))));
  }

  @Test
  void client_doesNotKnowTheCertificate_hearsNothing() {
    HttpRequest request = HttpRequest.newBuilder(articles).build();
    assertThrows(
        SSLHandshakeException.class,
        () -> HttpClient.newHttpClient().send(request, BodyHandlers.ofString()));
  }

  @Test
  void secrets_areUsedAndMisused_noneIsLogged() throws Exception {
    String token = TokenIssuer.token("write");
    post("{\"content\":\"一\"}", "X-API-Key", KEY);
    post("{\"content\":\"二\"}", "X-API-Key", "a wrong key");
    post("{\"content\":\"三\"}", "Authorization", "Bearer " + token);
    post("{\"content\":\"四\"}", "Authorization", "Bearer " + token + "x");
    post("{\"url\":\"https://user:a-password@news.example/\"}", "X-API-Key", KEY);
    post("{\"url\":\"http://10.0.0.1/?token=a-token\"}", "X-API-Key", KEY);
    String log = Files.readString(LOG);
    assertTrue(log.contains("logged in"));
    String signature = token.substring(token.lastIndexOf('.'));
    for (String secret :
        List.of(KEY, "a wrong key", signature, "a-password", "a-token", SecuredListener.PASSWORD)) {
      assertFalse(log.contains(secret), secret);
    }
  }

  /** Posts until the service has found its broker. */
  private HttpResponse<String> post(String body, String header, String value) {
    return await()
        .atMost(Duration.ofSeconds(30))
        .until(
            () -> client.send(articles, body, "Content-Type", "application/json", header, value),
            answer -> answer.statusCode() != 503);
  }
}
