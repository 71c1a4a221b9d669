package zhengwen.ingest.config;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;
import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.Min;
import jakarta.validation.constraints.Pattern;
import java.net.URI;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

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

  /** How much may be in hand. */
  Receive receive();

  /** Bounds of all posts together; what does not fit is answered 503 at once. */
  interface Receive {

    /** Most posts in hand. */
    @WithDefault("32")
    @Min(1) int maxInFlight();

    /** Most bytes in hand: a page counts its length, JSON twice that, a batch its own bound. */
    @WithDefault("33554432")
    @Min(1) long maxInFlightBytes();

    /** Value of Retry-After when there is no room. */
    @WithDefault("1s")
    Duration retryAfter();
  }

  /** How much may wait behind us. */
  Backlog backlog();

  /** Bound of what is posted and not yet extracted; beyond it posts are answered 503 at once. */
  interface Backlog {

    /** Most records that may wait to be extracted or fetched; 0 for no bound. */
    @WithDefault("20000")
    @Min(0) long limit();

    /** Consumer group of extract-service. */
    @WithDefault("extract-service")
    String extractGroup();

    /** Pause between two looks. */
    @WithDefault("1s")
    Duration probeInterval();

    /** Value of Retry-After while too much waits. */
    @WithDefault("10s")
    Duration retryAfter();
  }

  /** Who may call. */
  Access access();

  /** Access control. */
  interface Access {

    /** Whether callers must present a known key or a bearer token. */
    @WithDefault("false")
    boolean enabled();

    /** Whether to start without access control on another address than loopback. */
    @WithDefault("false")
    boolean openBeyondLoopback();

    /** Known keys by the name of their owner. */
    Map<String, ApiKey> keys();

    /** Requests a caller may make in a second, and at once. */
    @WithDefault("100")
    @Min(1) int requestsPerSecond();
  }

  /** A key, by its hash only. */
  interface ApiKey {

    /** SHA-256 of the key in UTF-8, hex. */
    @Pattern(regexp = "[0-9a-fA-F]{64}") String sha256();

    /** What its owner may do: write, read, admin. */
    Set<String> scopes();
  }

  /** How pages are fetched. */
  Fetch fetch();

  /** Bounds and manners of fetching. */
  interface Fetch {

    /** Whether this process fetches at all. */
    @WithDefault("true")
    boolean enabled();

    /**
     * Exceptions, each {@code host:port}: these may resolve to private addresses and use any port.
     */
    Optional<List<String>> allow();

    /** Ports that may be connected to. */
    @WithDefault("80,443")
    Set<Integer> ports();

    /** How we introduce ourselves; the part before the slash is the name robots.txt may use. */
    @WithDefault("ZhengwenBot/0.1 (news ingestion; obeys robots.txt)")
    String userAgent();

    /** Pages fetched at the same time by this process. */
    @WithDefault("8")
    @Min(1) @Max(64) int concurrency();

    /** Requests under way, their pages held until their turn to be committed; half a partition. */
    @WithDefault("8")
    @Min(1) int window();

    /** Redirects followed for one page; RFC 9309 asks for five at least. */
    @WithDefault("5")
    int maxRedirects();

    /** Longest wait for a connection. */
    @WithDefault("5s")
    Duration connectTimeout();

    /** Longest silence while reading. */
    @WithDefault("5s")
    Duration readTimeout();

    /** Longest time for one response, however steadily it drips. */
    @WithDefault("20s")
    Duration totalTimeout();

    /** Shortest pause between two pages of one host. */
    @WithDefault("1s")
    Duration delay();

    /** The same for exceptions in {@code allow}. */
    @WithDefault("0s")
    Duration allowedDelay();

    /** Longest Crawl-delay of a robots.txt that is heeded. */
    @WithDefault("10s")
    Duration maxCrawlDelay();

    /** Tries for one page before it is given up. */
    @WithDefault("3")
    @Min(1) int attempts();

    /** Pause before the second try, doubled for each further one. */
    @WithDefault("1s")
    Duration backoff();

    /** Most bytes of pages kept to be confirmed by a 304; 0 asks for each page anew. */
    @WithDefault("4194304")
    @Min(0) long keptBytes();

    /** Time a robots.txt is believed; RFC 9309 section 2.4 says a day at most. */
    @WithDefault("12h")
    Duration robotsTtl();
  }

  /** How far a batch's lines may run ahead of their answers. */
  Batch batch();

  /** Bounds of one batch. */
  interface Batch {

    /** Most lines sent and not yet acknowledged. */
    @WithDefault("64")
    @Min(1) int maxInFlight();

    /** Most bytes sent and not yet acknowledged; one line more may be on its way. */
    @WithDefault("4194304")
    @Min(1) long maxInFlightBytes();
  }

  /** How events are handed to the broker. */
  Publish publish();

  /** The producer's bounds: together they say how long and how much may wait for the broker. */
  interface Publish {

    /** Memory for records not yet sent, in bytes. */
    @WithDefault("33554432")
    @Min(8_388_608) long bufferMemory();

    /** Longest wait for metadata or for room in the buffer. */
    @WithDefault("2s")
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
