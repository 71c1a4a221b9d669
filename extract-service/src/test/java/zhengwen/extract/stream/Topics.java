package zhengwen.extract.stream;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.concurrent.ExecutionException;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import org.apache.kafka.common.serialization.StringDeserializer;

/** Both ends of the service's topics, as its neighbours hold them. */
final class Topics implements AutoCloseable {

  static final String RAW = "article.raw.v1";
  static final String EXTRACTED = "article.extracted.v1";
  static final String REJECTED = "article.rejected.v1";

  private final KafkaProducer<byte[], byte[]> producer;
  private final KafkaConsumer<String, byte[]> consumer;
  private final List<ConsumerRecord<String, byte[]>> seen = new ArrayList<>();

  Topics(String bootstrapServers) {
    producer =
        new KafkaProducer<>(
            Map.of(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, bootstrapServers),
            new ByteArraySerializer(),
            new ByteArraySerializer());
    consumer =
        new KafkaConsumer<>(
            Map.of(
                ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
                bootstrapServers,
                ConsumerConfig.GROUP_ID_CONFIG,
                UUID.randomUUID().toString(),
                ConsumerConfig.ISOLATION_LEVEL_CONFIG,
                "read_committed",
                ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
                "earliest"),
            new StringDeserializer(),
            new ByteArrayDeserializer());
    consumer.subscribe(List.of(EXTRACTED, REJECTED));
  }

  /** Sends a page as ingest-service does. */
  RecordMetadata sendRaw(String id, String contentType, byte[] page) {
    ProducerRecord<byte[], byte[]> record =
        new ProducerRecord<>(RAW, null, id.getBytes(StandardCharsets.UTF_8), page);
    header(record, "ce_specversion", "1.0");
    header(record, "ce_id", "11111111-2222-3333-4444-555555555555");
    header(record, "ce_type", RAW);
    header(record, "ce_source", "/ingest-service");
    header(record, "ce_time", "2026-01-31T08:00:00.000001Z");
    header(record, "ce_articleid", id);
    header(record, "ce_revision", revision());
    header(record, "content-type", contentType);
    return send(record);
  }

  /** Sends any record. */
  RecordMetadata send(ProducerRecord<byte[], byte[]> record) {
    try {
      return producer.send(record).get();
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new IllegalStateException(e);
    } catch (ExecutionException e) {
      throw new IllegalStateException(e);
    }
  }

  static String revision() {
    return "2026-01-31T08:00:00.000001Z/11111111-2222-3333-4444-555555555555";
  }

  static void header(ProducerRecord<byte[], byte[]> record, String name, String value) {
    record.headers().add(name, value.getBytes(StandardCharsets.UTF_8));
  }

  /** Everything committed so far with that key. */
  List<ConsumerRecord<String, byte[]>> outcomesOf(String key) {
    consumer.poll(Duration.ofMillis(200)).forEach(seen::add);
    return seen.stream().filter(record -> key.equals(record.key())).toList();
  }

  @Override
  public void close() {
    producer.close();
    consumer.close();
  }
}
