package zhengwen.store;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;

@QuarkusTest
class TakedownTest extends ServiceTest {

  @Test
  void article_taken_down_is_gone_and_stays_so_on_redelivery_and_replay() {
    Sample sample = Sample.of("标题");
    events.extracted(sample);
    awaitHeadline(sample, "标题");
    takeDown(sample, false);
    article(sample).statusCode(410).body("reason", equalTo("taken-down"));
    events.extracted(sample);
    events.extracted(sample.by(9, "重放"));
    awaitTaken(sample);
    article(sample).statusCode(410);
  }

  @Test
  void takedown_before_the_document_arrives_holds() {
    Sample sample = Sample.of("迟到");
    takeDown(sample, false);
    events.extracted(sample);
    awaitTaken(sample);
    article(sample).statusCode(410);
  }

  @Test
  void post_after_the_takedown_is_stored_again() {
    Sample sample = Sample.of("旧");
    takeDown(sample, false);
    Sample later = sample.receivedAt("2999-01-01T00:00:00.000001Z", "新");
    events.extracted(later);
    awaitHeadline(later, "新");
  }

  @Test
  void permanent_takedown_refuses_later_posts_until_it_is_lifted() {
    Sample sample = Sample.of("旧");
    takeDown(sample, true);
    Sample later = sample.receivedAt("2999-01-01T00:00:00.000001Z", "新");
    events.extracted(later);
    awaitTaken(later);
    article(later).statusCode(410);
    takeDown(sample, false);
    events.extracted(later);
    awaitHeadline(later, "新");
  }

  @Test
  void document_from_a_fast_clock_is_taken_down_all_the_same() {
    Sample ahead = Sample.of("").receivedAt("2999-01-01T00:00:00.000001Z", "未来");
    events.extracted(ahead);
    awaitHeadline(ahead, "未来");
    takeDown(ahead, false);
    events.extracted(ahead);
    awaitTaken(ahead);
    article(ahead).statusCode(410);
  }

  @Test
  void takedown_of_what_is_no_id_is_a_404() {
    given().delete("/articles/x").then().statusCode(404).contentType("application/problem+json");
  }

  private static void takeDown(Sample sample, boolean permanent) {
    given()
        .queryParam("permanent", permanent)
        .delete("/articles/" + sample.id())
        .then()
        .statusCode(204);
  }
}
