package zhengwen.ingest.receive;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import io.quarkus.test.common.QuarkusTestResource;
import io.quarkus.test.common.http.TestHTTPResource;
import io.quarkus.test.junit.QuarkusTest;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.OutputStream;
import java.net.Socket;
import java.net.URL;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import zhengwen.ingest.stack.KafkaStack;

@QuarkusTest
@QuarkusTestResource(KafkaStack.class)
class BatchResourceTest {

  private static final ObjectMapper JSON = new ObjectMapper();

  @TestHTTPResource("/")
  URL service;

  @Test
  void badLines_areAmongGood_onlyTheyAreRefused() throws IOException {
    List<JsonNode> results =
        post(
            """
            {"content":"一"}
            {"content":
            {"content":1}

            {"url":"http://news.example/9"}\r
            {"contentType":"image/png","content":"x"}
            {"content":"二"}""");
    assertEquals(List.of(1, 2, 3, 5, 6, 7), numbers(results, "line"));
    assertEquals(List.of(202, 400, 422, 202, 415, 202), numbers(results, "status"));
    assertEquals("article.requested.v1", results.get(3).path("topic").asText());
    assertTrue(results.get(1).path("detail").asText().length() > 5);
  }

  @Test
  void manyLines_arePosted_eachIsAnsweredInOrder() throws IOException {
    String lines =
        IntStream.rangeClosed(1, 3000)
            .mapToObj(i -> "{\"content\":\"第" + i + "条\"}\n")
            .collect(Collectors.joining());
    List<JsonNode> results = post(lines);
    assertEquals(IntStream.rangeClosed(1, 3000).boxed().toList(), numbers(results, "line"));
    assertTrue(numbers(results, "status").stream().allMatch(status -> status == 202));
  }

  @Test
  void line_isLongerThanAPost_isRefusedAndTheNextIsRead() throws IOException {
    String huge = "{\"content\":\"" + "长".repeat(3_000_000) + "\"}\n{\"content\":\"短\"}\n";
    assertEquals(List.of(413, 202), numbers(post(huge), "status"));
  }

  @Test
  void sender_waitsForEachAnswer_getsIt() throws IOException {
    try (Socket socket = new Socket(service.getHost(), service.getPort())) {
      OutputStream out = socket.getOutputStream();
      BufferedReader in = new BufferedReader(new InputStreamReader(socket.getInputStream(), UTF_8));
      String authority = service.getHost() + ":" + service.getPort();
      write(
          out,
          "POST /articles/batch HTTP/1.1\r\nHost: "
              + authority
              + "\r\nContent-Type: application/x-ndjson\r\nTransfer-Encoding: chunked\r\n\r\n");
      for (int line = 1; line <= 3; line++) {
        writeChunk(out, "{\"content\":\"问" + line + "\"}\n");
        assertEquals(line, nextObject(in).path("line").asInt());
      }
      writeChunk(out, "");
    }
  }

  private static JsonNode nextObject(BufferedReader in) throws IOException {
    String line = in.readLine();
    while (!line.startsWith("{")) {
      line = in.readLine();
    }
    return JSON.readTree(line);
  }

  private static void writeChunk(OutputStream out, String text) throws IOException {
    int size = text.getBytes(UTF_8).length;
    write(out, Integer.toHexString(size) + "\r\n" + text + "\r\n");
  }

  private static void write(OutputStream out, String text) throws IOException {
    out.write(text.getBytes(UTF_8));
    out.flush();
  }

  private static List<JsonNode> post(String lines) throws IOException {
    String body =
        given()
            .header("Content-Type", "application/x-ndjson")
            .body(lines.getBytes(UTF_8))
            .post("/articles/batch")
            .then()
            .statusCode(200)
            .contentType("application/x-ndjson")
            .extract()
            .asString();
    return JSON.readerFor(JsonNode.class).<JsonNode>readValues(body).readAll();
  }

  private static List<Integer> numbers(List<JsonNode> results, String field) {
    return results.stream().map(result -> result.path(field).asInt()).toList();
  }
}
