package zhengwen.ingest.publish;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import zhengwen.ingest.config.IngestConfig;

/** Client settings: everything under {@code kafka.*} (TLS and SASL too), then what we rely on. */
@ApplicationScoped
public class KafkaSettings {

  /** One MiB above the largest page, as on the topic. */
  private static final int HEADROOM = 1 << 20;

  /**
   * A page is larger than a batch, so each on its way has a compressor of its own, outside the
   * heap: about a megabyte at this level, three times that at the default one.
   */
  private static final int QUICK_LEVEL = 1;

  private static final int TRANSACTION_TIMEOUT_MS = 5000;
  private static final int TRANSACTION_REQUEST_MS = 4000;
  private static final int TRANSACTION_BLOCK_MS = 5000;
  private static final int SESSION_TIMEOUT_MS = 6000;
  private static final int HEARTBEAT_MS = SESSION_TIMEOUT_MS / 4;
  private static final int MAX_POLL_RECORDS = 4;

  /**
   * How long after its last sign of life a consumer is a member of its group at least: the sign the
   * broker counts from may be a heartbeat older.
   */
  public static final Duration TENURE = Duration.ofMillis(SESSION_TIMEOUT_MS - HEARTBEAT_MS);

  private final Map<String, Object> base;
  private final IngestConfig config;

  KafkaSettings(@Identifier("default-kafka-broker") Map<String, Object> base, IngestConfig config) {
    this.base = base;
    this.config = config;
  }

  /** Settings every client shares. */
  public Map<String, Object> common(String clientId) {
    Map<String, Object> settings = new HashMap<>(base);
    settings.put(CommonClientConfigs.CLIENT_ID_CONFIG, clientId);
    settings.put(CommonClientConfigs.RECONNECT_BACKOFF_MS_CONFIG, 100);
    settings.put(CommonClientConfigs.RECONNECT_BACKOFF_MAX_MS_CONFIG, 1000);
    return settings;
  }

  /** A producer that loses and doubles nothing it has acknowledged. */
  public Map<String, Object> producer(String clientId) {
    IngestConfig.Publish publish = config.publish();
    Map<String, Object> settings = common(clientId);
    settings.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
    settings.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
    settings.put(ProducerConfig.ACKS_CONFIG, "all");
    settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
    settings.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "zstd");
    settings.putIfAbsent(ProducerConfig.COMPRESSION_ZSTD_LEVEL_CONFIG, QUICK_LEVEL);
    settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, config.pageLimit() + HEADROOM);
    settings.put(ProducerConfig.BUFFER_MEMORY_CONFIG, publish.bufferMemory());
    settings.put(ProducerConfig.LINGER_MS_CONFIG, 2);
    settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, publish.maxBlock().toMillis());
    settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, millis(publish.requestTimeout()));
    settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, millis(publish.deliveryTimeout()));
    return settings;
  }

  /**
   * A producer of transactions. It waits longer than the one behind HTTP: nobody waits for it, and
   * a transaction the broker has begun to commit should be seen through.
   */
  public Map<String, Object> transactionalProducer(String clientId, String transactionalId) {
    Map<String, Object> settings = producer(clientId);
    settings.put(ProducerConfig.TRANSACTIONAL_ID_CONFIG, transactionalId);
    settings.put(ProducerConfig.TRANSACTION_TIMEOUT_CONFIG, TRANSACTION_TIMEOUT_MS);
    settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, TRANSACTION_BLOCK_MS);
    settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, TRANSACTION_TIMEOUT_MS);
    settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, TRANSACTION_REQUEST_MS);
    return settings;
  }

  /** A consumer that reads what is committed and comes back to its partitions after a restart. */
  public Map<String, Object> consumer(String clientId, String group, String instanceId) {
    Map<String, Object> settings = common(clientId);
    settings.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
    settings.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
    settings.put(ConsumerConfig.GROUP_ID_CONFIG, group);
    settings.put(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG, instanceId);
    settings.put(ConsumerConfig.ISOLATION_LEVEL_CONFIG, "read_committed");
    settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
    settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
    settings.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, SESSION_TIMEOUT_MS);
    settings.put(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, HEARTBEAT_MS);
    settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, MAX_POLL_RECORDS);
    return settings;
  }

  private static int millis(Duration duration) {
    return Math.toIntExact(duration.toMillis());
  }
}
