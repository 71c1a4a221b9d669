package zhengwen.store;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasKey;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.specification.RequestSpecification;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class ArticleListTest extends ServiceTest {

  @Test
  void pages_of_a_list_give_every_article_once_newest_first() {
    String source = Sample.of("").id();
    for (int day : List.of(3, 1, 5, 2, 4)) {
      store("第" + day, source, "2018-11-0" + day + "T08:00:00+08:00");
    }
    List<String> seen = new ArrayList<>();
    String next = null;
    do {
      RequestSpecification request = given().param("source", source).param("limit", 2);
      JsonPath page =
          (next == null ? request : request.param("cursor", next)).get("/articles").jsonPath();
      seen.addAll(page.getList("items.headline", String.class));
      next = page.getString("next");
    } while (next != null);
    assertEquals(List.of("第5", "第4", "第3", "第2", "第1"), seen);
  }

  @Test
  void articles_of_one_instant_are_paged_without_gap() {
    String source = Sample.of("").id();
    for (int i = 0; i < 4; i++) {
      store("同", source, "2018-11-07");
    }
    JsonPath first = given().param("source", source).param("limit", 3).get("/articles").jsonPath();
    JsonPath second =
        given()
            .param("source", source)
            .param("limit", 3)
            .param("cursor", first.getString("next"))
            .get("/articles")
            .jsonPath();
    List<String> ids = new ArrayList<>(first.getList("items.id"));
    ids.addAll(second.getList("items.id"));
    assertEquals(4, ids.stream().distinct().count());
    assertEquals(3, first.getList("items.id").size());
  }

  @Test
  void from_and_to_bound_publication_and_leave_the_undated_out() {
    String source = Sample.of("").id();
    store("六日", source, "2018-11-06T23:59:00+08:00");
    store("七日", source, "2018-11-07");
    store("七日夜", source, "2018-11-07T23:59:00+08:00");
    store("八日", source, "2018-11-08T00:00:00+08:00");
    store("无日", source, null);
    JsonPath page =
        given()
            .param("source", source)
            .param("from", "2018-11-07")
            .param("to", "2018-11-07")
            .get("/articles")
            .jsonPath();
    assertEquals(List.of("七日夜", "七日"), page.getList("items.headline", String.class));
  }

  @Test
  void list_goes_without_texts_and_without_our_bookkeeping() {
    String source = Sample.of("").id();
    store("标题", source, null);
    given()
        .param("source", source)
        .get("/articles")
        .then()
        .body("items[0]", not(hasKey("articleBody")))
        .body("items[0]", not(hasKey("storage")))
        .body("items[0]", not(hasKey("_id")))
        .body("next", equalTo(null));
  }

  @ParameterizedTest
  @ValueSource(strings = {"{\"$ne\":null}", "$ne", "{$gt:''}", "';return true;//", "\u0000"})
  void operator_in_a_parameter_is_only_a_text(String attempt) {
    given().param("source", attempt).get("/articles").then().statusCode(200).body("items", empty());
    given().param("language", attempt).get("/articles").then().body("items", empty());
    given()
        .param("source[$ne]", attempt)
        .param("language", "x")
        .get("/articles")
        .then()
        .body("items", empty());
    given().param("reason", attempt).get("/rejected").then().statusCode(400);
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "from=gestern",
        "to=2018-13-01",
        "limit=0",
        "limit=-1",
        "limit=x",
        "cursor=x",
        "cursor=%F0"
      })
  void parameter_that_does_not_fit_is_a_400_problem(String query) {
    given()
        .urlEncodingEnabled(false)
        .get("/articles?" + query)
        .then()
        .statusCode(400)
        .contentType("application/problem+json");
  }

  private void store(String headline, String source, String datePublished) {
    Sample sample =
        Sample.of(headline).with("sourceOrganization", source).with("datePublished", datePublished);
    events.extracted(sample);
    awaitHeadline(sample, headline);
  }
}
