package zhengwen.up;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.concurrent.atomic.AtomicReference;
import org.awaitility.Awaitility;

/** Posts to and reads from a running stack. */
final class Client {
  private static final Duration PATIENCE = Duration.ofSeconds(60);

  private final HttpClient http = HttpClient.newHttpClient();
  private final ObjectMapper json = new ObjectMapper();
  private final Launcher launcher;

  Client(Launcher launcher) {
    this.launcher = launcher;
  }

  /** Posts; returns the article's id. */
  String post(String type, byte[] body) throws Exception {
    HttpResponse<String> answer =
        http.send(
            HttpRequest.newBuilder(URI.create(launcher.ingest() + "/articles"))
                .header("Content-Type", type)
                .POST(HttpRequest.BodyPublishers.ofByteArray(body))
                .build(),
            HttpResponse.BodyHandlers.ofString());
    if (answer.statusCode() != 202) {
      throw new AssertionError(answer.statusCode() + " " + answer.body());
    }
    return json.readTree(answer.body()).get("id").asText();
  }

  /** Waits until the store answers for the article with this status; returns the answer. */
  JsonNode await(String id, int status) {
    AtomicReference<HttpResponse<String>> last = new AtomicReference<>();
    Awaitility.await()
        .atMost(PATIENCE)
        .until(
            () -> {
              last.set(get(launcher.store() + "/articles/" + id));
              return last.get().statusCode() == status;
            });
    return tree(last.get().body());
  }

  /** Waits until the article's dead letter has this status. */
  void awaitRejection(String id, String status) {
    Awaitility.await()
        .atMost(PATIENCE)
        .until(
            () ->
                tree(get(launcher.store() + "/rejected/" + id).body())
                    .path("status")
                    .asText()
                    .equals(status));
  }

  /** The answer to a GET. */
  HttpResponse<String> get(String url) throws Exception {
    return http.send(
        HttpRequest.newBuilder(URI.create(url)).header("Accept", "application/json").build(),
        HttpResponse.BodyHandlers.ofString());
  }

  private JsonNode tree(String text) {
    try {
      return json.readTree(text);
    } catch (java.io.IOException e) {
      throw new java.io.UncheckedIOException(e);
    }
  }
}
