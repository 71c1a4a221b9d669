package zhengwen.chaos;

import java.io.PrintStream;
import java.time.Duration;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.TimeUnit;
import zhengwen.chaos.ledger.Acknowledged;
import zhengwen.chaos.ledger.DatabaseReader;
import zhengwen.chaos.ledger.Event;
import zhengwen.chaos.ledger.Ledger;
import zhengwen.chaos.ledger.Stored;
import zhengwen.chaos.ledger.Strike;
import zhengwen.chaos.ledger.TopicReader;

/** Waits until nothing moves any more, and takes down what is there. */
final class Drain {
  private static final Duration PATIENCE = Duration.ofSeconds(90);
  private static final Duration CALM = Duration.ofSeconds(8);

  private final PrintStream messages;

  Drain(PrintStream messages) {
    this.messages = messages;
  }

  /**
   * Reads topics and database until every acknowledged revision has an outcome and every latest one
   * is settled, then a little longer for what ought not to come; or until nothing has come for a
   * long time.
   */
  Ledger await(String kafka, String mongodb, List<Acknowledged> acknowledged, List<Strike> strikes)
      throws InterruptedException {
    try (TopicReader topics = new TopicReader(kafka);
        DatabaseReader database = new DatabaseReader(mongodb)) {
      readUntilComplete(topics, revisions(acknowledged));
      List<Stored> stored = awaitStored(database, wanted(topics));
      long calm = System.nanoTime() + CALM.toNanos();
      while (System.nanoTime() < calm) {
        topics.read();
      }
      return new Ledger(
          acknowledged, topics.raw(), topics.extracted(), topics.rejected(), stored, strikes);
    }
  }

  private void readUntilComplete(TopicReader topics, Set<String> missing) {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    while (!missing.isEmpty() && System.nanoTime() < deadline) {
      if (topics.read() > 0) {
        deadline = System.nanoTime() + PATIENCE.toNanos();
        topics.extracted().forEach(event -> missing.remove(event.revision()));
        topics.rejected().forEach(event -> missing.remove(event.revision()));
      }
    }
    messages.println(missing.size() + " acknowledged revisions without an outcome");
  }

  /** The greatest extracted revision of each article. */
  private static Map<String, String> wanted(TopicReader topics) {
    Map<String, String> wanted = new HashMap<>();
    for (Event event : topics.extracted()) {
      wanted.merge(event.id(), event.revision(), (a, b) -> a.compareTo(b) >= 0 ? a : b);
    }
    return wanted;
  }

  private List<Stored> awaitStored(DatabaseReader database, Map<String, String> wanted)
      throws InterruptedException {
    long deadline = System.nanoTime() + PATIENCE.toNanos();
    Map<String, String> missing = new HashMap<>(wanted);
    while (true) {
      int before = missing.size();
      for (Stored document : database.of(missing.keySet())) {
        missing.computeIfPresent(
            document.id(), (id, want) -> document.revision().compareTo(want) >= 0 ? null : want);
      }
      if (missing.size() < before) {
        deadline = System.nanoTime() + PATIENCE.toNanos();
      }
      if (missing.isEmpty() || System.nanoTime() > deadline) {
        messages.println(missing.size() + " documents not yet stored");
        return database.all();
      }
      TimeUnit.SECONDS.sleep(1);
    }
  }

  private static Set<String> revisions(List<Acknowledged> acknowledged) {
    Set<String> revisions = new HashSet<>();
    acknowledged.forEach(receipt -> revisions.add(receipt.revision()));
    return revisions;
  }
}
