package zhengwen.pipeline.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhengwen.pipeline.load.HttpConnection.Answer;
import zhengwen.pipeline.measure.Arrivals;

/** Posts articles over several connections for a time, each under a URL of its own. */
public final class Posting {
  private static final Pattern ID = Pattern.compile("\"id\" *: *\"([0-9a-f]{32})\"");
  private static final int ACCEPTED = 202;
  private static final int TOO_MANY_REQUESTS = 429;
  private static final int UNAVAILABLE = 503;
  private static final int CONNECTIONS = 8;

  private final Workload workload;
  private final String ingest;
  private final String run;
  private final Arrivals arrivals;
  private final AtomicInteger next = new AtomicInteger();
  private final AtomicInteger acknowledged = new AtomicInteger();
  private final LongAdder turnedAway = new LongAdder();

  /** Describes what is posted where; {@code arrivals} bounds how many are under way. */
  public Posting(Workload workload, String ingest, String run, Arrivals arrivals) {
    this.workload = workload;
    this.ingest = ingest;
    this.run = run;
    this.arrivals = arrivals;
  }

  /** Posts {@code rate} articles a second for {@code seconds}, but no more than {@code most}. */
  public void run(int seconds, double rate, int most) throws InterruptedException {
    long start = System.nanoTime();
    long end = start + TimeUnit.SECONDS.toNanos(seconds);
    next.set(0);
    List<Thread> threads = new ArrayList<>();
    List<Throwable> failures = new ArrayList<>();
    for (int i = 0; i < CONNECTIONS; i++) {
      Thread thread = new Thread(() -> post(start, end, rate, most), "posting-" + i);
      thread.setUncaughtExceptionHandler(
          (failed, failure) -> {
            synchronized (failures) {
              failures.add(failure);
            }
          });
      thread.start();
      threads.add(thread);
    }
    for (Thread thread : threads) {
      thread.join();
    }
    if (!failures.isEmpty()) {
      throw new IllegalStateException("Posting failed", failures.get(0));
    }
  }

  private void post(long start, long end, double rate, int most) {
    try (HttpConnection connection = new HttpConnection(ingest)) {
      while (System.nanoTime() < end) {
        int number = next.getAndIncrement();
        if (number >= most) {
          return;
        }
        long due = start + (long) (number / rate * 1e9);
        TimeUnit.NANOSECONDS.sleep(due - System.nanoTime());
        arrivals.awaitRoom();
        untilAcknowledged(connection, number, end);
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void untilAcknowledged(HttpConnection connection, int number, long end)
      throws IOException, InterruptedException {
    Article article = workload.get(number);
    String url = Workload.url(run, number);
    while (true) {
      Answer answer = connection.post(url, article.contentType(), article.bytes());
      if (answer.status() == ACCEPTED) {
        arrivals.acknowledged(id(answer.body()));
        acknowledged.incrementAndGet();
        return;
      }
      if (answer.status() != UNAVAILABLE && answer.status() != TOO_MANY_REQUESTS) {
        throw new IllegalStateException("Refused: " + answer.status() + " " + answer.body());
      }
      turnedAway.increment();
      if (System.nanoTime() > end) {
        arrivals.giveBack();
        return;
      }
      TimeUnit.SECONDS.sleep(answer.retryAfter().orElse(1));
    }
  }

  static String id(String receipt) {
    Matcher id = ID.matcher(receipt);
    if (!id.find()) {
      throw new IllegalStateException("No id in the answer: " + receipt);
    }
    return id.group(1);
  }

  /** How many were acknowledged. */
  public int acknowledged() {
    return acknowledged.get();
  }

  /** How often 429 or 503 was the answer. */
  public long turnedAway() {
    return turnedAway.sum();
  }
}
