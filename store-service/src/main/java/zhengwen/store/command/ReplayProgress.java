package zhengwen.store.command;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import zhengwen.store.stream.Topics;

/** How far a consumer group is through what the raw topic held when the run began. */
final class ReplayProgress implements AutoCloseable {

  private final KafkaConsumer<byte[], byte[]> consumer;
  private final Map<TopicPartition, Long> beginning;
  private final Map<TopicPartition, Long> end;

  private ReplayProgress(KafkaConsumer<byte[], byte[]> consumer) {
    this.consumer = consumer;
    List<TopicPartition> partitions =
        consumer.partitionsFor(Topics.RAW).stream()
            .map(info -> new TopicPartition(info.topic(), info.partition()))
            .toList();
    beginning = consumer.beginningOffsets(partitions);
    end = new HashMap<>(consumer.endOffsets(partitions));
  }

  /** Notes where the raw topic begins and ends now. */
  static ReplayProgress begin(String bootstrap, String group) {
    Properties settings = new Properties();
    settings.put(ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrap);
    settings.put(ConsumerConfig.GROUP_ID_CONFIG, group);
    settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
    settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
    settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, 1);
    settings.put(ConsumerConfig.FETCH_MAX_BYTES_CONFIG, 1 << 20);
    return new ReplayProgress(
        new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer()));
  }

  /** Offsets to go through, marks of transactions included. */
  long total() {
    return end.keySet().stream().mapToLong(p -> end.get(p) - beginning.get(p)).sum();
  }

  /** Offsets gone through. */
  long done() {
    Map<TopicPartition, Long> positions = positions();
    return end.keySet().stream()
        .mapToLong(p -> Math.min(end.get(p), positions.get(p)) - beginning.get(p))
        .sum();
  }

  /** Whether no record is left before the noted end. */
  boolean isComplete() {
    Map<TopicPartition, Long> positions = positions();
    return end.keySet().stream().noneMatch(p -> isRecordLeft(p, positions.get(p)));
  }

  private Map<TopicPartition, Long> positions() {
    Map<TopicPartition, OffsetAndMetadata> committed = consumer.committed(end.keySet());
    Map<TopicPartition, Long> positions = new HashMap<>();
    for (TopicPartition partition : end.keySet()) {
      OffsetAndMetadata offset = committed.get(partition);
      positions.put(
          partition, Math.max(beginning.get(partition), offset == null ? 0 : offset.offset()));
    }
    return positions;
  }

  /** The last offsets may be marks of transactions, which no consumer ever commits: look. */
  private boolean isRecordLeft(TopicPartition partition, long position) {
    if (position >= end.get(partition)) {
      return false;
    }
    consumer.assign(Set.of(partition));
    consumer.seek(partition, position);
    while (consumer.position(partition) < end.get(partition)) {
      if (!consumer.poll(Duration.ofSeconds(1)).isEmpty()) {
        return true;
      }
    }
    return false;
  }

  @Override
  public void close() {
    consumer.close();
  }
}
