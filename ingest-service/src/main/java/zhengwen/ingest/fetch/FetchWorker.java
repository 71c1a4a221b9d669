package zhengwen.ingest.fetch;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.kafka.KafkaClientMetrics;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.CloseOptions;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.jboss.logging.Logger;
import zhengwen.ingest.config.IngestConfig;
import zhengwen.ingest.config.InstanceId;
import zhengwen.ingest.publish.KafkaSettings;
import zhengwen.ingest.publish.Topics;

/** Keeps a session of fetching going for as long as the service runs. */
@ApplicationScoped
class FetchWorker {

  private static final Logger LOG = Logger.getLogger(FetchWorker.class);
  private static final int WORKER_DIED = 70;
  private static final Duration REST = Duration.ofSeconds(1);
  private static final Duration CLOSE = Duration.ofSeconds(2);
  private static final Duration STOP = Duration.ofSeconds(8);
  private static final long LOG_INTERVAL = Duration.ofMinutes(1).toNanos();

  private final KafkaSettings settings;
  private final PageFetching fetching;
  private final Tenure tenure;
  private final MeterRegistry registry;
  private final IngestConfig config;
  private final String identity;
  private final CountDownLatch stopping = new CountDownLatch(1);
  private final Thread thread = new Thread(this::work, "fetch-worker");
  private long lastLogged = System.nanoTime() - LOG_INTERVAL;

  FetchWorker(
      KafkaSettings settings,
      PageFetching fetching,
      Tenure tenure,
      MeterRegistry registry,
      IngestConfig config,
      InstanceId instance) {
    this.settings = settings;
    this.fetching = fetching;
    this.tenure = tenure;
    this.registry = registry;
    this.config = config;
    this.identity = "ingest-" + instance.value();
  }

  void start(@Observes StartupEvent event) {
    if (config.fetch().enabled()) {
      thread.setUncaughtExceptionHandler(FetchWorker::exit);
      thread.start();
    }
  }

  /** Out of memory, say: nothing here can be trusted to go on, and a supervisor starts it anew. */
  private static void exit(Thread dead, Throwable failure) {
    LOG.fatalf(failure, "Fetching died; exiting.");
    Runtime.getRuntime().halt(WORKER_DIED);
  }

  void stop(@Observes ShutdownEvent event) throws InterruptedException {
    stopping.countDown();
    thread.join(STOP.toMillis());
  }

  private boolean going() {
    return stopping.getCount() > 0;
  }

  private void work() {
    try {
      while (going()) {
        session();
        boolean unused = stopping.await(going() ? REST.toMillis() : 0, TimeUnit.MILLISECONDS);
      }
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }

  private void session() {
    try (KafkaProducer<byte[], byte[]> producer =
            new KafkaProducer<>(settings.transactionalProducer("ingest-fetch", identity));
        KafkaClientMetrics producerMetrics = new KafkaClientMetrics(producer)) {
      producerMetrics.bindTo(registry);
      consume(producer);
    } catch (RuntimeException e) {
      // Fenced, aborted, timed out, cut off, whatever: the next session starts from what is
      // committed, and giving up would leave acknowledged requests lying.
      log(e);
    }
  }

  private void consume(KafkaProducer<byte[], byte[]> producer) {
    KafkaConsumer<byte[], byte[]> consumer =
        new KafkaConsumer<>(settings.consumer("ingest-fetch", Topics.FETCH_GROUP, identity));
    FetchSession session =
        new FetchSession(consumer, producer, fetching, config.fetch().window(), tenure);
    try (KafkaClientMetrics consumerMetrics = new KafkaClientMetrics(consumer)) {
      consumerMetrics.bindTo(registry);
      session.run(this::going);
    } finally {
      session.cancel();
      consumer.close(CloseOptions.timeout(CLOSE));
    }
  }

  private void log(RuntimeException failure) {
    long now = System.nanoTime();
    if (now - lastLogged >= LOG_INTERVAL) {
      lastLogged = now;
      LOG.warnf("Fetching starts over: %s", failure);
    }
  }
}
