package zhengwen.ingest.publish;

import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import org.apache.kafka.clients.CommonClientConfigs;
import org.apache.kafka.clients.producer.ProducerConfig;
import org.apache.kafka.common.serialization.ByteArraySerializer;
import zhengwen.ingest.config.IngestConfig;

/** Client settings: everything under {@code kafka.*} (TLS and SASL too), then what we rely on. */
@ApplicationScoped
public class KafkaSettings {

  /** One MiB above the largest page, as on the topic. */
  private static final int HEADROOM = 1 << 20;

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
    settings.put(ProducerConfig.MAX_REQUEST_SIZE_CONFIG, config.pageLimit() + HEADROOM);
    settings.put(ProducerConfig.BUFFER_MEMORY_CONFIG, publish.bufferMemory());
    settings.put(ProducerConfig.LINGER_MS_CONFIG, 2);
    settings.put(ProducerConfig.MAX_BLOCK_MS_CONFIG, publish.maxBlock().toMillis());
    settings.put(ProducerConfig.REQUEST_TIMEOUT_MS_CONFIG, millis(publish.requestTimeout()));
    settings.put(ProducerConfig.DELIVERY_TIMEOUT_MS_CONFIG, millis(publish.deliveryTimeout()));
    return settings;
  }

  private static int millis(Duration duration) {
    return Math.toIntExact(duration.toMillis());
  }
}
