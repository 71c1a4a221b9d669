package zhengwen.ingest.fetch;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import java.nio.charset.Charset;
import java.time.Duration;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.junit.jupiter.api.Test;
import zhengwen.ingest.publish.Topics;
import zhengwen.ingest.stack.Contract;
import zhengwen.ingest.stack.KafkaStack;
import zhengwen.ingest.stack.LocalSite;
import zhengwen.ingest.stack.TopicReader;

@QuarkusTest
@QuarkusTestResource(KafkaStack.class)
@QuarkusTestResource(LocalSite.class)
class FetchWorkerTest {

  private static final Duration PATIENCE = Duration.ofSeconds(60);

  @Test
  void url_isPosted_pageBecomesRawUnderTheRequestsName() {
    byte[] page = "<p>大雾锁城</p>".getBytes(Charset.forName("GBK"));
    Site site = LocalSite.site();
    site.answer("/1", 302, Map.of("Location", "/elsewhere"), "");
    site.answer("/elsewhere", 200, Map.of("Content-Type", "text/html; charset=gbk"), page);
    JsonPath receipt = post(site.url("/1"));
    ConsumerRecord<byte[], byte[]> raw = onlyOutcome(receipt);
    assertEquals(Topics.RAW, raw.topic());
    assertEquals(List.of(), Contract.faults("articleReceived", raw.headers()));
    assertArrayEquals(page, raw.value());
    assertEquals(receipt.getString("id"), new String(raw.key(), UTF_8));
    assertEquals(site.url("/1"), TopicReader.header(raw, "ce_subject"));
    assertEquals("text/html;charset=gbk", TopicReader.header(raw, "content-type"));
    assertEquals(
        receipt.getString("revision"),
        TopicReader.header(raw, "ce_time") + "/" + TopicReader.header(raw, "ce_id"));
  }

  @Test
  void page_isNotThere_requestBecomesADeadLetter() {
    JsonPath receipt = post(LocalSite.site().url("/absent"));
    ConsumerRecord<byte[], byte[]> letter = onlyOutcome(receipt);
    assertEquals(Topics.REJECTED, letter.topic());
    assertEquals(List.of(), Contract.faults("articleRejected", letter.headers()));
    assertEquals(receipt.getString("id"), new String(letter.key(), UTF_8));
    assertEquals("fetch-not-found", TopicReader.header(letter, "dead-letter-reason"));
    assertEquals("fetch", TopicReader.header(letter, "dead-letter-stage"));
    assertEquals(Topics.REQUESTED, TopicReader.header(letter, "dead-letter-topic"));
    assertEquals(
        receipt.getString("topic")
            + "-"
            + receipt.getString("partition")
            + "-"
            + receipt.getString("offset"),
        TopicReader.header(letter, "ce_id"));
    assertEquals(
        "{\"url\":\"" + LocalSite.site().url("/absent") + "\"}", new String(letter.value(), UTF_8));
  }

  @Test
  void url_leadsInside_requestBecomesADeadLetter() {
    ConsumerRecord<byte[], byte[]> letter = onlyOutcome(post("http://169.254.169.254/latest"));
    assertEquals("fetch-forbidden-address", TopicReader.header(letter, "dead-letter-reason"));
  }

  @Test
  void event_isUnreadable_becomesADeadLetterAndTheNextIsFetched() throws Exception {
    byte[] key = "unreadable.example".getBytes(UTF_8);
    try (KafkaProducer<byte[], byte[]> producer =
        new KafkaProducer<>(
            Map.of("bootstrap.servers", KafkaStack.bootstrap()),
            new ByteArraySerializer(),
            new ByteArraySerializer())) {
      producer.send(new ProducerRecord<>(Topics.REQUESTED, key, new byte[] {(byte) 0xFF})).get();
      producer.send(new ProducerRecord<>(Topics.REQUESTED, key, null)).get();
    }
    await().atMost(PATIENCE).until(() -> letters("unreadable-event").count() == 2);
    onlyOutcome(post("http://unreadable.example:1/"));
  }

  @Test
  void manyUrls_arePosted_eachHasOneOutcome() {
    Site site = LocalSite.site();
    Set<String> revisions = new HashSet<>();
    for (int i = 0; i < 60; i++) {
      site.answer("/many/" + i, 200, Map.of("Content-Type", "text/plain"), "第" + i + "条");
      revisions.add(post(site.url("/many/" + i)).getString("revision"));
    }
    await().atMost(PATIENCE).until(() -> outcomes(revisions).size() >= 60);
    assertEquals(60, outcomes(revisions).size());
  }

  @Test
  void broker_isKilledWhileFetching_eachRequestHasOneOutcome() throws Exception {
    Site site = LocalSite.site();
    Set<String> revisions = new HashSet<>();
    for (int i = 0; i < 40; i++) {
      site.answer("/kill/" + i, 200, Map.of("Content-Type", "text/plain"), "第" + i + "则");
      revisions.add(post(site.url("/kill/" + i)).getString("revision"));
    }
    KafkaStack.process().restartBroker();
    await()
        .atMost(PATIENCE)
        .ignoreExceptions()
        .until(() -> outcomes(revisions).size() >= revisions.size());
    assertEquals(revisions.size(), outcomes(revisions).size());
    await().atMost(PATIENCE).until(() -> given().get("/q/health/ready").statusCode() == 200);
  }

  private static JsonPath post(String url) {
    return given()
        .contentType("application/json")
        .body("{\"url\":\"" + url + "\"}")
        .post("/articles")
        .then()
        .statusCode(202)
        .extract()
        .jsonPath();
  }

  private static ConsumerRecord<byte[], byte[]> onlyOutcome(JsonPath receipt) {
    Set<String> revision = new HashSet<>(List.of(receipt.getString("revision")));
    await().atMost(PATIENCE).until(() -> !outcomes(revision).isEmpty());
    List<ConsumerRecord<byte[], byte[]>> outcomes = outcomes(revision);
    assertEquals(1, outcomes.size());
    return outcomes.get(0);
  }

  private static List<ConsumerRecord<byte[], byte[]>> outcomes(Set<String> revisions) {
    return Stream.of(Topics.RAW, Topics.REJECTED)
        .flatMap(topic -> TopicReader.all(topic).stream())
        .filter(event -> revisions.contains(TopicReader.header(event, "ce_revision")))
        .toList();
  }

  private static Stream<ConsumerRecord<byte[], byte[]>> letters(String reason) {
    return TopicReader.all(Topics.REJECTED).stream()
        .filter(event -> reason.equals(TopicReader.header(event, "dead-letter-reason")));
  }
}
