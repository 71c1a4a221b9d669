package zhengwen.store;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.not;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

@QuarkusTest
class PerimeterTest extends ServiceTest {

  @ParameterizedTest
  @ValueSource(
      strings = {"news.example", "127.0.0.1.news.example", "localhost.news.example", "0.0.0.0"})
  void foreign_host_is_refused(String host) {
    given()
        .header("Host", host)
        .get("/articles")
        .then()
        .statusCode(403)
        .contentType(containsString("application/problem+json"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"https://news.example", "null", "http://localhost.news.example", "::"})
  void foreign_origin_is_refused(String origin) {
    given().header("Origin", origin).delete("/articles/x").then().statusCode(403);
  }

  @Test
  void answers_carry_headers_that_keep_browsers_from_running_them() {
    given()
        .get("/articles")
        .then()
        .statusCode(200)
        .header("X-Content-Type-Options", equalTo("nosniff"))
        .header("X-Frame-Options", equalTo("DENY"))
        .header("Content-Security-Policy", containsString("default-src 'none'"));
  }

  @ParameterizedTest
  @ValueSource(strings = {"/articles?limit=x", "/nothing", "/articles/x", "/rejected/%00"})
  void refusal_is_a_problem_without_a_stack_trace(String path) {
    given()
        .urlEncodingEnabled(false)
        .get(path)
        .then()
        .contentType(containsString("application/problem+json"))
        .body(not(containsString("at zhengwen")))
        .body(not(containsString("Exception")));
  }

  @Test
  void html_is_never_given() {
    given().accept("text/html").get("/articles").then().statusCode(406);
  }
}
