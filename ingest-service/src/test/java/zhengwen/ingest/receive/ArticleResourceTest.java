package zhengwen.ingest.receive;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.oneOf;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import java.nio.charset.Charset;
import java.util.Base64;
import java.util.HashSet;
import java.util.List;
import java.util.Random;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zhengwen.ingest.identity.ArticleId;
import zhengwen.ingest.stack.Contract;
import zhengwen.ingest.stack.KafkaStack;
import zhengwen.ingest.stack.TopicReader;

@QuarkusTest
@QuarkusTestResource(KafkaStack.class)
class ArticleResourceTest {

  private static final byte[] GBK_PAGE =
      "<html><body><p>大雾锁城，航班延误。</p></body></html>".getBytes(Charset.forName("GBK"));

  @Test
  void page_isPosted_itsBytesAreOnKafkaAsTheyWere() {
    ConsumerRecord<byte[], byte[]> event =
        event(
            page("text/html; charset=GBK", GBK_PAGE, "https://News.example/1.html?utm_source=x")
                .statusCode(202));
    assertArrayEquals(GBK_PAGE, event.value());
    assertEquals(List.of(), Contract.faults("articleReceived", event.headers()));
    assertEquals("article.raw.v1", event.topic());
    assertEquals("1.0", TopicReader.header(event, "ce_specversion"));
    assertEquals("article.raw.v1", TopicReader.header(event, "ce_type"));
    assertEquals("/ingest-service", TopicReader.header(event, "ce_source"));
    assertEquals("text/html;charset=GBK", TopicReader.header(event, "content-type"));
    assertEquals(
        "https://News.example/1.html?utm_source=x", TopicReader.header(event, "ce_subject"));
  }

  @Test
  void page_isPosted_headersAgreeWithTheReceipt() {
    JsonPath receipt =
        page("text/plain", "甲".getBytes(UTF_8), null)
            .statusCode(202)
            .body(
                "revision",
                matchesPattern("\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\.\\d{6}Z/.+"))
            .extract()
            .jsonPath();
    ConsumerRecord<byte[], byte[]> event = event(receipt);
    String revision = receipt.getString("revision");
    assertEquals(receipt.getString("id"), new String(event.key(), UTF_8));
    assertEquals(receipt.getString("id"), TopicReader.header(event, "ce_articleid"));
    assertEquals(revision, TopicReader.header(event, "ce_revision"));
    assertEquals(
        revision, TopicReader.header(event, "ce_time") + "/" + TopicReader.header(event, "ce_id"));
    assertEquals(ArticleId.of("甲".getBytes(UTF_8)).value(), receipt.getString("id"));
  }

  @Test
  void page_isPostedTwice_hasOneIdAndTwoRevisions() {
    JsonPath first = page("text/html", GBK_PAGE, "http://news.example/2").extract().jsonPath();
    JsonPath second =
        page("text/html", GBK_PAGE, "http://NEWS.example:80/2#x").extract().jsonPath();
    assertEquals(first.getString("id"), second.getString("id"));
    assertEquals(
        -1, Integer.signum(first.getString("revision").compareTo(second.getString("revision"))));
  }

  @Test
  void receipt_isGiven_locationIsTheDocumentsAddress() {
    ValidatableResponse response = page("text/html", GBK_PAGE, "http://news.example/3");
    String id = response.extract().path("id");
    response.header("Location", "http://127.0.0.1:8082/articles/" + id);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "[]",
        "{\"url\":1}",
        "{\"url\":\"nothing://\"}",
        "{\"contentBase64\":\"?\"}",
        "{\"content\":\"\\ud800\"}",
        "{\"content\":\"\",\"charset\":\"no such\"}"
      })
  void body_isRefused_answerTellsNothingOfTheInside(String body) {
    given()
        .contentType("application/json")
        .body(body)
        .post("/articles")
        .then()
        .statusCode(oneOf(400, 422))
        .contentType(containsString("application/problem+json"))
        .body(not(containsString("Exception")))
        .body(not(containsString("zhengwen.")))
        .body(not(containsString("java.")));
  }

  @Test
  void json_hasText_becomesUtf8DeclaredAsSuch() {
    ConsumerRecord<byte[], byte[]> event =
        event(json("{\"content\":\"<p>\\u5927雾</p>\",\"contentType\":\"text/html;charset=gbk\"}"));
    assertArrayEquals("<p>大雾</p>".getBytes(UTF_8), event.value());
    assertEquals("text/html;charset=utf-8", TopicReader.header(event, "content-type"));
  }

  @Test
  void json_hasBase64_keepsTheBytes() {
    String body =
        "{\"url\":\"http://news.example/4\",\"contentBase64\":\""
            + Base64.getEncoder().encodeToString(GBK_PAGE)
            + "\",\"charset\":\"gbk\"}";
    ConsumerRecord<byte[], byte[]> event = event(json(body));
    assertArrayEquals(GBK_PAGE, event.value());
    assertEquals("text/html;charset=gbk", TopicReader.header(event, "content-type"));
  }

  @Test
  void json_hasOnlyAUrl_becomesARequestKeyedByHost() {
    ConsumerRecord<byte[], byte[]> event = event(json("{\"url\":\"http://News.example:81/5\"}"));
    assertEquals("article.requested.v1", event.topic());
    assertEquals(List.of(), Contract.faults("articleRequested", event.headers()));
    assertEquals("news.example", new String(event.key(), UTF_8));
    assertEquals("{\"url\":\"http://News.example:81/5\"}", new String(event.value(), UTF_8));
    assertEquals("application/json", TopicReader.header(event, "content-type"));
  }

  @Test
  void urls_areOfOneHost_areOnOnePartitionSoThatOneInstanceIsPolite() {
    Set<Integer> partitions = new HashSet<>();
    for (int i = 0; i < 12; i++) {
      String host = i % 2 == 0 ? "Polite.example" : "polite.example:8" + i;
      JsonPath receipt =
          json("{\"url\":\"http://" + host + "/" + i + "\"}").statusCode(202).extract().jsonPath();
      partitions.add(receipt.getInt("partition"));
    }
    assertEquals(1, partitions.size());
  }

  @Test
  void method_isNotTaken_is405ThatNamesThoseWhichAre() {
    for (String method : List.of("GET", "PUT", "PATCH", "DELETE", "TRACE")) {
      given()
          .request(method, "/articles")
          .then()
          .statusCode(405)
          .contentType("application/problem+json")
          .header("Allow", containsString("POST"));
    }
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"content\":1e999999999}",
        "{\"content\":123456789012345678901234567890}",
        "{\"a.b\":1}",
        "{\"url\":[\"http://news.example/\"]}",
        "{\"url\":\"http://news.example/\",\"URL\":\"http://other.example/\"}",
        "{\"content\":\"a\",\"contentType\":\"text/html\\u0000\"}",
        "{\"content\":\"a\",\"contentType\":\"text/html;charset=\\u0000\"}"
      })
  void json_isHostile_is422(String body) {
    json(body).statusCode(422).contentType("application/problem+json");
  }

  @Test
  void number_isAMegabyteOfDigits_isRefusedAtOnce() {
    json("{\"content\":" + "9".repeat(1 << 20) + "}").statusCode(oneOf(400, 422));
  }

  @Test
  void traceparent_isSent_goesOnWithTheEvent() {
    String trace = "4bf92f3577b34da6a3ce929d0e0e4736";
    ValidatableResponse response =
        given()
            .header("traceparent", "00-" + trace + "-00f067aa0ba902b7-01")
            .contentType("text/plain")
            .body("丙".getBytes(UTF_8))
            .post("/articles")
            .then();
    assertEquals(trace, TopicReader.header(event(response), "traceparent").substring(3, 35));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "",
        "{",
        "{\"content\":\"a\"}{}",
        "{\"content\":\"a\",\"content\":\"b\"}",
        "\u0000"
      })
  void json_isMalformed_is400(String body) {
    json(body)
        .statusCode(400)
        .contentType("application/problem+json")
        .body("status", equalTo(400))
        .body("detail", not(containsString("Source")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{}",
        "null",
        "[]",
        "\"text\"",
        "{\"content\":1}",
        "{\"content\":\"\"}",
        "{\"content\":{\"$gt\":\"\"}}",
        "{\"text\":\"a\"}",
        "{\"$where\":\"1\"}",
        "{\"content\":\"a\",\"contentBase64\":\"YQ==\"}",
        "{\"contentBase64\":\"*\"}",
        "{\"content\":\"\\ud800\"}",
        "{\"url\":\"ftp://news.example/\"}",
        "{\"url\":\"http://news.example/\\ud800\"}",
        "{\"url\":\"http://news.example/\\r\\nce_id: 1\"}",
        "{\"content\":\"a\",\"contentType\":\"text/html;charset=a\\r\\nb: c\"}",
        "{\"contentBase64\":\"YQ==\",\"charset\":\"a\\nb\"}",
      })
  void json_isWrong_is422WithTheReason(String body) {
    json(body)
        .statusCode(422)
        .contentType("application/problem+json")
        .body("title", equalTo("Unprocessable Content"))
        .body("detail", matchesPattern(".{5,}"))
        .body("detail", not(containsString("java")));
  }

  @Test
  void page_isLargerThanTheLimit_is413() {
    page("text/html", new byte[4_194_305], null).statusCode(413).body("status", equalTo(413));
  }

  @Test
  void page_isAsLargeAsTheLimit_isTaken() {
    byte[] noise = new byte[4_194_304];
    new Random(1).nextBytes(noise);
    assertArrayEquals(noise, event(page("text/html", noise, null).statusCode(202)).value());
  }

  @ParameterizedTest
  @ValueSource(strings = {"image/png", "application/pdf", "application/xml", "text/css"})
  void body_isNotText_is415(String contentType) {
    page(contentType, new byte[] {1}, null).statusCode(415).contentType("application/problem+json");
  }

  @Test
  void page_hasNulAndBrokenBytes_isKeptAsItIs() {
    byte[] bytes = {0, '<', 'p', '>', (byte) 0xFF, (byte) 0xED, (byte) 0xA0, (byte) 0x80, 0};
    assertArrayEquals(bytes, event(page("text/html", bytes, null)).value());
  }

  @Test
  void page_hasDoctypeAndEntities_nothingIsResolved() {
    byte[] bytes =
        "<!DOCTYPE p [<!ENTITY x SYSTEM \"file:///etc/passwd\">]><p>&x;</p>".getBytes(UTF_8);
    assertArrayEquals(bytes, event(page("application/xhtml+xml", bytes, null)).value());
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://a.example/\r\nce_id: 1", "http://a.example/\u0000", "x"})
  void urlParameter_isHostile_is422(String url) {
    page("text/html", GBK_PAGE, url).statusCode(422);
  }

  @Test
  void urlParameter_isGivenTwice_is400() {
    given()
        .contentType("text/html")
        .body("<p>正文</p>")
        .queryParam("url", "https://example.com/1", "https://example.com/2")
        .post("/articles")
        .then()
        .statusCode(400)
        .contentType("application/problem+json");
  }

  @Test
  void json_isNestedDeeply_isRefused() {
    json("[".repeat(100_000)).statusCode(422);
    json("{\"content\":" + "[".repeat(100_000)).statusCode(422);
  }

  @Test
  void page_isEmpty_is422() {
    page("text/html", new byte[0], null).statusCode(422);
  }

  @Test
  void path_isUnknown_is404Problem() {
    given().get("/nothing").then().statusCode(404).contentType("application/problem+json");
  }

  @Test
  void foreignHost_posts_is403() {
    given()
        .header("Host", "evil.example")
        .contentType("text/html")
        .body(GBK_PAGE)
        .post("/articles")
        .then()
        .statusCode(403)
        .body("detail", containsString("Host"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"http://evil.example", "null", "http://localhost:1", "file://", "::"})
  void foreignOrigin_posts_is403(String origin) {
    given()
        .header("Origin", origin)
        .contentType("text/plain")
        .body(GBK_PAGE)
        .post("/articles")
        .then()
        .statusCode(403);
  }

  @Test
  void service_isUp_showsHealthMetricsAndOpenApi() {
    page("text/html", GBK_PAGE, null).statusCode(202);
    given().get("/q/health/live").then().statusCode(200);
    given().get("/q/health/ready").then().statusCode(200);
    given()
        .get("/q/metrics")
        .then()
        .statusCode(200)
        .body(containsString("ingest_publish_seconds_count"))
        .body(containsString("kafka_producer_record_send_total"));
    given().get("/q/openapi").then().statusCode(200).body(containsString("postArticle"));
    given().get("/q/swagger-ui/").then().statusCode(200);
  }

  private static ValidatableResponse page(String contentType, byte[] bytes, String url) {
    var request = given().header("Content-Type", contentType).body(bytes);
    return (url == null ? request : request.queryParam("url", url)).post("/articles").then();
  }

  private static ValidatableResponse json(String body) {
    return given()
        .header("Content-Type", "application/json")
        .body(body.getBytes(UTF_8))
        .post("/articles")
        .then();
  }

  private static ConsumerRecord<byte[], byte[]> event(ValidatableResponse response) {
    return event(response.statusCode(202).extract().jsonPath());
  }

  private static ConsumerRecord<byte[], byte[]> event(JsonPath receipt) {
    return TopicReader.at(
        receipt.getString("topic"), receipt.getInt("partition"), receipt.getLong("offset"));
  }
}
