package zhengwen.ingest.access;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.awaitility.Awaitility.await;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.matchesPattern;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import io.quarkus.test.junit.QuarkusTestProfile;
import io.quarkus.test.junit.TestProfile;
import io.restassured.response.Response;
import io.restassured.specification.RequestSpecification;
import java.io.IOException;
import java.net.Socket;
import java.net.URL;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import zhengwen.ingest.stack.KafkaStack;
import zhengwen.ingest.stack.TokenIssuer;

/** The service with access control on and little room. */
@QuarkusTest
@TestProfile(GuardedServiceTest.Guarded.class)
class GuardedServiceTest {

  private static final int ROOM = 4;

  /** Settings of these tests. */
  public static class Guarded implements QuarkusTestProfile {

    @Override
    public Map<String, String> getConfigOverrides() {
      return Map.of(
          "ingest.access.enabled", "true",
          "ingest.access.requests-per-second", "20",
          "ingest.receive.max-in-flight", Integer.toString(ROOM),
          // SHA-256 of "writer's key", "reader's key" and "eager key"
          "ingest.access.keys.writer.sha256",
              "e7511cef68d769f286a6063d25b076e962fc4da03843076205f711ca12374180",
          "ingest.access.keys.writer.scopes", "write",
          "ingest.access.keys.reader.sha256",
              "3eadd0b83b4e25d63855e35c898dfbba7a35fb4275619b5bc18634313abb99b4",
          "ingest.access.keys.reader.scopes", "read",
          "ingest.access.keys.eager.sha256",
              "08b31588549dedc70e76a1a62da523ec4541c0a9608360caaa089b97e4660445",
          "ingest.access.keys.eager.scopes", "write");
    }

    @Override
    public List<TestResourceEntry> testResources() {
      return List.of(
          new TestResourceEntry(KafkaStack.class), new TestResourceEntry(TokenIssuer.class));
    }
  }

  @TestHTTPResource("/")
  URL service;

  @Test
  void stranger_posts_is401() {
    post(given())
        .then()
        .statusCode(401)
        .contentType("application/problem+json")
        .header("WWW-Authenticate", "ApiKey")
        .body("status", equalTo(401));
    assertTrue(post(given().header("X-API-Key", "guess")).statusCode() == 401);
  }

  @Test
  void key_hasTheScope_isAccepted() {
    post(given().header("X-API-Key", "writer's key")).then().statusCode(202);
  }

  @Test
  void key_lacksTheScope_is403() {
    post(given().header("X-API-Key", "reader's key"))
        .then()
        .statusCode(403)
        .contentType("application/problem+json");
  }

  @Test
  void bearerToken_hasTheScope_isAccepted() {
    String token = TokenIssuer.token("openid write");
    post(given().header("Authorization", "Bearer " + token)).then().statusCode(202);
  }

  @Test
  void bearerToken_lacksTheScope_is403() {
    String token = TokenIssuer.token("openid read");
    post(given().header("Authorization", "Bearer " + token)).then().statusCode(403);
  }

  @Test
  void bearerToken_isForged_is401() {
    String token = TokenIssuer.token("write");
    String forged = token.substring(0, token.length() - 8) + "AAAAAAAA";
    post(given().header("Authorization", "Bearer " + forged)).then().statusCode(401);
    post(given().header("Authorization", "Bearer x")).then().statusCode(401);
  }

  @Test
  void metrics_areForReaders_probesForAll() {
    given().get("/q/metrics").then().statusCode(401);
    given().header("X-API-Key", "writer's key").get("/q/metrics").then().statusCode(403);
    given().header("X-API-Key", "reader's key").get("/q/metrics").then().statusCode(200);
    given().get("/q/health/live").then().statusCode(200);
    given().get("/q/openapi").then().statusCode(200);
  }

  @Test
  void caller_asksTooOften_is429WithRetryAfter() {
    List<Response> responses =
        IntStream.range(0, 200)
            .parallel()
            .mapToObj(i -> given().header("X-API-Key", "eager key").get("/none"))
            .toList();
    Response limited =
        responses.stream().filter(answer -> answer.statusCode() == 429).findAny().orElseThrow();
    assertTrue(limited.header("Retry-After").matches("[1-9][0-9]*"));
    post(given().header("X-API-Key", "writer's key")).then().statusCode(202);
  }

  @Test
  void posts_fillTheRoom_nextIs503AtOnceAndRoomComesBack() throws Exception {
    List<Socket> slow = new ArrayList<>();
    try {
      for (int i = 0; i < ROOM; i++) {
        slow.add(startPost());
      }
      await().until(() -> write().statusCode() == 503);
      write()
          .then()
          .statusCode(503)
          .header("Retry-After", matchesPattern("[0-9]+"))
          .contentType("application/problem+json");
    } finally {
      for (Socket socket : slow) {
        socket.close();
      }
    }
    await().until(() -> write().statusCode() == 202);
  }

  @Test
  void anyAnswer_tellsBrowsersToDoNothingWithIt() {
    Response response = post(given().header("X-API-Key", "writer's key"));
    assertTrue(response.header("X-Content-Type-Options").equals("nosniff"));
    assertTrue(response.header("Content-Security-Policy").contains("default-src 'none'"));
    assertFalse(response.headers().hasHeaderWithName("Access-Control-Allow-Origin"));
  }

  /** A post that has begun and does not go on. */
  private Socket startPost() throws IOException {
    Socket socket = new Socket(service.getHost(), service.getPort());
    String head =
        "POST /articles HTTP/1.1\r\nHost: localhost\r\nX-API-Key: writer's key\r\n"
            + "Content-Type: text/html\r\nContent-Length: 100\r\n\r\n<p>";
    socket.getOutputStream().write(head.getBytes(UTF_8));
    socket.getOutputStream().flush();
    return socket;
  }

  private static Response write() {
    return post(given().header("X-API-Key", "writer's key"));
  }

  private static Response post(RequestSpecification caller) {
    return caller.contentType("text/plain").body("甲乙丙".getBytes(UTF_8)).post("/articles");
  }
}
