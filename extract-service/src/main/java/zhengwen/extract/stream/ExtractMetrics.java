package zhengwen.extract.stream;

import io.micrometer.core.instrument.Counter;
import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.TimeUnit;

/** What this service counts; Kafka's own client metrics, lag among them, are bound beside it. */
@ApplicationScoped
public class ExtractMetrics {

  private final MeterRegistry registry;
  private final Counter extracted;
  private final Timer extraction;
  private final Timer sinceReceipt;

  /** Registers the meters. */
  public ExtractMetrics(MeterRegistry registry) {
    this.registry = registry;
    this.extracted =
        Counter.builder("zhengwen.articles.extracted")
            .description("Documents made")
            .register(registry);
    this.extraction =
        Timer.builder("zhengwen.extraction")
            .description("Time to turn one raw record into its outcome")
            .publishPercentiles(0.5, 0.99)
            .register(registry);
    this.sinceReceipt =
        Timer.builder("zhengwen.received.to.extracted")
            .description("Time from first receipt to the document")
            .publishPercentiles(0.5, 0.99)
            .register(registry);
  }

  void extracted(long nanoseconds) {
    extraction.record(nanoseconds, TimeUnit.NANOSECONDS);
  }

  void counted(Instant receivedAt) {
    extracted.increment();
    Duration age = Duration.between(receivedAt, Instant.now());
    sinceReceipt.record(age.isNegative() ? Duration.ZERO : age);
  }

  void rejected(String reason) {
    registry.counter("zhengwen.articles.rejected", "reason", reason).increment();
  }
}
