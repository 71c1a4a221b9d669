package zhengwen.pipeline.measure;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentMap;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;
import org.bson.Document;

/** Watches the database for what was acknowledged, and notes when each article is there. */
public final class Arrivals implements AutoCloseable {
  private static final int ASKED_AT_ONCE = 500;

  private final ConcurrentMap<String, Long> outstanding = new ConcurrentHashMap<>();
  private final List<Long> delays = new ArrayList<>();
  private final Semaphore room;
  private final MongoClient client;
  private final MongoCollection<Document> articles;
  private final Duration interval;
  private final Thread watch = new Thread(this::watch, "arrivals");
  private volatile boolean closed;

  /**
   * Starts watching.
   *
   * @param room how many articles may be under way
   * @param interval between two looks: the resolution of the delays, at the database's cost
   */
  public Arrivals(String mongodb, int room, Duration interval) {
    this.room = new Semaphore(room);
    this.interval = interval;
    client = MongoClients.create(mongodb);
    articles = client.getDatabase("zhengwen").getCollection("articles");
    watch.setDaemon(true);
    watch.start();
  }

  /** Waits until one more may be under way. */
  public void awaitRoom() throws InterruptedException {
    room.acquire();
  }

  /** Gives room back that was not used after all. */
  public void giveBack() {
    room.release();
  }

  /** An article was acknowledged just now. */
  public void acknowledged(String id) {
    outstanding.put(id, System.nanoTime());
  }

  private void watch() {
    while (!closed) {
      List<String> ids = outstanding.keySet().stream().limit(ASKED_AT_ONCE).toList();
      if (!ids.isEmpty()) {
        look(ids);
      }
      try {
        TimeUnit.NANOSECONDS.sleep(interval.toNanos());
      } catch (InterruptedException e) {
        return;
      }
    }
  }

  private void look(List<String> ids) {
    List<Document> found =
        articles
            .find(Filters.in("_id", ids))
            .projection(Projections.include("_id"))
            .batchSize(ids.size())
            .into(new ArrayList<>());
    long now = System.nanoTime();
    for (Document document : found) {
      Long since = outstanding.remove(document.getString("_id"));
      synchronized (delays) {
        delays.add(now - since);
      }
      room.release();
    }
  }

  /** How many are not there yet. */
  public int outstanding() {
    return outstanding.size();
  }

  /** How many have come. */
  public int count() {
    synchronized (delays) {
      return delays.size();
    }
  }

  /** Nanoseconds from acknowledgement to readable, of all that came. */
  public List<Long> delays() {
    synchronized (delays) {
      return List.copyOf(delays);
    }
  }

  /** Waits until all are there; whether they are. */
  public boolean awaitAll(Duration limit) throws InterruptedException {
    long deadline = System.nanoTime() + limit.toNanos();
    while (!outstanding.isEmpty() && System.nanoTime() < deadline) {
      TimeUnit.MILLISECONDS.sleep(50);
    }
    return outstanding.isEmpty();
  }

  @Override
  public void close() throws InterruptedException {
    closed = true;
    watch.join();
    client.close();
  }
}
