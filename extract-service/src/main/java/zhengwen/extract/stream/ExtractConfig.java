package zhengwen.extract.stream;

import io.quarkus.runtime.annotations.StaticInitSafe;
import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;

/** Everything that can be set on extract-service; validated at start. */
@StaticInitSafe
@ConfigMapping(prefix = "extract")
public interface ExtractConfig {

  /**
   * Names this instance among all instances of the service: stable over restarts, unique at any
   * time. Becomes {@code transactional.id} and {@code group.instance.id}, prefixed {@code
   * extract-}. No default: two instances with one name fence each other.
   */
  @Pattern(regexp = "[A-Za-z0-9._-]{1,100}", message = "letters, digits, dot, underscore, hyphen") String instanceId();

  /** Consumer group that shares the partitions among instances. */
  @WithDefault("extract-service")
  String groupId();

  /** Where received pages come from. */
  @WithDefault("article.raw.v1")
  String rawTopic();

  /** Where documents go. */
  @WithDefault("article.extracted.v1")
  String extractedTopic();

  /** Where pages go that yield no document. */
  @WithDefault("article.rejected.v1")
  String rejectedTopic();

  /** Pages in one transaction, at most. */
  @WithDefault("64")
  @Min(1) @Max(1000) int batchRecords();

  /** Received bytes in one transaction, at most (one page may exceed it alone). */
  @WithDefault("4194304")
  @Min(1024) int batchBytes();

  /**
   * Longest that the pages of one poll are worked at; the rest is read again. Well below {@code
   * max.poll.interval.ms}, beyond which the group would take this instance for dead.
   */
  @WithDefault("30s")
  Duration batchTime();

  /** Pages extracted at once. */
  @WithDefault("2")
  @Min(1) @Max(64) int threads();

  /** Tags in a page, at most: what bounds the memory that its extraction takes. */
  @WithDefault("150000")
  @Min(1000) int tagLimit();

  /** Time without a heartbeat after which the group gives this instance's partitions away. */
  @WithDefault("6s")
  Duration sessionTimeout();

  /** Time after which the broker aborts a transaction that was left open. */
  @WithDefault("5s")
  Duration transactionTimeout();

  /** Pause before trying again after the broker could not be reached. */
  @WithDefault("500ms")
  Duration retryBackoff();

  /** Largest document in bytes; MongoDB takes no more than 16 MiB. */
  @WithDefault("15728640")
  @Min(1024) int documentLimit();
}
