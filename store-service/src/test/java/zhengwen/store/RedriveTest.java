package zhengwen.store;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.greaterThanOrEqualTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;

import io.quarkus.test.junit.QuarkusTest;
import java.nio.charset.StandardCharsets;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;

@QuarkusTest
class RedriveTest extends ServiceTest {

  @Test
  void rejected_bytes_come_back_untouched_as_an_attachment_nobody_renders() {
    Sample sample = rejected("page-too-deep");
    byte[] bytes =
        given()
            .get("/rejected/" + sample.id() + "/bytes")
            .then()
            .statusCode(200)
            .contentType(equalTo("application/octet-stream"))
            .header("X-Content-Type-Options", "nosniff")
            .header("Content-Disposition", startsWith("attachment"))
            .extract()
            .asByteArray();
    assertArrayEquals(PAGE, bytes);
  }

  @Test
  void redrive_writes_the_original_event_once_however_often_it_is_asked_for() {
    Sample sample = rejected("extraction-failed");
    try (TopicRecords raw = new TopicRecords(Stack.process().kafka(), "article.raw.v1")) {
      redrive(sample);
      redrive(sample);
      List<ConsumerRecord<byte[], byte[]>> written = raw.of(sample.id());
      assertEquals(1, written.size());
      ConsumerRecord<byte[], byte[]> event = written.get(0);
      assertArrayEquals(PAGE, event.value());
      assertEquals(sample.revision(), header(event, "ce_revision"));
      assertEquals(sample.eventId(), header(event, "ce_id"));
      assertEquals(sample.receivedAt(), header(event, "ce_time"));
      assertEquals("article.raw.v1", header(event, "ce_type"));
      assertEquals("text/html;charset=gbk", header(event, "content-type"));
      assertNull(header(event, "dead-letter-reason"));
    }
  }

  @Test
  void dead_letter_that_succeeded_is_resolved_and_cannot_be_sent_again() {
    Sample sample = rejected("extraction-failed");
    redrive(sample);
    events.extracted(sample);
    awaitHeadline(sample, "");
    eventually(() -> rejection(sample).body("status", equalTo("resolved")));
    given().post("/rejected/" + sample.id() + "/redrive").then().statusCode(409);
  }

  @Test
  void dead_letter_arriving_after_its_success_is_resolved_at_once() {
    Sample sample = Sample.of("旧");
    Sample later = sample.again("新");
    events.extracted(later);
    awaitHeadline(later, "新");
    events.rejected(sample, "no-han-text", PAGE);
    eventually(() -> rejection(sample).body("status", equalTo("resolved")));
  }

  @Test
  void bulk_redrive_sends_the_open_dead_letters_of_one_reason() {
    Sample first = rejected("test-bulk");
    Sample second = rejected("test-bulk");
    Sample other = rejected("test-other");
    given()
        .queryParam("reason", "test-bulk")
        .post("/redrives")
        .then()
        .statusCode(200)
        .body("redriven", greaterThanOrEqualTo(2))
        .body("more", equalTo(false));
    rejection(first).body("status", equalTo("redriven"));
    rejection(second).body("status", equalTo("redriven"));
    rejection(other).body("status", equalTo("open"));
    given().post("/redrives").then().statusCode(400);
  }

  @Test
  void dead_letter_that_names_a_foreign_topic_is_not_sent() {
    Sample sample = Sample.of("");
    events.rejected(
        sample, "test-foreign", PAGE, headers -> headers.put("dead-letter-topic", "payments"));
    eventually(() -> rejection(sample).statusCode(200));
    given().post("/rejected/" + sample.id() + "/redrive").then().statusCode(409);
    rejection(sample).body("status", equalTo("unsendable"));
  }

  @Test
  void list_of_dead_letters_is_cut_by_reason() {
    Sample sample = rejected("test-list");
    Sample other = rejected("test-else");
    given()
        .param("reason", "test-list")
        .get("/rejected")
        .then()
        .statusCode(200)
        .body("items.id", hasItem(sample.id()))
        .body("items.id", not(hasItem(other.id())))
        .body("items[0].original.topic", equalTo("article.raw.v1"))
        .body("items[0].kept.topic", equalTo("article.rejected.v1"));
    given().get("/rejected/unknown").then().statusCode(404);
  }

  private Sample rejected(String reason) {
    Sample sample = Sample.of("");
    events.rejected(sample, reason, PAGE);
    eventually(() -> rejection(sample).statusCode(200).body("reason", equalTo(reason)));
    return sample;
  }

  private static void redrive(Sample sample) {
    given()
        .post("/rejected/" + sample.id() + "/redrive")
        .then()
        .statusCode(200)
        .body("status", equalTo("redriven"))
        .body("redriven.topic", equalTo("article.raw.v1"));
  }

  private static String header(ConsumerRecord<byte[], byte[]> event, String name) {
    var header = event.headers().lastHeader(name);
    return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
  }
}
