package zhengwen.store.redrive;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.bson.Document;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import zhengwen.store.persist.Articles;
import zhengwen.store.persist.Fields;
import zhengwen.store.persist.Lists;
import zhengwen.store.persist.RedriveLedger;
import zhengwen.store.persist.Rejection.Coordinates;
import zhengwen.store.query.ProblemException;
import zhengwen.store.stream.KafkaSettings;

/**
 * Sends dead letters back to the topic they came from, each once: a dead letter is claimed, read,
 * written, acknowledged, noted. Where this is cut short between the last two, the record may be
 * there twice; the guard makes one document of both.
 */
@ApplicationScoped
public class Redrives {

  private final Articles articles;
  private final Lists lists;
  private final RedriveLedger ledger;
  private final KeptRecords kept;
  private final Producer<byte[], byte[]> producer;

  Redrives(
      Articles articles,
      Lists lists,
      RedriveLedger ledger,
      KeptRecords kept,
      KafkaSettings settings) {
    this.articles = articles;
    this.lists = lists;
    this.ledger = ledger;
    this.kept = kept;
    this.producer = new KafkaProducer<>(settings.producer("store-redrives"));
  }

  /**
   * Sends back the dead letter of this id, unless that has been done; returns it as it stands then.
   *
   * @throws ProblemException 404 unknown, 409 settled or in hand, 410 bytes gone, 503 no broker
   */
  Document redrive(String id) {
    Document rejection = rejection(id);
    String status = rejection.getString(Fields.STATUS);
    if (status.equals("redriven")) {
      return rejection;
    }
    if (!ledger.claim(rejection)) {
      throw new ProblemException(409, "The dead letter is " + status + ".");
    }
    try {
      ledger.sent(rejection, send(event(rejection)));
    } catch (ProblemException e) {
      ledger.release(rejection, afterwards(e.problem().status()));
      throw e;
    }
    return rejection(id);
  }

  /** Nothing will bring the bytes back, or make an event of what names none. */
  private static String afterwards(int problem) {
    return switch (problem) {
      case 409 -> "unsendable";
      case 410 -> "expired";
      default -> "open";
    };
  }

  private ProducerRecord<byte[], byte[]> event(Document rejection) {
    return kept.read(place(rejection))
        .map(OriginalEvent::of)
        .orElseThrow(() -> new ProblemException(410, "Its bytes are no longer kept."));
  }

  /** Sends back up to {@code limit} open dead letters of this reason. */
  Tally redriveAll(String reason, int limit) {
    List<Document> open = lists.rejections(reason, "open", null, limit + 1);
    int redriven = 0;
    int failed = 0;
    for (Document rejection : open.subList(0, Math.min(limit, open.size()))) {
      try {
        redrive(rejection.getString(Fields.KEY));
        redriven++;
      } catch (ProblemException e) {
        if (e.problem().status() == 503) {
          throw e;
        }
        failed++;
      }
    }
    return new Tally(redriven, failed, open.size() > limit);
  }

  /**
   * What a bulk redrive did.
   *
   * @param redriven sent back
   * @param failed could not be sent back, and why is in their status
   * @param more whether others were left for the next request
   */
  @Schema(requiredProperties = {"redriven", "failed", "more"})
  public record Tally(int redriven, int failed, boolean more) {}

  Document rejection(String id) {
    return articles
        .rejection(id)
        .orElseThrow(() -> new ProblemException(404, "Nothing was rejected under this id."));
  }

  static Coordinates place(Document rejection) {
    Document place = rejection.get("kept", Document.class);
    return new Coordinates(
        place.getString("topic"),
        place.getInteger("partition"),
        place.get("offset", Number.class).longValue());
  }

  private Coordinates send(ProducerRecord<byte[], byte[]> event) {
    try {
      RecordMetadata written = producer.send(event).get();
      return new Coordinates(written.topic(), written.partition(), written.offset());
    } catch (ExecutionException | KafkaException e) {
      throw unavailable(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw unavailable(e);
    }
  }

  private static ProblemException unavailable(Exception cause) {
    ProblemException problem = new ProblemException(503, "The broker did not acknowledge.");
    problem.initCause(cause);
    return problem;
  }

  @PreDestroy
  void close() {
    producer.close(Duration.ofSeconds(2));
  }
}
