package zhengwen.ingest.receive;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.matchesPattern;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.response.Response;
import java.time.Duration;
import org.junit.jupiter.api.Test;
import zhengwen.ingest.stack.KafkaStack;

@QuarkusTest
@QuarkusTestResource(KafkaStack.class)
class BrokerAwayTest {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @Test
  void broker_isKilledAndComesBack_postsAre503AndThen202() throws Exception {
    post().then().statusCode(202);
    KafkaStack.process().killBroker();
    try {
      await().atMost(PATIENCE).until(() -> post().statusCode() == 503);
      post()
          .then()
          .statusCode(503)
          .contentType("application/problem+json")
          .header("Retry-After", matchesPattern("[0-9]+"));
      given().get("/q/health/live").then().statusCode(200);
      await().atMost(PATIENCE).until(() -> given().get("/q/health/ready").statusCode() == 503);
    } finally {
      KafkaStack.process().restartBroker();
    }
    await().atMost(PATIENCE).until(() -> post().statusCode() == 202);
    await().atMost(PATIENCE).until(() -> given().get("/q/health/ready").statusCode() == 200);
  }

  private static Response post() {
    return given().contentType("text/plain").body("甲乙".getBytes(UTF_8)).post("/articles");
  }
}
