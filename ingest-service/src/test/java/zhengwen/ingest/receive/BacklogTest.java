package zhengwen.ingest.receive;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import java.time.Duration;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.junit.jupiter.api.Test;
import zhengwen.ingest.stack.KafkaStack;

@QuarkusTest
@QuarkusTestResource(KafkaStack.class)
@TestProfile(BacklogTest.ShortBacklog.class)
class BacklogTest {

  private static final Duration PATIENCE = Duration.ofSeconds(60);
  private static final String GROUP = "slow";
  private static final int PARTITIONS = 6;

  /** Three records may wait for a group that nobody is in. */
  public static class ShortBacklog implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "ingest.backlog.limit", "3",
          "ingest.backlog.extract-group", GROUP,
          "ingest.backlog.probe-interval", "200ms",
          "ingest.backlog.retry-after", "7s");
    }
  }

  @Test
  void moreWaitsThanMay_postsAre503_untilItIsTaken() throws Exception {
    await().atMost(PATIENCE).until(() -> post().statusCode() == 503);
    post()
        .then()
        .statusCode(503)
        .contentType("application/problem+json")
        .header("Retry-After", "7")
        .body("detail", containsString("wait"));
    given()
        .contentType("application/x-ndjson")
        .body("{\"content\": \"甲乙\"}\n".getBytes(UTF_8))
        .post("/articles/batch")
        .then()
        .statusCode(503);

    takeEverything();

    await().atMost(PATIENCE).until(() -> post().statusCode() == 202);
  }

  private static void takeEverything() throws Exception {
    Map<String, Object> settings =
        Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, KafkaStack.bootstrap());
    try (Admin admin = Admin.create(settings)) {
      Map<TopicPartition, OffsetAndMetadata> ends =
          IntStream.range(0, PARTITIONS)
              .mapToObj(partition -> new TopicPartition("article.raw.v1", partition))
              .collect(Collectors.toMap(Function.identity(), at -> new OffsetAndMetadata(100)));
      admin.alterConsumerGroupOffsets(GROUP, ends).all().get();
    }
  }

  private static Response post() {
    return given().contentType("text/plain").body("甲乙".getBytes(UTF_8)).post("/articles");
  }
}
