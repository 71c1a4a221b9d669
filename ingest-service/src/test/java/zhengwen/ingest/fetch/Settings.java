package zhengwen.ingest.fetch;

import io.smallrye.config.SmallRyeConfigBuilder;
import java.util.Map;
import zhengwen.ingest.config.IngestConfig;

/** The service's settings with short waits, for tests without the service. */
final class Settings {

  private Settings() {}

  static IngestConfig with(Map<String, String> changes) {
    return new SmallRyeConfigBuilder()
        .addDiscoveredConverters()
        .withMapping(IngestConfig.class)
        .withDefaultValue("ingest.fetch.read-timeout", "1s")
        .withDefaultValue("ingest.fetch.total-timeout", "2s")
        .withDefaultValue("ingest.fetch.connect-timeout", "1s")
        .withDefaultValues(changes)
        .build()
        .getConfigMapping(IngestConfig.class);
  }
}
