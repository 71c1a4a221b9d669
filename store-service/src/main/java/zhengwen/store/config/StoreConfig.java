package zhengwen.store.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/** Settings of store-service, keys {@code store.*}; sizes in bytes, durations as ISO 8601 or 5s. */
@ConfigMapping(prefix = "store")
public interface StoreConfig {

  /** Stable name of this process, unique among its peers; may be left out on loopback only. */
  Optional<String> instanceId();

  /** How much is written at once. */
  Batch batch();

  /** How the outside is waited for. */
  Outage outage();

  /** How lists are cut into pages. */
  Page page();

  /** Who may read and who may administer. */
  Access access();

  /** Bounds of one write; within them the size follows how fast the database answers. */
  interface Batch {

    /** Most records taken from the broker, and most documents written, at once. */
    @WithDefault("500")
    @Min(1) @Max(5000) int documents();

    /** Most bytes of documents written at once; a single larger document is written alone. */
    @WithDefault("4194304")
    @Min(1) int bytes();

    /** Longest a write should take; slower ones halve the next, quicker ones let it grow. */
    @WithDefault("1s")
    Duration target();

    /**
     * Longest that the records of one poll are worked at before their offsets are committed; the
     * rest is read again. Well below {@code max.poll.interval.ms}, beyond which the group would
     * take this instance for dead.
     */
    @WithDefault("30s")
    Duration time();

    /** Most bytes fetched ahead from the broker, over all partitions of a topic. */
    @WithDefault("16777216")
    @Min(1_048_576) int fetchBytes();
  }

  /** Waiting for a broker or a database that is away. */
  interface Outage {

    /** Pause between two attempts. */
    @WithDefault("1s")
    Duration retry();

    /** Longest wait for the database to name a server, and for it to answer. */
    @WithDefault("3s")
    Duration databaseTimeout();

    /** Value of Retry-After while the database is away. */
    @WithDefault("5s")
    Duration retryAfter();
  }

  /** Pages of a list. */
  interface Page {

    /** Entries where no limit is asked for. */
    @WithDefault("20")
    @Min(1) int defaultLimit();

    /** Most entries a request may ask for. */
    @WithDefault("200")
    @Min(1) int largestLimit();
  }

  /** Access control; off by default, and then only fit for loopback. */
  interface Access {

    /** Whether a key or a token is asked for. */
    @WithDefault("false")
    boolean enabled();

    /** Whether to listen beyond loopback all the same while access control is off. */
    @WithDefault("false")
    boolean openBeyondLoopback();

    /** Names in Host that are served, besides loopback, while access control is off. */
    Optional<Set<String>> hosts();

    /** API keys by name. */
    Map<String, Key> keys();

    /** Requests a second that one key or token may make, with bursts of twice that. */
    @WithDefault("100")
    @Min(1) int requestsPerSecond();
  }

  /** An API key as it is kept. */
  interface Key {

    /** SHA-256 of the key in hex; the key itself is a long random text and is kept nowhere. */
    @Pattern(regexp = "[0-9a-f]{64}") String sha256();

    /** What it may do: {@code read}, {@code admin}. */
    Set<@Pattern(regexp = "read|admin") String> scopes();
  }
}
