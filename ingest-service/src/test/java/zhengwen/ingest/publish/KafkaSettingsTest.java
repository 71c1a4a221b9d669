package zhengwen.ingest.publish;

import static org.junit.jupiter.api.Assertions.assertEquals;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import zhengwen.ingest.config.IngestConfig;

class KafkaSettingsTest {

  private static final Map<String, Object> SECURED =
      Map.of(
          "bootstrap.servers", "kafka.example:9093",
          "security.protocol", "SASL_SSL",
          "sasl.mechanism", "SCRAM-SHA-512",
          "ssl.truststore.location", "/etc/kafka/trust.p12",
          "acks", "0",
          "enable.auto.commit", "true");

  private final KafkaSettings settings =
      new KafkaSettings(
          SECURED,
          new SmallRyeConfigBuilder()
              .addDiscoveredConverters()
              .withMapping(IngestConfig.class)
              .build()
              .getConfigMapping(IngestConfig.class));

  @Test
  void securityIsConfigured_everyClient_hasIt() {
    for (Map<String, Object> client :
        List.of(
            settings.common("a"),
            settings.producer("b"),
            settings.transactionalProducer("c", "t"),
            settings.consumer("d", "g", "i"))) {
      assertEquals("SASL_SSL", client.get("security.protocol"));
      assertEquals("SCRAM-SHA-512", client.get("sasl.mechanism"));
      assertEquals("/etc/kafka/trust.p12", client.get("ssl.truststore.location"));
    }
  }

  @Test
  void guaranteesAreConfiguredAway_they_stay() {
    assertEquals("all", settings.producer("b").get("acks"));
    assertEquals(true, settings.producer("b").get("enable.idempotence"));
    assertEquals(false, settings.consumer("d", "g", "i").get("enable.auto.commit"));
    assertEquals("read_committed", settings.consumer("d", "g", "i").get("isolation.level"));
  }
}
