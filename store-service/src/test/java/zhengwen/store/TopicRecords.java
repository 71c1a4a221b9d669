package zhengwen.store;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Properties;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Reads a topic from the beginning to where it ends now. */
final class TopicRecords implements AutoCloseable {

  private final String topic;
  private final KafkaConsumer<byte[], byte[]> consumer;

  TopicRecords(String bootstrap, String topic) {
    this.topic = topic;
    Properties settings = new Properties();
    settings.put("bootstrap.servers", bootstrap);
    consumer =
        new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer());
  }

  List<ConsumerRecord<byte[], byte[]>> of(String key) {
    List<TopicPartition> partitions =
        consumer.partitionsFor(topic).stream()
            .map(info -> new TopicPartition(info.topic(), info.partition()))
            .toList();
    Map<TopicPartition, Long> ends = consumer.endOffsets(partitions);
    consumer.assign(partitions);
    consumer.seekToBeginning(partitions);
    List<ConsumerRecord<byte[], byte[]>> found = new ArrayList<>();
    while (ends.entrySet().stream()
        .anyMatch(end -> consumer.position(end.getKey()) < end.getValue())) {
      for (ConsumerRecord<byte[], byte[]> event : consumer.poll(Duration.ofMillis(500))) {
        if (new String(event.key(), StandardCharsets.UTF_8).equals(key)) {
          found.add(event);
        }
      }
    }
    return found;
  }

  @Override
  public void close() {
    consumer.close();
  }
}
