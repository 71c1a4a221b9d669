package zhengwen.ingest.publish;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.Timer;
import io.micrometer.core.instrument.binder.kafka.KafkaClientMetrics;
import io.quarkus.runtime.Startup;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Future;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.errors.RecordTooLargeException;

/** Sends events and tells when all in-sync replicas have them. */
@Startup
@ApplicationScoped
public class EventPublisher {

  private final KafkaProducer<byte[], byte[]> producer;
  private final KafkaClientMetrics producerMetrics;
  private final BrokerWatch watch;
  private final Backlog backlog;
  private final MeterRegistry registry;

  EventPublisher(
      KafkaSettings settings, BrokerWatch watch, Backlog backlog, MeterRegistry registry) {
    this.watch = watch;
    this.backlog = backlog;
    this.registry = registry;
    producer = new KafkaProducer<>(settings.producer("ingest-receive"));
    producerMetrics = new KafkaClientMetrics(producer);
    producerMetrics.bindTo(registry);
  }

  /**
   * Sends an event. The future completes with where the broker acknowledged it, or with {@link
   * BrokerUnavailableException} (nothing is known of the event), {@link BacklogException} (it was
   * not sent) or {@link EventTooLargeException}.
   */
  public CompletableFuture<RecordMetadata> publish(ProducerRecord<byte[], byte[]> event) {
    CompletableFuture<RecordMetadata> acknowledged = new CompletableFuture<>();
    if (!watch.reachable()) {
      acknowledged.completeExceptionally(
          new BrokerUnavailableException("the broker does not answer", null));
      return acknowledged;
    }
    if (backlog.isTooLong()) {
      acknowledged.completeExceptionally(new BacklogException());
      return acknowledged;
    }
    Timer.Sample sample = Timer.start(registry);
    try {
      // The callback tells the outcome.
      Future<RecordMetadata> unused =
          producer.send(
              event,
              (metadata, failure) -> {
                sample.stop(timer(event.topic(), failure == null));
                if (failure == null) {
                  acknowledged.complete(metadata);
                } else {
                  acknowledged.completeExceptionally(refusal(failure));
                }
              });
    } catch (KafkaException e) {
      acknowledged.completeExceptionally(refusal(e));
    }
    return acknowledged;
  }

  private Timer timer(String topic, boolean acknowledged) {
    return registry.timer(
        "ingest.publish", "topic", topic, "outcome", acknowledged ? "acknowledged" : "failed");
  }

  private RuntimeException refusal(Exception failure) {
    if (failure instanceof RecordTooLargeException) {
      return new EventTooLargeException(failure);
    }
    watch.lost(failure);
    return new BrokerUnavailableException("the broker did not acknowledge in time", failure);
  }

  @PreDestroy
  void close() {
    producerMetrics.close();
    producer.close(Duration.ofSeconds(9));
  }
}
