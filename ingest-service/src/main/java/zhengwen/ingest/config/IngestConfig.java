package zhengwen.ingest.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import java.net.URI;
import java.time.Duration;
import java.util.Optional;

/**
 * Settings of ingest-service, keys {@code ingest.*}; sizes in bytes, durations as ISO 8601 or 5s.
 */
@ConfigMapping(prefix = "ingest")
public interface IngestConfig {

  /** Stable name of this process, unique among its peers; may be left out on loopback only. */
  Optional<String> instanceId();

  /** Largest page taken, in bytes as received. */
  @WithDefault("4194304")
  @Min(1024) @Max(33_554_432) int pageLimit();

  /** Base address of store-service, where the document will be found. */
  @WithDefault("http://127.0.0.1:8082")
  URI storeUrl();

  /** How events are handed to the broker. */
  Publish publish();

  /** The producer's bounds: together they say how long and how much may wait for the broker. */
  interface Publish {

    /** Memory for records not yet sent, in bytes. */
    @WithDefault("67108864")
    @Min(8_388_608) long bufferMemory();

    /** Longest wait for metadata or for room in the buffer. */
    @WithDefault("500ms")
    Duration maxBlock();

    /** Longest wait for one answer of the broker. */
    @WithDefault("4s")
    Duration requestTimeout();

    /** Longest wait for an acknowledgement, retries included. */
    @WithDefault("8s")
    Duration deliveryTimeout();

    /** Pause between two looks at whether the broker answers. */
    @WithDefault("1s")
    Duration probeInterval();

    /** Value of Retry-After while the broker is away. */
    @WithDefault("5s")
    Duration retryAfter();
  }
}
