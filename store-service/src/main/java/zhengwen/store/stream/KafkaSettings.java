package zhengwen.store.stream;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.HashMap;
import java.util.Locale;
import java.util.Map;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.consumer.ConsumerConfig;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.IsolationLevel;
import org.apache.kafka.common.serialization.ByteArrayDeserializer;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import zhengwen.store.config.StoreConfig;

/** Client settings: everything under {@code kafka.*} (TLS and SASL too), then what we rely on. */
@ApplicationScoped
public class KafkaSettings {

  /** {@code max.message.bytes} of the dead letters' topic, 17 MiB: a dead letter always fits. */
  static final int LARGEST_MESSAGE = 17 << 20;

  private static final int SESSION_TIMEOUT_MS = 6000;
  private static final int REQUEST_TIMEOUT_MS = 5000;
  private static final int DELIVERY_TIMEOUT_MS = 15_000;

  private final Map<String, Object> base;
  private final StoreConfig config;

  KafkaSettings(@Identifier("default-kafka-broker") Map<String, Object> base, StoreConfig config) {
    this.base = base;
    this.config = config;
  }

  /** Settings every client shares. */
  public Map<String, Object> shared(String clientId) {
    Map<String, Object> settings = new HashMap<>(base);
    settings.put(CommonClientConfigs.CLIENT_ID_CONFIG, clientId);
    settings.put(CommonClientConfigs.RECONNECT_BACKOFF_MS_CONFIG, 100);
    settings.put(CommonClientConfigs.RECONNECT_BACKOFF_MAX_MS_CONFIG, 1000);
    settings.put(CommonClientConfigs.REQUEST_TIMEOUT_MS_CONFIG, REQUEST_TIMEOUT_MS);
    return settings;
  }

  /** A consumer of committed records that commits by itself nothing at all. */
  public Map<String, Object> consumer(String clientId) {
    Map<String, Object> settings = shared(clientId);
    settings.put(ConsumerConfig.KEY_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
    settings.put(ConsumerConfig.VALUE_DESERIALIZER_CLASS_CONFIG, ByteArrayDeserializer.class);
    settings.put(
        ConsumerConfig.ISOLATION_LEVEL_CONFIG,
        IsolationLevel.READ_COMMITTED.toString().toLowerCase(Locale.ROOT));
    settings.put(ConsumerConfig.ENABLE_AUTO_COMMIT_CONFIG, false);
    settings.put(ConsumerConfig.AUTO_OFFSET_RESET_CONFIG, "earliest");
    settings.put(ConsumerConfig.ALLOW_AUTO_CREATE_TOPICS_CONFIG, false);
    settings.put(ConsumerConfig.FETCH_MAX_BYTES_CONFIG, config.batch().fetchBytes());
    settings.put(ConsumerConfig.MAX_POLL_RECORDS_CONFIG, config.batch().documents());
    settings.put(ConsumerConfig.DEFAULT_API_TIMEOUT_MS_CONFIG, 2 * REQUEST_TIMEOUT_MS);
    return settings;
  }

  /** The same as a member of a group; a stable instance id keeps its partitions over a restart. */
  Map<String, Object> member(String group) {
    Map<String, Object> settings = consumer(group);
    settings.put(ConsumerConfig.GROUP_ID_CONFIG, group);
    settings.put(ConsumerConfig.SESSION_TIMEOUT_MS_CONFIG, SESSION_TIMEOUT_MS);
    settings.put(ConsumerConfig.HEARTBEAT_INTERVAL_MS_CONFIG, SESSION_TIMEOUT_MS / 4);
    config
        .instanceId()
        .ifPresent(id -> settings.put(ConsumerConfig.GROUP_INSTANCE_ID_CONFIG, "store-" + id));
    return settings;
  }

  /** A producer that loses and doubles nothing it has acknowledged. */
  public Map<String, Object> producer(String clientId) {
    Map<String, Object> settings = shared(clientId);
    settings.put(ProducerConfig.KEY_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
    settings.put(ProducerConfig.VALUE_SERIALIZER_CLASS_CONFIG, ByteArraySerializer.class);
    settings.put(ProducerConfig.ACKS_CONFIG, "all");
    settings.put(ProducerConfig.ENABLE_IDEMPOTENCE_CONFIG, true);
    settings.put(ProducerConfig.COMPRESSION_TYPE_CONFIG, "zstd");
    settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, LARGEST_MESSAGE);
    settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, REQUEST_TIMEOUT_MS);
    settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, DELIVERY_TIMEOUT_MS);
    return settings;
  }
}
