package zhengwen.extract.stream;

import static io.restassured.RestAssured.given;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.containsString;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import zhengwen.extract.contract.Contract;

/** The service on the real broker: a record in, exactly one outcome out. */
@QuarkusTest
@QuarkusTestResource(StackResource.class)
class ExtractServiceTest {

  private static final String PAGE =
      """
      <html><head><title>山村通了公交车_青川晚报网</title></head><body>
      <ul><li><a href="/">首页</a></li><li><a href="/news">新闻</a></li></ul>
      <h1>山村通了公交车</h1>
      <p>2021-03-04 09:30 来源：青川晚报</p>
      <p>清晨六点半，第一班公交车从县城开出，沿着新修的柏油路驶进了大石沟村。村民王桂兰拎着一篮鸡蛋上了车。</p>
      <p>“以前赶集要走两个小时，现在只要二十分钟。”她说，车票两块钱，老人免费，方便得很。</p>
      <p>县交通运输局介绍，今年还将再开通四条这样的线路，覆盖剩下的十一个行政村。</p>
      </body></html>
      """;

  @ConfigProperty(name = "kafka.bootstrap.servers")
  String bootstrapServers;

  private Topics topics;

  @BeforeEach
  void connect() {
    topics = new Topics(bootstrapServers);
  }

  @AfterEach
  void disconnect() {
    topics.close();
  }

  @Test
  void article_inGbk_becomesDocumentWithItsRevision() throws IOException {
    String id = "0".repeat(31) + "1";
    topics.sendRaw(id, "text/html", PAGE.getBytes(Charset.forName("GBK")));

    ConsumerRecord<String, byte[]> outcome = onlyOutcomeOf(id);

    JsonNode document = new ObjectMapper().readTree(outcome.value());
    assertEquals(Topics.EXTRACTED, outcome.topic());
    assertEquals("山村通了公交车", document.get("headline").asText());
    assertEquals(Topics.revision(), document.get("revision").asText());
    assertEquals("2026-01-31T08:00:00.000001Z", document.get("receivedAt").asText());
    assertEquals(id, document.get("id").asText());
    assertEquals(Topics.revision(), header(outcome, "ce_revision"));
    assertEquals("application/json", header(outcome, "content-type"));
    assertEquals(List.of(), Contract.faults("articleExtracted", outcome.headers()));
  }

  @Test
  void page_withoutChineseText_becomesDeadLetterWithItsBytes() {
    String id = "0".repeat(31) + "2";
    byte[] page = "<p>Nothing here is Chinese.</p>".getBytes(StandardCharsets.UTF_8);
    RecordMetadata sent = topics.sendRaw(id, "text/html", page);

    ConsumerRecord<String, byte[]> outcome = onlyOutcomeOf(id);

    assertEquals(Topics.REJECTED, outcome.topic());
    assertArrayEquals(page, outcome.value());
    assertEquals("no-han-text", header(outcome, "dead-letter-reason"));
    assertEquals("extract", header(outcome, "dead-letter-stage"));
    assertEquals(Topics.RAW, header(outcome, "dead-letter-topic"));
    assertEquals(
        Topics.RAW + "-" + sent.partition() + "-" + sent.offset(), header(outcome, "ce_id"));
    assertEquals(Topics.revision(), header(outcome, "ce_revision"));
    assertEquals(List.of(), Contract.faults("articleRejected", outcome.headers()));
  }

  @Test
  void record_thatIsNoEvent_becomesDeadLetterAndStallsNothing() {
    topics.send(
        new ProducerRecord<>(
            Topics.RAW, 0, "stray".getBytes(StandardCharsets.UTF_8), new byte[] {1, 2, 3}));

    ConsumerRecord<String, byte[]> outcome = onlyOutcomeOf("stray");

    assertEquals("unreadable-event", header(outcome, "dead-letter-reason"));
    assertArrayEquals(new byte[] {1, 2, 3}, outcome.value());
    assertEquals(List.of(), Contract.faults("articleRejected", outcome.headers()));
  }

  @Test
  void trace_ofTheRawRecord_goesOnInItsOutcome() {
    String id = "0".repeat(31) + "3";
    String trace = "4bf92f3577b34da6a3ce929d0e0e4736";
    ProducerRecord<byte[], byte[]> record =
        new ProducerRecord<>(
            Topics.RAW, null, id.getBytes(StandardCharsets.UTF_8), new byte[] {'x'});
    Topics.header(record, "traceparent", "00-" + trace + "-00f067aa0ba902b7-01");
    topics.send(record);

    assertEquals(trace, header(onlyOutcomeOf(id), "traceparent").split("-")[1]);
  }

  @Test
  void health_withBroker_isUp() {
    await().untilAsserted(() -> given().get("/q/health/ready").then().statusCode(200));
    given().get("/q/health/live").then().statusCode(200);
  }

  @Test
  void metrics_afterARejection_countItByReason() {
    String id = "0".repeat(31) + "4";
    topics.sendRaw(id, "text/html", "latin".getBytes(StandardCharsets.UTF_8));
    onlyOutcomeOf(id);

    given()
        .get("/q/metrics")
        .then()
        .statusCode(200)
        .body(containsString("zhengwen_articles_rejected_total{reason=\"no-han-text\"}"))
        .body(containsString("kafka_consumer"));
  }

  private ConsumerRecord<String, byte[]> onlyOutcomeOf(String key) {
    List<ConsumerRecord<String, byte[]>> outcomes =
        await()
            .atMost(Duration.ofSeconds(60))
            .until(() -> topics.outcomesOf(key), found -> !found.isEmpty());
    assertEquals(1, outcomes.size());
    return outcomes.get(0);
  }

  private static String header(ConsumerRecord<String, byte[]> record, String name) {
    return new String(record.headers().lastHeader(name).value(), StandardCharsets.UTF_8);
  }
}
