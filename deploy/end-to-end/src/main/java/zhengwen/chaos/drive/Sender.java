package zhengwen.chaos.drive;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletionService;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorCompletionService;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import zhengwen.chaos.ledger.Acknowledged;
import zhengwen.chaos.plan.Send;
import zhengwen.local.feed.Receipt;

/** Posts the plan over several connections; repeats each post until it is acknowledged. */
public final class Sender {
  static final int CONNECTIONS = 8;

  private static final int ACCEPTED = 202;
  private static final int TOO_MANY_REQUESTS = 429;
  private static final int FIRST_SERVER_ERROR = 500;
  private static final Duration TIMEOUT = Duration.ofSeconds(15);
  private static final int PAUSE_MILLIS = 200;

  private final HttpClient http =
      HttpClient.newBuilder()
          .version(HttpClient.Version.HTTP_1_1)
          .connectTimeout(Duration.ofSeconds(3))
          .build();
  private final ObjectMapper json = new ObjectMapper();
  private final URI articles;
  private final String site;
  private final AtomicInteger acknowledged = new AtomicInteger();
  private final AtomicInteger begun = new AtomicInteger();
  private final Pace pace = new Pace();

  /**
   * Describes where to post.
   *
   * @param ingest base URL of ingest-service
   * @param site {@code host:port} that the pages claim to come from
   */
  public Sender(String ingest, String site) {
    this.articles = URI.create(ingest + "/articles");
    this.site = "http://" + site;
  }

  /** How many posts have been acknowledged so far. */
  public int count() {
    return acknowledged.get();
  }

  /** How many posts have been begun so far. */
  public int begun() {
    return begun.get();
  }

  /** Lets posts begin until {@code total} of them have. */
  public void allow(long total) {
    pace.allow(total);
  }

  /**
   * Posts everything, as far as it is allowed; posts of one path go over one connection, in order.
   */
  public List<Acknowledged> sendAll(List<Send> plan)
      throws InterruptedException, ExecutionException {
    List<List<Send>> queues = new ArrayList<>();
    for (int i = 0; i < CONNECTIONS; i++) {
      queues.add(new ArrayList<>());
    }
    for (Send send : plan) {
      queues.get(Math.floorMod(send.path().hashCode(), CONNECTIONS)).add(send);
    }
    ExecutorService threads = Executors.newFixedThreadPool(CONNECTIONS);
    try {
      CompletionService<List<Acknowledged>> results = new ExecutorCompletionService<>(threads);
      for (List<Send> queue : queues) {
        Future<?> unused = results.submit(() -> sendInOrder(queue));
      }
      List<Acknowledged> all = new ArrayList<>();
      for (int i = 0; i < CONNECTIONS; i++) {
        all.addAll(results.take().get());
      }
      return all;
    } finally {
      threads.shutdownNow();
    }
  }

  private List<Acknowledged> sendInOrder(List<Send> queue)
      throws IOException, InterruptedException {
    List<Acknowledged> receipts = new ArrayList<>();
    for (Send send : queue) {
      pace.begin();
      begun.incrementAndGet();
      Receipt receipt = untilAcknowledged(request(send));
      acknowledged.incrementAndGet();
      receipts.add(new Acknowledged(receipt.id(), receipt.revision(), send.expect().word()));
    }
    return receipts;
  }

  private Receipt untilAcknowledged(HttpRequest request) throws IOException, InterruptedException {
    while (true) {
      try {
        HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
        if (answer.statusCode() == ACCEPTED) {
          return json.readValue(answer.body(), Receipt.class);
        }
        if (answer.statusCode() < FIRST_SERVER_ERROR && answer.statusCode() != TOO_MANY_REQUESTS) {
          throw new IllegalStateException("Refused: " + answer.statusCode() + " " + answer.body());
        }
      } catch (IOException e) {
        // ingest-service is down or hangs, as it may here; the post was not acknowledged
      }
      TimeUnit.MILLISECONDS.sleep(PAUSE_MILLIS);
    }
  }

  private HttpRequest request(Send send) throws IOException {
    String url = site + send.path();
    HttpRequest.Builder request = HttpRequest.newBuilder().timeout(TIMEOUT);
    if (send.fetched()) {
      return request
          .uri(articles)
          .header("Content-Type", "application/json")
          .POST(HttpRequest.BodyPublishers.ofString(json.writeValueAsString(Map.of("url", url))))
          .build();
    }
    return request
        .uri(URI.create(articles + "?url=" + URLEncoder.encode(url, StandardCharsets.UTF_8)))
        .header("Content-Type", "text/html; charset=utf-8")
        .POST(HttpRequest.BodyPublishers.ofString(send.page()))
        .build();
  }
}
