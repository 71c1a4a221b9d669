package zhengwen.ingest.access;

import io.github.bucket4j.Bucket;
import io.github.bucket4j.ConsumptionProbe;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import zhengwen.ingest.config.IngestConfig;

/** A token bucket a caller; callers are the few who hold a key or a token, so all are kept. */
@ApplicationScoped
class RateLimits {

  private final IngestConfig.Access access;
  private final Map<String, Bucket> buckets = new ConcurrentHashMap<>();

  RateLimits(IngestConfig config) {
    access = config.access();
  }

  /** Whole seconds until this caller may ask again; 0 lets it pass and counts it. */
  long secondsToWait(String caller) {
    ConsumptionProbe probe =
        buckets.computeIfAbsent(caller, this::bucket).tryConsumeAndReturnRemaining(1);
    return probe.isConsumed()
        ? 0
        : 1 + TimeUnit.NANOSECONDS.toSeconds(probe.getNanosToWaitForRefill());
  }

  private Bucket bucket(String caller) {
    int rate = access.requestsPerSecond();
    return Bucket.builder()
        .addLimit(limit -> limit.capacity(rate).refillGreedy(rate, Duration.ofSeconds(1)))
        .build();
  }
}
