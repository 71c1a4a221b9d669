package zhengwen.store.stream;

import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import zhengwen.store.config.StoreConfig;
import zhengwen.store.persist.ArticleWriter;
import zhengwen.store.persist.Database;
import zhengwen.store.persist.DatabaseAwayException;
import zhengwen.store.persist.IncomingArticle;
import zhengwen.store.persist.Outcomes;
import zhengwen.store.persist.UnstorableException;
import zhengwen.store.persist.WriteReport;
import zhengwen.store.stream.DeadLetters.Letter;

/** Documents into the database; those it refuses into the dead letters. */
@ApplicationScoped
public class DocumentHandler implements BatchHandler {

  static final String UNREADABLE = "unreadable-event";
  static final String REFUSED = "store-refused";

  private final EventReader events;
  private final Database database;
  private final ArticleWriter writer;
  private final Outcomes outcomes;
  private final DeadLetters deadLetters;
  private final StoreMetrics metrics;
  private final StoreConfig.Batch bounds;
  private final BatchSize size;

  DocumentHandler(
      EventReader events,
      Database database,
      ArticleWriter writer,
      Outcomes outcomes,
      DeadLetters deadLetters,
      StoreMetrics metrics,
      StoreConfig config) {
    this.events = events;
    this.database = database;
    this.writer = writer;
    this.outcomes = outcomes;
    this.deadLetters = deadLetters;
    this.metrics = metrics;
    this.bounds = config.batch();
    this.size = new BatchSize(bounds.documents(), bounds.target());
  }

  @Override
  public int handle(List<ConsumerRecord<byte[], byte[]>> records) {
    database.prepare();
    int count = fitting(records);
    List<Letter> letters = new ArrayList<>();
    IdentityHashMap<IncomingArticle, ConsumerRecord<byte[], byte[]>> batch =
        new IdentityHashMap<>();
    for (ConsumerRecord<byte[], byte[]> eventRecord : records.subList(0, count)) {
      try {
        batch.put(events.read(eventRecord), eventRecord);
      } catch (UnreadableEventException | RuntimeException e) {
        // Reading touches nothing but the record: whatever it stumbles on is the record's.
        letters.add(letter(eventRecord, UNREADABLE, e));
      } catch (UnstorableException e) {
        letters.add(letter(eventRecord, REFUSED, e));
      }
    }
    letters.addAll(write(batch));
    if (!letters.isEmpty()) {
      deadLetters.write(letters);
      metrics.refused(letters.size());
    }
    return count;
  }

  /** How many of the first make one write. */
  private int fitting(List<ConsumerRecord<byte[], byte[]>> records) {
    int most = Math.min(size.next(), records.size());
    long bytes = Math.max(0, records.get(0).serializedValueSize());
    for (int count = 1; count < most; count++) {
      bytes += Math.max(0, records.get(count).serializedValueSize());
      if (bytes > bounds.bytes()) {
        return count;
      }
    }
    return most;
  }

  private List<Letter> write(
      IdentityHashMap<IncomingArticle, ConsumerRecord<byte[], byte[]>> batch) {
    if (batch.isEmpty()) {
      return List.of();
    }
    long began = System.nanoTime();
    WriteReport report = written(batch.keySet());
    long nanos = System.nanoTime() - began;
    size.took(batch.size(), nanos);
    metrics.written(report, nanos);
    return report.refused().stream()
        .map(
            refusal ->
                new Letter(
                    batch.get(refusal.article()),
                    REFUSED,
                    refusal.message(),
                    UnstorableException.class.getName()))
        .toList();
  }

  private WriteReport written(Set<IncomingArticle> articles) {
    try {
      WriteReport report = writer.write(List.copyOf(articles));
      // All of them: a batch cut short before this is redelivered, and superseded by itself.
      outcomes.settle(articles.stream().map(IncomingArticle::id).toList());
      return report;
    } catch (DatabaseAwayException e) {
      size.failed();
      throw e;
    }
  }

  private static Letter letter(
      ConsumerRecord<byte[], byte[]> eventRecord, String reason, Exception failure) {
    return new Letter(eventRecord, reason, failure.getMessage(), failure.getClass().getName());
  }
}
