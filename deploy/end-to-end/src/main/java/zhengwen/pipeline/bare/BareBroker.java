package zhengwen.pipeline.bare;

import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.atomic.AtomicReference;
import java.util.function.IntFunction;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.AdminClientConfig;
import org.apache.kafka.clients.admin.NewTopic;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** A producer and a consumer with nothing behind them, on a topic of their own. */
public final class BareBroker {
  private static final int PARTITIONS = 6;
  private static final int MEBIBYTE = 1 << 20;

  private final String kafka;
  private final Measurement measurement;

  /** Describes the broker and its process. */
  public BareBroker(String kafka, long pid) {
    this.kafka = kafka;
    this.measurement = new Measurement(pid);
  }

  /** Creates a topic like those of the pipeline. */
  public void create(String topic) throws ExecutionException, InterruptedException {
    Map<String, Object> settings = Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, kafka);
    Map<String, String> configs =
        Map.of("compression.type", "zstd", "max.message.bytes", "16777216");
    try (Admin admin = Admin.create(settings)) {
      NewTopic request = new NewTopic(topic, Optional.of(PARTITIONS), Optional.empty());
      admin.createTopics(List.of(request.configs(configs))).all().get();
    }
  }

  /** Removes the topic, so that its bytes are not counted elsewhere. */
  public void delete(String topic) throws ExecutionException, InterruptedException {
    try (Admin admin = Admin.create(Map.of(AdminClientConfig.BOOTSTRAP_SERVERS_CONFIG, kafka))) {
      admin.deleteTopics(List.of(topic)).all().get();
    }
  }

  /** Produces {@code count} records after a third as many to warm up. */
  public Stage produce(int count, IntFunction<ProducerRecord<byte[], byte[]>> records)
      throws Exception {
    try (KafkaProducer<byte[], byte[]> producer = producer()) {
      send(producer, 0, count / 3, records);
      return measurement.of(
          "producer", count, () -> send(producer, count / 3, count / 3 + count, records));
    }
  }

  /** Sends without measuring. */
  public void fill(int from, int to, IntFunction<ProducerRecord<byte[], byte[]>> records)
      throws InterruptedException {
    try (KafkaProducer<byte[], byte[]> producer = producer()) {
      send(producer, from, to, records);
    }
  }

  private static void send(
      KafkaProducer<byte[], byte[]> producer,
      int from,
      int to,
      IntFunction<ProducerRecord<byte[], byte[]>> records) {
    AtomicReference<Exception> failed = new AtomicReference<>();
    for (int i = from; i < to; i++) {
      Future<RecordMetadata> unused =
          producer.send(
              records.apply(i), (metadata, failure) -> failed.compareAndSet(null, failure));
    }
    producer.flush();
    if (failed.get() != null) {
      throw new IllegalStateException("The broker refused a record", failed.get());
    }
  }

  private KafkaProducer<byte[], byte[]> producer() {
    Map<String, Object> settings = new HashMap<>();
    settings.put(ProducerConfig.BOOTSTRAP_SERVERS_CONFIG, kafka);
    settings.put(ProducerConfig.ACKS_CONFIG, "all");
    settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
    settings.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "zstd");
    settings.put(ProducerConfig.COMPRESSION_ZSTD_LEVEL_CONFIG, 1); // as ingest-service's
    settings.put(ProducerConfig.LINGER_MS_CONFIG, 5);
    settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, 16 * MEBIBYTE);
    return new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
  }

  /** Consumes the topic, which holds {@code count} records; the first third warms up. */
  public Stage consume(String topic, int count) throws Exception {
    Map<String, Object> settings =
        Map.of(
            ConsumerConfig.BOOTSTRAP_SERVERS_CONFIG,
            kafka,
            ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG,
            false,
            ConsumerConfig.AUTO_OFFSET_RESET_CONFIG,
            "earliest");
    try (KafkaConsumer<byte[], byte[]> consumer =
        new KafkaConsumer<>(settings, new ByteArrayDeserializer(), new ByteArrayDeserializer())) {
      consumer.assign(
          consumer.partitionsFor(topic).stream()
              .map(info -> new TopicPartition(topic, info.partition()))
              .toList());
      int left = count - take(consumer, count / 3);
      return measurement.of("consumer", left, () -> take(consumer, left));
    }
  }

  /** Takes as many or a few more; returns how many. */
  private static int take(KafkaConsumer<byte[], byte[]> consumer, int count) {
    int taken = 0;
    while (taken < count) {
      taken += consumer.poll(Duration.ofSeconds(5)).count();
    }
    return taken;
  }
}
