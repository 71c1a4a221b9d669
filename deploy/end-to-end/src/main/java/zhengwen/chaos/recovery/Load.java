package zhengwen.chaos.recovery;

import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.TimeUnit;
import zhengwen.chaos.plan.Plan;
import zhengwen.local.feed.Receipt;

/** Posts at a steady rate, once each, and keeps what was answered and how late. */
final class Load implements Runnable {
  private static final int ACCEPTED = 202;

  private final HttpClient http =
      HttpClient.newBuilder().version(HttpClient.Version.HTTP_1_1).build();
  private final ObjectMapper json = new ObjectMapper();
  private final URI articles;
  private final int perSecond;
  private final Map<Integer, Integer> answers = new TreeMap<>();
  private final Set<String> acknowledged = new HashSet<>();
  private long slowestMillis;
  private volatile boolean stopping;

  Load(String ingest, int perSecond) {
    this.articles = URI.create(ingest + "/articles?url=");
    this.perSecond = perSecond;
  }

  void stop() {
    stopping = true;
  }

  @Override
  public void run() {
    long next = System.nanoTime();
    for (int number = 0; !stopping; number++) {
      try {
        post(number);
        next += TimeUnit.SECONDS.toNanos(1) / perSecond;
        TimeUnit.NANOSECONDS.sleep(Math.max(0, next - System.nanoTime()));
      } catch (IOException e) {
        throw new IllegalStateException("ingest-service does not answer", e);
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  private void post(int number) throws IOException, InterruptedException {
    String page = Plan.sound(number, number, 1).get(0).page();
    HttpRequest request =
        HttpRequest.newBuilder(URI.create(articles + "http://load.example/" + number))
            .header("Content-Type", "text/html; charset=utf-8")
            .timeout(Duration.ofSeconds(30))
            .POST(HttpRequest.BodyPublishers.ofString(page))
            .build();
    long from = System.nanoTime();
    HttpResponse<String> answer = http.send(request, HttpResponse.BodyHandlers.ofString());
    long millis = TimeUnit.NANOSECONDS.toMillis(System.nanoTime() - from);
    synchronized (this) {
      slowestMillis = Math.max(slowestMillis, millis);
      answers.merge(answer.statusCode(), 1, Integer::sum);
      if (answer.statusCode() == ACCEPTED) {
        acknowledged.add(json.readValue(answer.body(), Receipt.class).id());
      }
    }
  }

  /** What was answered since the last call, by status, and the slowest answer. */
  synchronized String answersSince() {
    String text = answers + ", slowest " + slowestMillis + " ms";
    answers.clear();
    slowestMillis = 0;
    return text;
  }

  /** Ids of all that was acknowledged. */
  synchronized Set<String> acknowledged() {
    return Set.copyOf(acknowledged);
  }
}
