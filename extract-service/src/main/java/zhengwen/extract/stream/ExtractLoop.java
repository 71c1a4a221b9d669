package zhengwen.extract.stream;

import io.micrometer.core.instrument.MeterRegistry;
import io.smallrye.common.annotation.Identifier;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.KafkaException;
import org.apache.kafka.common.TopicPartition;
import org.apache.kafka.common.errors.WakeupException;
import org.jboss.logging.Logger;

/**
 * Consume, extract, produce and commit, in one transaction a batch, until told to stop.
 *
 * <p>Whatever goes wrong between poll and commit, both clients are thrown away and opened again:
 * the new producer's first act aborts what the old one left open, and the new consumer starts at
 * the committed offsets. There is one way of recovery, so that it is always the tested one.
 *
 * <p>A poll is worked at for a bounded time, so that slow pages do not cost this member its place
 * in the group; what is left then is read again.
 */
@ApplicationScoped
public class ExtractLoop implements Runnable {

  private static final Logger LOG = Logger.getLogger(ExtractLoop.class);
  private static final Duration POLL = Duration.ofMillis(500);

  private final Map<String, Object> kafka;
  private final ExtractConfig config;
  private final ParallelExtraction extraction;
  private final MeterRegistry registry;
  private final OutageLog outages = new OutageLog(LOG, Duration.ofMinutes(1));

  private volatile boolean stopping;
  private volatile boolean connected;
  private volatile boolean finished;
  private volatile TransactionalClients clients;

  /** Takes the platform's connection settings. */
  public ExtractLoop(
      @Identifier("default-kafka-broker") Map<String, Object> kafka,
      ExtractConfig config,
      ParallelExtraction extraction,
      MeterRegistry registry) {
    this.kafka = kafka;
    this.config = config;
    this.extraction = extraction;
    this.registry = registry;
  }

  /** Whether the broker answered the last time it was asked. */
  boolean isConnected() {
    return connected;
  }

  /** Whether the loop ended though nobody stopped it. */
  boolean hasDied() {
    return finished && !stopping;
  }

  /** Asks the loop to finish the pages in hand and end. */
  void stop() {
    stopping = true;
    TransactionalClients open = clients;
    if (open != null) {
      open.consumer().wakeup();
    }
  }

  @Override
  public void run() {
    try {
      while (!stopping) {
        connectAndWork();
      }
    } finally {
      finished = true;
      connected = false;
    }
  }

  private void connectAndWork() {
    try (TransactionalClients open = TransactionalClients.open(kafka, config, registry)) {
      clients = open;
      connected = true;
      outages.over("Connected to Kafka as extract-" + config.instanceId());
      while (!stopping) {
        work(open);
      }
    } catch (WakeupException e) {
      LOG.debug("Woken up to stop", e);
    } catch (KafkaException e) {
      connected = false;
      outages.report("Kafka: " + e.getMessage() + "; reconnecting", e);
      pause();
    } finally {
      clients = null;
    }
  }

  private void work(TransactionalClients open) {
    ConsumerRecords<byte[], byte[]> records = open.consumer().poll(POLL);
    noteConnection(records.isEmpty() ? open.isConnected() : true);
    long end = System.nanoTime() + config.batchTime().toNanos();
    Map<TopicPartition, Long> left = new HashMap<>();
    for (List<ConsumerRecord<byte[], byte[]>> batch :
        Batches.of(records, config.batchRecords(), config.batchBytes())) {
      boolean goOn = left.isEmpty() && !stopping;
      int taken = goOn ? take(open, batch, () -> !stopping && System.nanoTime() < end) : 0;
      batch
          .subList(taken, batch.size())
          .forEach(record -> left.putIfAbsent(partition(record), record.offset()));
    }
    left.forEach(open.consumer()::seek);
  }

  /** As many of the first as there is time for, at least one, in one transaction. */
  private int take(
      TransactionalClients open, List<ConsumerRecord<byte[], byte[]>> batch, BooleanSupplier goOn) {
    List<ProducerRecord<byte[], byte[]>> outcomes = extraction.outcomes(batch, goOn);
    commit(open, batch.subList(0, outcomes.size()), outcomes);
    return outcomes.size();
  }

  private static TopicPartition partition(ConsumerRecord<byte[], byte[]> record) {
    return new TopicPartition(record.topic(), record.partition());
  }

  /** Outcomes and offsets become visible together, or not at all. */
  private static void commit(
      TransactionalClients open,
      List<ConsumerRecord<byte[], byte[]>> batch,
      List<ProducerRecord<byte[], byte[]>> outcomes) {
    open.producer().beginTransaction();
    for (ProducerRecord<byte[], byte[]> outcome : outcomes) {
      // A failed send fails the commit below; the futures tell nothing more.
      Future<RecordMetadata> unused = open.producer().send(outcome);
    }
    Map<TopicPartition, OffsetAndMetadata> offsets = new HashMap<>();
    for (ConsumerRecord<byte[], byte[]> record : batch) {
      offsets.put(partition(record), new OffsetAndMetadata(record.offset() + 1));
    }
    open.producer().sendOffsetsToTransaction(offsets, open.consumer().groupMetadata());
    open.producer().commitTransaction();
  }

  /** A consumer without a broker polls in silence; the outage is said here. */
  private void noteConnection(boolean now) {
    if (!now) {
      outages.report("Kafka cannot be reached; waiting", null);
    } else if (!connected) {
      outages.over("Kafka can be reached again");
    }
    connected = now;
  }

  private void pause() {
    try {
      Thread.sleep(config.retryBackoff().toMillis());
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      stopping = true;
    }
  }
}
