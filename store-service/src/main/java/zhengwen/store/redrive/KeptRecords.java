package zhengwen.store.redrive;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.Semaphore;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import zhengwen.store.persist.Rejection.Coordinates;
import zhengwen.store.query.ProblemException;
import zhengwen.store.stream.KafkaSettings;

/** Reads single records back from the topic of dead letters. */
@ApplicationScoped
public class KeptRecords {

  /** Records in memory at once, each up to 17 MiB. */
  private static final int AT_ONCE = 2;

  private static final Duration LONGEST = Duration.ofSeconds(5);
  private static final int ONE = 1 << 20;

  private final Map<String, Object> settings;
  private final Semaphore places = new Semaphore(AT_ONCE);

  KeptRecords(KafkaSettings kafka) {
    settings = new HashMap<>(kafka.consumer("store-kept"));
    settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 1);
    // A larger record is given all the same, alone.
    settings.put(ConsumerConfig.FETCH_MAX_BYTES_CONFIG, ONE);
    settings.put(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, ONE);
    settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "none");
  }

  /**
   * The record at these coordinates; empty where the topic no longer keeps it.
   *
   * @throws ProblemException 429 if too many are being read, 503 if the broker does not answer
   */
  public Optional<ConsumerRecord<byte[], byte[]>> read(Coordinates place) {
    if (!places.tryAcquire()) {
      throw new ProblemException(429, "Too many dead letters are being read; try again.");
    }
    try (Consumer<byte[], byte[]> consumer = new KafkaConsumer<>(settings)) {
      return read(consumer, place);
    } catch (KafkaException e) {
      ProblemException problem = new ProblemException(503, "The broker does not answer.");
      problem.initCause(e);
      throw problem;
    } finally {
      places.release();
    }
  }

  private static Optional<ConsumerRecord<byte[], byte[]>> read(
      Consumer<byte[], byte[]> consumer, Coordinates place) {
    TopicPartition partition = new TopicPartition(place.topic(), place.partition());
    List<TopicPartition> only = List.of(partition);
    if (consumer.beginningOffsets(only).get(partition) > place.offset()
        || consumer.endOffsets(only).get(partition) <= place.offset()) {
      return Optional.empty();
    }
    consumer.assign(only);
    consumer.seek(partition, place.offset());
    long end = System.nanoTime() + LONGEST.toNanos();
    while (System.nanoTime() < end) {
      for (ConsumerRecord<byte[], byte[]> kept : consumer.poll(Duration.ofMillis(500))) {
        return kept.offset() == place.offset() ? Optional.of(kept) : Optional.empty();
      }
    }
    throw new KafkaException("no record within " + LONGEST);
  }
}
