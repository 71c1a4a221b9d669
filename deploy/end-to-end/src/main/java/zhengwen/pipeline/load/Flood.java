package zhengwen.pipeline.load;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.concurrent.atomic.LongAdder;
import zhengwen.pipeline.load.HttpConnection.Answer;
import zhengwen.pipeline.measure.Arrivals;

/** Senders that heed no answer: they offer a rate over many connections whatever comes back. */
public final class Flood {
  private static final int CONNECTIONS = 96;
  private static final int ACCEPTED = 202;

  private final Workload workload;
  private final String ingest;
  private final Arrivals arrivals;
  private final AtomicInteger next = new AtomicInteger();
  private final ConcurrentMap<String, LongAdder> answers = new ConcurrentHashMap<>();

  /** Describes what is posted where. */
  public Flood(Workload workload, String ingest, Arrivals arrivals) {
    this.workload = workload;
    this.ingest = ingest;
    this.arrivals = arrivals;
  }

  /** Offers {@code rate} articles a second for {@code seconds}. */
  public void run(int seconds, double rate) throws InterruptedException {
    long start = System.nanoTime();
    long end = start + TimeUnit.SECONDS.toNanos(seconds);
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < CONNECTIONS; i++) {
      Thread thread = new Thread(() -> offer(start, end, rate), "flood-" + i);
      thread.start();
      threads.add(thread);
    }
    for (Thread thread : threads) {
      thread.join();
    }
  }

  private void offer(long start, long end, double rate) {
    while (System.nanoTime() < end) {
      try (HttpConnection connection = new HttpConnection(ingest)) {
        boolean open = true;
        while (open && System.nanoTime() < end) {
          open = post(connection, start, rate);
        }
      } catch (IOException e) {
        count("connection lost"); // refused while its page was under way; nothing is acknowledged
      } catch (InterruptedException e) {
        Thread.currentThread().interrupt();
        return;
      }
    }
  }

  private boolean post(HttpConnection connection, long start, double rate)
      throws IOException, InterruptedException {
    int number = next.getAndIncrement();
    TimeUnit.NANOSECONDS.sleep(start + (long) (number / rate * 1e9) - System.nanoTime());
    Article article = workload.get(number);
    Answer answer =
        connection.post(Workload.url("flood", number), article.contentType(), article.bytes());
    if (answer.status() == ACCEPTED) {
      arrivals.acknowledged(Posting.id(answer.body()));
    }
    boolean hasRetryAfter = answer.retryAfter().isPresent();
    count(answer.status() + (hasRetryAfter ? " with Retry-After" : ""));
    return !answer.closing();
  }

  private void count(String what) {
    answers.computeIfAbsent(what, key -> new LongAdder()).increment();
  }

  /** How many posts were offered. */
  public int offered() {
    return next.get();
  }

  /** How often each answer came. */
  public Map<String, Long> answers() {
    Map<String, Long> counts = new TreeMap<>();
    answers.forEach((what, count) -> counts.put(what, count.sum()));
    return counts;
  }
}
