package zhengwen.extract.stream;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;
import zhengwen.local.SecuredListener;

/** The service where Kafka wants TLS and a password, by SCRAM. */
@QuarkusTest
@TestProfile(SecuredKafkaTest.Secured.class)
class SecuredKafkaTest {

  /** Named, not made: the profile and the test are loaded apart. */
  private static final Path LOG = Path.of("target/secured-kafka.log").toAbsolutePath();

  /** The broker of this test, and a log of all that the clients say of their settings. */
  public static class Secured implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "quarkus.log.file.enabled", "true",
          "quarkus.log.file.path", LOG.toString(),
          "quarkus.log.category.\"org.apache.kafka\".level", "INFO");
    }

    @Override
    public List<TestResourceEntry> testResources() {
      return List.of(new TestResourceEntry(SecuredStackResource.class));
    }
  }

  @ConfigProperty(name = "test.plain.kafka")
  String plain;

  @Test
  void record_byTlsAndPassword_isTakenAndAnsweredAndThePasswordIsNotLogged() throws IOException {
    String id = "0".repeat(31) + "5";
    try (Topics topics = new Topics(plain)) {
      topics.sendRaw(id, "text/html", "latin".getBytes(StandardCharsets.UTF_8));
      await()
          .atMost(Duration.ofSeconds(60))
          .until(() -> topics.outcomesOf(id), outcomes -> !outcomes.isEmpty());
      assertEquals(1, topics.outcomesOf(id).size());
    }
    await()
        .atMost(Duration.ofSeconds(30))
        .until(() -> given().get("/q/health/ready").statusCode() == 200);
    String log = Files.readString(LOG);
    assertTrue(log.contains("logged in"));
    assertFalse(log.contains(SecuredListener.PASSWORD));
  }
}
