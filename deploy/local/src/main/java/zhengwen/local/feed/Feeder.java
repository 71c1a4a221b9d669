package zhengwen.local.feed;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.TimeUnit;

/** Posts files to ingest-service and asks store-service until each is stored or rejected. */
public final class Feeder {
  private static final Duration REQUEST_TIMEOUT = Duration.ofSeconds(30);
  private static final Duration OUTCOME_LIMIT = Duration.ofMinutes(2);
  private static final int POLL_MILLIS = 100;
  private static final int ACCEPTED = 202;
  private static final int OK = 200;
  private static final int GONE = 410;
  private static final int TOO_MANY_REQUESTS = 429;
  private static final int UNAVAILABLE = 503;

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final ObjectMapper json = new ObjectMapper();
  private final String ingest;
  private final String store;

  /** Base URLs of the two services. */
  public Feeder(String ingest, String store) {
    this.ingest = ingest;
    this.store = store;
  }

  /** What posting a file led to: a receipt, or the answer that says why there is none. */
  public record Posted(Path file, Receipt receipt, String refusal) {}

  /** Posts the file's bytes; waits where the service asks to come back later. */
  public Posted post(Path file) throws IOException, InterruptedException {
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(ingest + "/articles"))
            .header("Content-Type", Inputs.type(file).orElseThrow())
            .timeout(REQUEST_TIMEOUT)
            .POST(HttpRequest.BodyPublishers.ofFile(file))
            .build();
    long deadline = System.nanoTime() + OUTCOME_LIMIT.toNanos();
    while (true) {
      HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
      int status = answer.statusCode();
      if (status == ACCEPTED) {
        return new Posted(file, json.readValue(answer.body(), Receipt.class), null);
      }
      boolean later = status == UNAVAILABLE || status == TOO_MANY_REQUESTS;
      if (!later || System.nanoTime() > deadline) {
        return new Posted(file, null, status + " " + answer.body());
      }
      TimeUnit.SECONDS.sleep(1);
    }
  }

  /** Waits for what becomes of a posted file. */
  public Result await(Posted posted) throws IOException, InterruptedException {
    if (posted.receipt() == null) {
      return new Result.Failed("ingest-service answered " + posted.refusal());
    }
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(store + "/articles/" + posted.receipt().id()))
            .header("Accept", "application/json")
            .timeout(REQUEST_TIMEOUT)
            .build();
    long deadline = System.nanoTime() + OUTCOME_LIMIT.toNanos();
    String last = "";
    while (System.nanoTime() < deadline) {
      HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
      if (answer.statusCode() == OK) {
        JsonNode document = json.readTree(answer.body());
        if (document.path("revision").asText().compareTo(posted.receipt().revision()) >= 0) {
          return new Result.Stored(json.writeValueAsString(document));
        }
      } else if (answer.statusCode() == GONE) {
        return new Result.Rejected(json.writeValueAsString(json.readTree(answer.body())));
      }
      last = answer.statusCode() + " " + answer.body();
      TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
    }
    return new Result.Failed("neither stored nor rejected; store-service answers " + last);
  }
}
