package zhengwen.extract.stream;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.Test;

/** The service where Kafka wants TLS and a password. */
@QuarkusTest
@TestProfile(SecuredKafkaTest.Secured.class)
class SecuredKafkaTest {

  /** The broker of this test. */
  public static class Secured implements QuarkusTestProfile {
    @Override
    public List<TestResourceEntry> testResources() {
      return List.of(new TestResourceEntry(SecuredStackResource.class));
    }
  }

  @ConfigProperty(name = "test.plain.kafka")
  String plain;

  @Test
  void record_byTlsAndPassword_isTakenAndAnswered() {
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
  }
}
