package zhengwen.store.access;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.notNullValue;

import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.hamcrest.MatcherAssert;
import org.junit.jupiter.api.Test;
import zhengwen.store.Stack;

@QuarkusTest
@TestProfile(AccessTest.Keys.class)
@QuarkusTestResource(Stack.class)
class AccessTest {

  private static final String UNKNOWN = "/articles/00000000000000000000000000000000";

  /** Access control on, with keys; the hashes are of the texts after them. */
  public static class Keys implements QuarkusTestProfile {
    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "store.access.enabled", "true",
          "store.access.requests-per-second", "20",
          // reader-key
          "store.access.keys.reader.sha256", sha256("reader-key"),
          "store.access.keys.reader.scopes", "read",
          "store.access.keys.keeper.sha256", sha256("keeper-key"),
          "store.access.keys.keeper.scopes", "read,admin",
          "store.access.keys.hasty.sha256", sha256("hasty-key"),
          "store.access.keys.hasty.scopes", "read");
    }

    static String sha256(String key) {
      try {
        return java.util.HexFormat.of()
            .formatHex(
                java.security.MessageDigest.getInstance("SHA-256")
                    .digest(key.getBytes(java.nio.charset.StandardCharsets.UTF_8)));
      } catch (java.security.NoSuchAlgorithmException e) {
        throw new IllegalStateException(e);
      }
    }
  }

  @Test
  void request_without_a_key_is_a_401_problem() {
    given()
        .get(UNKNOWN)
        .then()
        .statusCode(401)
        .contentType(containsString("application/problem+json"))
        .header("WWW-Authenticate", notNullValue());
  }

  @Test
  void wrong_key_is_a_401_problem() {
    given()
        .header("X-API-Key", "reader-keY")
        .get(UNKNOWN)
        .then()
        .statusCode(401)
        .contentType(containsString("application/problem+json"));
  }

  @Test
  void reader_may_read_and_nothing_else() {
    given().header("X-API-Key", "reader-key").get(UNKNOWN).then().statusCode(404);
    given()
        .header("X-API-Key", "reader-key")
        .delete(UNKNOWN)
        .then()
        .statusCode(403)
        .contentType(containsString("application/problem+json"));
    given().header("X-API-Key", "reader-key").post("/rejected/x/redrive").then().statusCode(403);
    given().header("X-API-Key", "reader-key").get("/rejected/x/bytes").then().statusCode(403);
  }

  @Test
  void keeper_may_administer() {
    given().header("X-API-Key", "keeper-key").delete(UNKNOWN).then().statusCode(204);
    given().header("X-API-Key", "keeper-key").post("/rejected/x/redrive").then().statusCode(404);
  }

  @Test
  void key_used_too_often_is_told_to_wait() {
    List<Integer> statuses = new ArrayList<>();
    for (int i = 0; i < 400; i++) {
      statuses.add(given().header("X-API-Key", "hasty-key").get(UNKNOWN).statusCode());
    }
    MatcherAssert.assertThat(statuses, hasItem(429));
    given().header("X-API-Key", "reader-key").get(UNKNOWN).then().statusCode(404);
  }

  @Test
  void probes_need_no_key() {
    given().get("/q/health/live").then().statusCode(200);
  }
}
