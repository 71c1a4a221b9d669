package zhengwen.store.stream;

import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.time.Duration;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeaders;

/** Writes dead letters of stage store: bytes and headers of the record they replace, and why. */
@ApplicationScoped
public class DeadLetters {

  private static final Set<String> REPLACED = Set.of("ce_id", "ce_type", "ce_source", "ce_time");
  private static final String OWN_PREFIX = "dead-letter-";

  private final Producer<byte[], byte[]> producer;
  private final Clock clock = Clock.systemUTC();

  DeadLetters(KafkaSettings settings) {
    producer = new KafkaProducer<>(settings.producer("store-dead-letters"));
  }

  /**
   * A record that cannot be stored.
   *
   * @param rejected the record
   * @param reason code
   * @param cause in words
   * @param exception class of the failure
   */
  record Letter(
      ConsumerRecord<byte[], byte[]> rejected, String reason, String cause, String exception) {}

  /**
   * Writes all of {@code letters} and waits until the broker has acknowledged each.
   *
   * @throws BrokerAwayException if one was not acknowledged; offsets must not be committed then
   */
  void write(List<Letter> letters) {
    List<Future<?>> sent = new ArrayList<>();
    try {
      for (Letter letter : letters) {
        sent.add(producer.send(event(letter)));
      }
      for (Future<?> acknowledgement : sent) {
        acknowledgement.get();
      }
    } catch (ExecutionException e) {
      throw new BrokerAwayException("A dead letter was not acknowledged", e.getCause());
    } catch (KafkaException e) {
      throw new BrokerAwayException("A dead letter could not be sent", e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new BrokerAwayException("Interrupted before a dead letter was acknowledged", e);
    }
  }

  private ProducerRecord<byte[], byte[]> event(Letter letter) {
    ConsumerRecord<byte[], byte[]> rejected = letter.rejected();
    RecordHeaders headers = new RecordHeaders();
    for (Header header : rejected.headers()) {
      if (!REPLACED.contains(header.key()) && !header.key().startsWith(OWN_PREFIX)) {
        headers.add(header);
      }
    }
    String place = rejected.topic() + "-" + rejected.partition() + "-" + rejected.offset();
    add(headers, "ce_id", place);
    add(headers, "ce_type", Topics.REJECTED);
    add(headers, "ce_source", "/store-service");
    add(headers, "ce_time", clock.instant().truncatedTo(ChronoUnit.MICROS).toString());
    if (headers.lastHeader("ce_specversion") == null) {
      add(headers, "ce_specversion", "1.0");
    }
    add(headers, OWN_PREFIX + "reason", letter.reason());
    add(headers, OWN_PREFIX + "cause", letter.cause());
    add(headers, OWN_PREFIX + "stage", "store");
    add(headers, OWN_PREFIX + "topic", rejected.topic());
    add(headers, OWN_PREFIX + "partition", Integer.toString(rejected.partition()));
    add(headers, OWN_PREFIX + "offset", Long.toString(rejected.offset()));
    add(headers, OWN_PREFIX + "exception-class-name", letter.exception());
    byte[] key =
        Attributes.of(rejected)
            .text(EventReader.ARTICLE_ID)
            .map(id -> id.getBytes(StandardCharsets.UTF_8))
            .orElse(rejected.key());
    return new ProducerRecord<>(Topics.REJECTED, null, key, rejected.value(), headers);
  }

  private static void add(RecordHeaders headers, String name, String value) {
    if (value != null) {
      headers.add(name, value.getBytes(StandardCharsets.UTF_8));
    }
  }

  @PreDestroy
  void close() {
    producer.close(Duration.ofSeconds(2));
  }
}
