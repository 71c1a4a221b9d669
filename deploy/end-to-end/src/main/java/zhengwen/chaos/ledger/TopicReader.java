package zhengwen.chaos.ledger;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Reads the committed records of the topics from their beginning, on and on. */
public final class TopicReader implements AutoCloseable {
  private static final String RAW = "article.raw.v1";
  private static final String EXTRACTED = "article.extracted.v1";
  private static final String REJECTED = "article.rejected.v1";
  private static final Duration POLL = Duration.ofSeconds(1);

  private final KafkaConsumer<byte[], byte[]> consumer;
  private final Map<String, List<Event>> events = new HashMap<>();

  /** Starts at the beginning of every topic. */
  public TopicReader(String kafka) {
    Map<String, Object> settings =
        Map.of(
            ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
            kafka,
            ConsumerConfig.ISOLATION_LEVEL_CONFIG,
            "read_committed",
            ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
            false);
    consumer =
        new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
    List<TopicPartition> partitions =
        Stream.of(RAW, EXTRACTED, REJECTED)
            .peek(topic -> events.put(topic, new ArrayList<>()))
            .flatMap(topic -> consumer.partitionsFor(topic).stream())
            .map(info -> new TopicPartition(info.topic(), info.partition()))
            .toList();
    consumer.assign(partitions);
    consumer.seekToBeginning(partitions);
  }

  /** Takes in what comes within a second; returns how many records that was. */
  public int read() {
    int count = 0;
    for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL)) {
      events.get(record.topic()).add(event(record));
      count++;
    }
    return count;
  }

  private static Event event(ConsumerRecord<byte[], byte[]> record) {
    return new Event(
        header(record, "ce_articleid"),
        header(record, "ce_revision"),
        record.partition(),
        record.offset(),
        header(record, "ce_id"),
        header(record, "dead-letter-stage"),
        header(record, "dead-letter-reason"));
  }

  private static String header(ConsumerRecord<byte[], byte[]> record, String name) {
    Header header = record.headers().lastHeader(name);
    return header == null ? null : new String(header.value(), StandardCharsets.UTF_8);
  }

  /** Pages received, read so far. */
  public List<Event> raw() {
    return events.get(RAW);
  }

  /** Documents, read so far. */
  public List<Event> extracted() {
    return events.get(EXTRACTED);
  }

  /** Dead letters, read so far. */
  public List<Event> rejected() {
    return events.get(REJECTED);
  }

  @Override
  public void close() {
    consumer.close();
  }
}
