package zhengwen.extract.stream;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.kafka.KafkaClientMetrics;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/**
 * A consumer and the transactional producer that commits its offsets; they live and die together.
 *
 * <p>Creating one fences every older producer of the same instance id and finishes what that left
 * open.
 */
final class TransactionalClients implements AutoCloseable {

  private static final Duration CLOSE_TIMEOUT = Duration.ofSeconds(2);
  private static final int MEBIBYTE = 1024 * 1024;

  private final Consumer<byte[], byte[]> consumer;
  private final Producer<byte[], byte[]> producer;
  private final List<KafkaClientMetrics> metrics;

  private TransactionalClients(
      Consumer<byte[], byte[]> consumer,
      Producer<byte[], byte[]> producer,
      List<KafkaClientMetrics> metrics) {
    this.consumer = consumer;
    this.producer = producer;
    this.metrics = metrics;
  }

  /**
   * Connects, fences older instances and subscribes.
   *
   * @param kafka connection settings of the platform ({@code kafka.*})
   * @throws org.apache.kafka.common.KafkaException if the broker cannot be reached in time
   */
  static TransactionalClients open(
      Map<String, Object> kafka, ExtractConfig config, MeterRegistry registry) {
    Producer<byte[], byte[]> producer =
        new KafkaProducer<>(
            producerSettings(kafka, config), new ByteArraySerializer(), new ByteArraySerializer());
    try {
      producer.initTransactions();
      Consumer<byte[], byte[]> consumer = subscribed(kafka, config);
      List<KafkaClientMetrics> metrics =
          List.of(new KafkaClientMetrics(consumer), new KafkaClientMetrics(producer));
      metrics.forEach(binder -> binder.bindTo(registry));
      return new TransactionalClients(consumer, producer, metrics);
    } catch (RuntimeException e) {
      producer.close(Duration.ZERO);
      throw e;
    }
  }

  private static Consumer<byte[], byte[]> subscribed(
      Map<String, Object> kafka, ExtractConfig config) {
    Consumer<byte[], byte[]> consumer =
        new KafkaConsumer<>(
            consumerSettings(kafka, config),
            new ByteArrayDeserializer(),
            new ByteArrayDeserializer());
    consumer.subscribe(List.of(config.rawTopic()));
    return consumer;
  }

  Consumer<byte[], byte[]> consumer() {
    return consumer;
  }

  Producer<byte[], byte[]> producer() {
    return producer;
  }

  /** Whether the consumer holds a connection; poll itself does not tell. */
  boolean isConnected() {
    return consumer.metrics().entrySet().stream()
        .filter(entry -> entry.getKey().name().equals("connection-count"))
        .anyMatch(entry -> ((Number) entry.getValue().metricValue()).doubleValue() > 0);
  }

  @Override
  public void close() {
    metrics.forEach(KafkaClientMetrics::close);
    try {
      producer.close(CLOSE_TIMEOUT);
    } finally {
      consumer.close(CloseOptions.timeout(CLOSE_TIMEOUT));
    }
  }

  private static Map<String, Object> producerSettings(
      Map<String, Object> kafka, ExtractConfig config) {
    Map<String, Object> settings = new HashMap<>(kafka);
    settings.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, "extract-" + config.instanceId());
    settings.put(ProducerConfig.ACKS_CONFIG, "all");
    settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
    settings.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "zstd");
    settings.put(ProducerConfig.LINGER_MS_CONFIG, 5);
    settings.put(ProducerConfig.BUFFER_MEMORY_CONFIG, 64L * MEBIBYTE);
    settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, 17 * MEBIBYTE);
    settings.put(
        ProducerConfig.TRANSACTION_TIMEOUT_CONFIG,
        Math.toIntExact(config.transactionTimeout().toMillis()));
    settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, 5_000L);
    settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, 3_000);
    settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, 4_500);
    return settings;
  }

  private static Map<String, Object> consumerSettings(
      Map<String, Object> kafka, ExtractConfig config) {
    Map<String, Object> settings = new HashMap<>(kafka);
    settings.put(ConsumerConfig.GROUP_ID_CONFIG, config.groupId());
    settings.put(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG, "extract-" + config.instanceId());
    settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
    settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
    settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
    settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, config.batchRecords());
    settings.put(ConsumerConfig.FETCH_MAX_BYTES_CONFIG, 2 * config.batchBytes());
    settings.put(ConsumerConfig.MAX_PARTITION_FETCH_BYTES_CONFIG, 5 * MEBIBYTE);
    int session = Math.toIntExact(config.sessionTimeout().toMillis());
    settings.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, session);
    settings.put(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, session / 6);
    settings.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 5_000);
    settings.put(ConsumerConfig.REQUEST_TIMEOUT_MS_CONFIG, 4_000);
    return settings;
  }
}
