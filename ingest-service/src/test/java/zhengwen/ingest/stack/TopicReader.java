package zhengwen.ingest.stack;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;

/** Reads the committed records of topics with a plain consumer. */
public final class TopicReader {

  private TopicReader() {}

  /** The record at a place the service named in a receipt. */
  public static ConsumerRecord<byte[], byte[]> at(String topic, int partition, long offset) {
    try (KafkaConsumer<byte[], byte[]> consumer = consumer(KafkaStack.bootstrap())) {
      TopicPartition place = new TopicPartition(topic, partition);
      consumer.assign(List.of(place));
      consumer.seek(place, offset);
      for (int attempt = 0; attempt < 50; attempt++) {
        for (ConsumerRecord<byte[], byte[]> found : consumer.poll(Duration.ofMillis(200))) {
          return found;
        }
      }
      throw new AssertionError("nothing at " + place + " " + offset);
    }
  }

  /** All committed records of a topic, partition after partition. */
  public static List<ConsumerRecord<byte[], byte[]>> all(String topic) {
    return all(KafkaStack.bootstrap(), topic);
  }

  /** The same of another broker. */
  public static List<ConsumerRecord<byte[], byte[]>> all(String bootstrap, String topic) {
    try (KafkaConsumer<byte[], byte[]> consumer = consumer(bootstrap)) {
      List<TopicPartition> places =
          consumer.partitionsFor(topic).stream()
              .map(info -> new TopicPartition(topic, info.partition()))
              .toList();
      consumer.assign(places);
      consumer.seekToBeginning(places);
      Map<TopicPartition, Long> ends = consumer.endOffsets(places);
      List<ConsumerRecord<byte[], byte[]>> found = new ArrayList<>();
      while (places.stream().anyMatch(place -> consumer.position(place) < ends.get(place))) {
        consumer.poll(Duration.ofMillis(200)).forEach(found::add);
      }
      return found;
    }
  }

  /** A header's text, or null. */
  public static String header(ConsumerRecord<byte[], byte[]> event, String name) {
    Header header = event.headers().lastHeader(name);
    return header == null ? null : new String(header.value(), UTF_8);
  }

  private static KafkaConsumer<byte[], byte[]> consumer(String bootstrap) {
    return new KafkaConsumer<>(
        Map.of("bootstrap.servers", bootstrap, "isolation.level", "read_committed"),
        new ByteArrayDeserializer(),
        new ByteArrayDeserializer());
  }
}
