package zhengwen.store;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;
import static org.hamcrest.Matchers.oneOf;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** What is asked is a value to compare with, never a question to the database. */
@QuarkusTest
class HostileQueryTest extends ServiceTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "{\"$gt\":\"\"}",
        "{$ne:null}",
        "$where",
        "'; return true; //",
        "示例日报\u0000",
        ".*",
        "^示例"
      })
  void operator_asAValue_findsNothing(String value) {
    stored();
    for (String parameter : new String[] {"source", "language"}) {
      given()
          .queryParam(parameter, value)
          .get("/articles")
          .then()
          .statusCode(200)
          .body("items", empty());
    }
  }

  @ParameterizedTest
  @ValueSource(strings = {"source[$ne]", "source.$gt", "$where", "_id", "cursor[]"})
  void operator_inAName_isNoParameterOfOurs(String name) {
    Sample sample = stored();
    given()
        .queryParam(name, "x")
        .queryParam("limit", 200)
        .get("/articles")
        .then()
        .statusCode(200)
        .body(containsString(sample.id()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "/articles?limit=5&limit=x",
        "/articles?limit=&limit=x",
        "/articles?source=a&source=a",
        "/articles?limit=",
        "/articles?from",
        "/rejected?limit=&limit=x&limit=5"
      })
  void parameter_emptyOrGivenMoreThanOnce_isRefused(String address) {
    given()
        .urlEncodingEnabled(false)
        .get(address)
        .then()
        .statusCode(400)
        .contentType("application/problem+json")
        .body("detail", containsString("more than once"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "%00",
        "..%2f..%2fetc%2fpasswd",
        "%7B%22%24ne%22%3Anull%7D",
        "0000000000000000000000000000000g",
        "AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA"
      })
  void id_thatIsNone_isRefusedBeforeTheDatabaseIsAsked(String id) {
    given()
        .urlEncodingEnabled(false)
        .get("/articles/" + id)
        .then()
        .statusCode(oneOf(400, 404))
        .body(not(containsString("Exception")));
  }

  @Test
  void lineBreaks_inParameters_makeNoHeaders() {
    given()
        .urlEncodingEnabled(false)
        .get("/articles?cursor=x%0d%0aSet-Cookie:%20a=b&source=%0d%0aX-Injected:%201")
        .then()
        .statusCode(400)
        .header("X-Injected", equalTo(null))
        .header("Set-Cookie", equalTo(null));
  }

  @Test
  void markup_inADocument_isGivenAsTextThatNoBrowserRuns() {
    String headline = "<script>alert(1)</script><img src=x onerror=alert(1)>";
    Sample sample = Sample.of(headline);
    events.extracted(sample);
    awaitHeadline(sample, headline);
    for (String type : new String[] {"application/json", "application/ld+json"}) {
      given()
          .accept(type)
          .get("/articles/" + sample.id())
          .then()
          .statusCode(200)
          .contentType(containsString(type))
          .header("X-Content-Type-Options", equalTo("nosniff"))
          .header("Content-Security-Policy", containsString("sandbox"));
    }
    given().accept("text/html").get("/articles/" + sample.id()).then().statusCode(406);
  }

  private Sample stored() {
    Sample sample = Sample.of("寻常");
    events.extracted(sample);
    awaitHeadline(sample, "寻常");
    return sample;
  }
}
