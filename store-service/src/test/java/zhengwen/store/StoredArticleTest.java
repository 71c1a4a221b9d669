package zhengwen.store;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.startsWith;
import static org.junit.jupiter.api.Assertions.assertArrayEquals;

import io.quarkus.test.junit.QuarkusTest;
import java.util.List;
import org.bson.Document;
import org.junit.jupiter.api.Test;

@QuarkusTest
class StoredArticleTest extends ServiceTest {

  @Test
  void document_taken_from_the_topic_is_served_byte_for_byte() {
    Sample sample = Sample.of("标题");
    events.extracted(sample);
    awaitHeadline(sample, "标题");
    byte[] body = given().get("/articles/" + sample.id()).asByteArray();
    assertArrayEquals(sample.json(), body);
  }

  @Test
  void older_revision_arriving_late_changes_nothing() {
    Sample first = Sample.of("旧");
    Sample second = first.again("新");
    events.extracted(second);
    awaitHeadline(first, "新");
    events.extracted(first);
    awaitTaken(first);
    article(first).body("headline", equalTo("新"));
  }

  @Test
  void same_revision_by_a_newer_extractor_replaces() {
    Sample first = Sample.of("一版");
    events.extracted(first);
    events.extracted(first.by(2, "二版"));
    awaitHeadline(first, "二版");
    events.extracted(first);
    awaitTaken(first);
    article(first).body("headline", equalTo("二版"));
  }

  @Test
  void unknown_article_is_a_404_problem() {
    given()
        .get("/articles/" + Sample.of("").id())
        .then()
        .statusCode(404)
        .contentType("application/problem+json")
        .body("detail", equalTo("unknown or not yet stored"));
  }

  @Test
  void rejected_article_is_gone_with_reason_and_link() {
    Sample sample = Sample.of("");
    events.rejected(sample, "no-han-text", PAGE);
    eventually(() -> article(sample).statusCode(410));
    article(sample)
        .contentType("application/problem+json")
        .body("reason", equalTo("no-han-text"))
        .body("rejected", equalTo("/rejected/" + sample.id()));
  }

  @Test
  void later_rejection_leaves_the_older_document_flagged() {
    Sample sample = Sample.of("留着");
    events.extracted(sample);
    awaitHeadline(sample, "留着");
    events.rejected(sample.again(""), "empty-page", PAGE);
    eventually(() -> article(sample).body("rejection.reason", equalTo("empty-page")));
    article(sample).statusCode(200).body("headline", equalTo("留着"));
  }

  @Test
  void later_success_takes_the_flag_away() {
    Sample sample = Sample.of("一");
    events.extracted(sample);
    awaitHeadline(sample, "一");
    events.rejected(sample.again(""), "empty-page", PAGE);
    eventually(() -> article(sample).body("$", hasKey("rejection")));
    events.extracted(sample.again("二"));
    awaitHeadline(sample, "二");
    article(sample).body("$", not(hasKey("rejection")));
  }

  @Test
  void unreadable_event_becomes_a_dead_letter_and_the_next_is_stored() {
    Sample broken = Sample.of("");
    events.extracted(broken, utf8("{"), headers -> {});
    Sample nameless = Sample.of("");
    events.extracted(nameless, nameless.json(), headers -> headers.remove("ce_revision"));
    Sample sound = Sample.of("后");
    events.extracted(sound);
    awaitHeadline(sound, "后");
    eventually(() -> article(broken).body("reason", equalTo("store-refused")));
    eventually(() -> article(nameless).body("reason", equalTo("unreadable-event")));
  }

  @Test
  void json_ld_is_a_news_article() {
    Sample sample =
        Sample.of("标题").with("editor", List.of(new Document("name", "乙"))).with("url", null);
    events.extracted(sample);
    awaitHeadline(sample, "标题");
    given()
        .accept("application/ld+json")
        .get("/articles/" + sample.id())
        .then()
        .statusCode(200)
        .contentType(startsWith("application/ld+json"))
        .body("'@type'", equalTo("NewsArticle"))
        .body("identifier", equalTo(sample.id()))
        .body("publisher.name", equalTo("示例日报"))
        .body("author.name", hasItem("甲"))
        .body("editor.name", hasItem("乙"));
  }

  @Test
  void script_hans_puts_the_simplified_texts_in_place() {
    Sample sample =
        Sample.of("標題")
            .with("articleBody", "國家。")
            .with("inLanguage", "zh-Hant")
            .with("hans", new Document("headline", "标题").append("articleBody", "国家。"))
            .with(
                "blocks",
                List.of(new Document("text", "國家。").append("bodyStart", 0).append("bodyEnd", 3)));
    events.extracted(sample);
    awaitHeadline(sample, "標題");
    given()
        .get("/articles/" + sample.id() + "?script=hans")
        .then()
        .body("headline", equalTo("标题"))
        .body("articleBody", equalTo("国家。"))
        .body("blocks[0].text", equalTo("国家。"))
        .body("$", not(hasKey("hans")));
    given().get("/articles/" + sample.id() + "?script=hant").then().statusCode(400);
  }

  @Test
  void probes_and_metrics_answer() {
    given().get("/q/health/ready").then().statusCode(200);
    given().get("/q/health/live").then().statusCode(200);
    given().get("/q/metrics").then().statusCode(200);
    given().get("/q/openapi").then().statusCode(200);
  }
}
