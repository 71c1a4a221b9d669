package zhengwen.store.stream;

import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import zhengwen.store.config.StoreConfig;
import zhengwen.store.persist.Database;
import zhengwen.store.persist.DatabaseAwayException;
import zhengwen.store.persist.Outcomes;
import zhengwen.store.persist.Rejection;
import zhengwen.store.persist.Rejection.Coordinates;
import zhengwen.store.persist.RejectionWriter;

/** Dead letters into the database, without their bytes. Takes any record, however damaged. */
@ApplicationScoped
public class RejectionHandler implements BatchHandler {

  private static final Pattern NAME = Pattern.compile("[A-Za-z0-9._:-]{1,200}");
  private static final Pattern CODE = Pattern.compile("[a-z0-9-]{1,64}");
  private static final int LONGEST_TEXT = 2000;

  private final Database database;
  private final RejectionWriter writer;
  private final Outcomes outcomes;
  private final StoreMetrics metrics;
  private final BatchSize size;

  RejectionHandler(
      Database database,
      RejectionWriter writer,
      Outcomes outcomes,
      StoreMetrics metrics,
      StoreConfig config) {
    this.database = database;
    this.writer = writer;
    this.outcomes = outcomes;
    this.metrics = metrics;
    this.size = new BatchSize(config.batch().documents(), config.batch().target());
  }

  @Override
  public int handle(List<ConsumerRecord<byte[], byte[]>> records) {
    database.prepare();
    List<Rejection> rejections =
        records.stream().limit(size.next()).map(RejectionHandler::rejection).toList();
    write(rejections);
    rejections.forEach(metrics::rejected);
    return rejections.size();
  }

  private void write(List<Rejection> rejections) {
    long began = System.nanoTime();
    try {
      writer.write(rejections);
      outcomes.settle(rejections.stream().map(Rejection::id).toList());
      size.took(rejections.size(), System.nanoTime() - began);
    } catch (DatabaseAwayException e) {
      size.failed();
      throw e;
    }
  }

  private static Rejection rejection(ConsumerRecord<byte[], byte[]> letter) {
    Attributes attributes = Attributes.of(letter);
    Coordinates kept = new Coordinates(letter.topic(), letter.partition(), letter.offset());
    Optional<Coordinates> original = original(attributes);
    String eventId =
        attributes
            .text("ce_id")
            .filter(NAME.asMatchPredicate())
            .orElse(name(original.orElse(kept)));
    return new Rejection(
        attributes
            .text(EventReader.ARTICLE_ID)
            .or(() -> key(letter))
            .filter(NAME.asMatchPredicate())
            .orElse(name(original.orElse(kept))),
        attributes.text(EventReader.REVISION).map(RejectionHandler::shortened).orElse(""),
        eventId,
        attributes.text("ce_subject").map(RejectionHandler::shortened).orElse(null),
        attributes.text("content-type").map(RejectionHandler::shortened).orElse(null),
        attributes.text("dead-letter-reason").filter(CODE.asMatchPredicate()).orElse("unknown"),
        attributes.text("dead-letter-cause").map(RejectionHandler::shortened).orElse(null),
        attributes.text("dead-letter-stage").filter(CODE.asMatchPredicate()).orElse(null),
        attributes
            .text("dead-letter-exception-class-name")
            .map(RejectionHandler::shortened)
            .orElse(null),
        Instant.ofEpochMilli(letter.timestamp()),
        Math.max(0, letter.serializedValueSize()),
        original.orElse(null),
        kept);
  }

  private static Optional<String> key(ConsumerRecord<byte[], byte[]> letter) {
    return Optional.ofNullable(letter.key()).map(key -> new String(key, StandardCharsets.UTF_8));
  }

  private static Optional<Coordinates> original(Attributes attributes) {
    try {
      return Optional.of(
          new Coordinates(
              attributes.text("dead-letter-topic").orElseThrow(NumberFormatException::new),
              Integer.parseInt(attributes.text("dead-letter-partition").orElse("")),
              Long.parseLong(attributes.text("dead-letter-offset").orElse(""))));
    } catch (NumberFormatException e) {
      return Optional.empty();
    }
  }

  private static String name(Coordinates place) {
    return place.topic() + "-" + place.partition() + "-" + place.offset();
  }

  private static String shortened(String text) {
    return text.length() <= LONGEST_TEXT ? text : text.substring(0, LONGEST_TEXT);
  }
}
