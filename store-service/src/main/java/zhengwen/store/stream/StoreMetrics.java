package zhengwen.store.stream;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.atomic.AtomicLong;
import zhengwen.store.persist.IncomingArticle;
import zhengwen.store.persist.Rejection;
import zhengwen.store.persist.WriteReport;

/** What is counted and timed; names are documented in the module's README. */
@ApplicationScoped
public class StoreMetrics {

  private final MeterRegistry registry;
  private final Clock clock = Clock.systemUTC();
  private final Counter stored;
  private final Counter superseded;
  private final Counter refused;
  private final Timer latency;
  private final Timer write;
  private final Map<String, AtomicLong> lags = new ConcurrentHashMap<>();

  StoreMetrics(MeterRegistry registry) {
    this.registry = registry;
    stored = registry.counter("zhengwen.store.articles", "outcome", "stored");
    superseded = registry.counter("zhengwen.store.articles", "outcome", "superseded");
    refused = registry.counter("zhengwen.store.articles", "outcome", "refused");
    latency =
        Timer.builder("zhengwen.store.latency")
            .description("From receipt to stored")
            .publishPercentileHistogram()
            .minimumExpectedValue(Duration.ofMillis(5))
            .maximumExpectedValue(Duration.ofMinutes(10))
            .register(registry);
    write =
        Timer.builder("zhengwen.store.write")
            .description("One bulk write")
            .publishPercentileHistogram()
            .maximumExpectedValue(Duration.ofSeconds(30))
            .register(registry);
  }

  void written(WriteReport report, long nanos) {
    write.record(nanos, TimeUnit.NANOSECONDS);
    stored.increment(report.stored().size());
    superseded.increment(report.superseded().size());
    Instant now = clock.instant();
    for (IncomingArticle article : report.stored()) {
      age(article.revision(), now);
    }
  }

  void refused(int count) {
    refused.increment(count);
  }

  void rejected(Rejection rejection) {
    String stage = rejection.stage() == null ? "unknown" : rejection.stage();
    registry
        .counter("zhengwen.store.rejections", "reason", rejection.reason(), "stage", stage)
        .increment();
  }

  /** Records of {@code topic} not yet taken, over the partitions this instance has. */
  void lag(String topic, long records) {
    lags.computeIfAbsent(
            topic,
            name ->
                registry.gauge(
                    "zhengwen.store.lag",
                    io.micrometer.core.instrument.Tags.of("topic", name),
                    new AtomicLong()))
        .set(records);
  }

  /** A revision begins with its receipt. */
  private void age(String revision, Instant now) {
    int slash = revision.indexOf('/');
    if (slash < 0) {
      return;
    }
    try {
      Instant receivedAt = Instant.parse(revision.substring(0, slash));
      if (!receivedAt.isAfter(now)) {
        latency.record(Duration.between(receivedAt, now));
      }
    } catch (DateTimeParseException e) {
      registry.counter("zhengwen.store.latency.unknown").increment();
    }
  }
}
