package zhengwen.store.stream;

import io.micrometer.core.instrument.MeterRegistry;
import io.micrometer.core.instrument.binder.kafka.KafkaClientMetrics;
import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.TimeUnit;
import org.apache.kafka.clients.consumer.CommitFailedException;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.KafkaConsumer;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.RebalanceInProgressException;
import org.jboss.logging.Logger;
import zhengwen.store.config.StoreConfig;
import zhengwen.store.persist.Database;
import zhengwen.store.persist.DatabaseAwayException;

/**
 * Takes one topic, poll by poll: hand over, then commit. A poll is worked at for a bounded time, so
 * that a slow database does not cost this member its place in the group, nor a stop its grace; what
 * is left then is read again. While the database is away the partitions are paused and polling goes
 * on, so that the group keeps this member; what was polled is given back and read again. A broker
 * that is away is waited for by the client itself; where the client gives up, it is made anew.
 */
final class TopicLoop implements Runnable {

  private static final Logger LOG = Logger.getLogger(TopicLoop.class);
  private static final Duration POLL = Duration.ofMillis(300);

  private final String topic;
  private final Map<String, Object> settings;
  private final BatchHandler handler;
  private final Database database;
  private final StoreMetrics metrics;
  private final MeterRegistry registry;
  private final Duration longest;
  private final Duration retry;
  private final OutageLog outages;
  private final BrokerConnection connection = new BrokerConnection();
  private final CountDownLatch stop = new CountDownLatch(1);
  private boolean waiting;

  TopicLoop(
      String topic,
      Map<String, Object> settings,
      BatchHandler handler,
      Database database,
      StoreMetrics metrics,
      MeterRegistry registry,
      StoreConfig config) {
    this.topic = topic;
    this.settings = settings;
    this.handler = handler;
    this.database = database;
    this.metrics = metrics;
    this.registry = registry;
    this.longest = config.batch().time();
    this.retry = config.outage().retry();
    this.outages = new OutageLog(topic);
  }

  /** Ends the loop after the poll that is being handled. */
  void stop() {
    stop.countDown();
  }

  @Override
  public void run() {
    while (stop.getCount() > 0) {
      try (Consumer<byte[], byte[]> consumer = new KafkaConsumer<>(settings);
          KafkaClientMetrics clientMetrics = new KafkaClientMetrics(consumer)) {
        clientMetrics.bindTo(registry);
        consumer.subscribe(Set.of(topic));
        waiting = false;
        while (stop.getCount() > 0) {
          pollOnce(consumer);
        }
      } catch (KafkaException e) {
        outages.away(e.getMessage());
        pause();
      } catch (RuntimeException e) {
        // A defect: say it whole, and go on from what is committed rather than end.
        LOG.errorf(e, "%s failed and is begun again.", topic);
        pause();
      }
    }
  }

  private void pollOnce(Consumer<byte[], byte[]> consumer) {
    ConsumerRecords<byte[], byte[]> records = consumer.poll(POLL);
    if (waiting) {
      giveBack(consumer, new Polled(records).left());
      consumer.pause(consumer.assignment());
      if (!database.answers()) {
        outages.away("the database does not answer");
        pause();
        return;
      }
      waiting = false;
      consumer.resume(consumer.paused());
      return;
    }
    if (!records.isEmpty()) {
      take(consumer, records);
    } else {
      noteConnection(consumer);
    }
    metrics.lag(topic, lag(consumer));
  }

  private void take(Consumer<byte[], byte[]> consumer, ConsumerRecords<byte[], byte[]> records) {
    Polled polled = new Polled(records);
    long end = System.nanoTime() + longest.toNanos();
    try {
      polled.handOver(handler, () -> stop.getCount() > 0 && System.nanoTime() < end);
      outages.back();
    } catch (DatabaseAwayException | BrokerAwayException e) {
      outages.away(e.getMessage());
      waiting = true;
    }
    commit(consumer, polled.done());
    giveBack(consumer, polled.left());
    if (waiting) {
      consumer.pause(consumer.assignment());
      pause();
    }
  }

  /** A consumer without a broker polls in silence; the outage is said here. */
  private void noteConnection(Consumer<byte[], byte[]> consumer) {
    if (connection.isLost(consumer)) {
      outages.away("Kafka cannot be reached");
    } else {
      outages.back();
    }
  }

  /** Has what was polled in vain read again. */
  private static void giveBack(
      Consumer<byte[], byte[]> consumer, Map<TopicPartition, Long> offsets) {
    offsets.keySet().retainAll(consumer.assignment());
    offsets.forEach(consumer::seek);
  }

  /** Commits what is still ours; what is not will be read again by its new owner, harmlessly. */
  private void commit(
      Consumer<byte[], byte[]> consumer, Map<TopicPartition, OffsetAndMetadata> done) {
    Map<TopicPartition, OffsetAndMetadata> offsets = new HashMap<>(done);
    offsets.keySet().retainAll(consumer.assignment());
    if (offsets.isEmpty()) {
      return;
    }
    try {
      consumer.commitSync(offsets);
    } catch (CommitFailedException | RebalanceInProgressException e) {
      outages.away(e.getMessage());
    }
  }

  private static long lag(Consumer<byte[], byte[]> consumer) {
    return consumer.assignment().stream()
        .mapToLong(partition -> consumer.currentLag(partition).orElse(0))
        .sum();
  }

  private void pause() {
    try {
      stop.await(retry.toMillis(), TimeUnit.MILLISECONDS);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      stop();
    }
  }
}
