package zhengwen.ingest.fetch;

import java.time.Duration;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Future;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.consumer.Consumer;
import org.apache.kafka.clients.consumer.ConsumerRebalanceListener;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.clients.producer.Producer;
import org.apache.kafka.common.TopicPartition;
import zhengwen.ingest.publish.Topics;

/**
 * One life of a consumer and its transactional producer.
 *
 * <p>Requests are read ahead within a window and fetched outside any transaction, while their
 * partition's further records wait. What is answered goes out in order, with its offsets, in one
 * short transaction. Any failure ends the session: the next one starts from the committed offsets,
 * and what this one had fetched and not committed is fetched again.
 */
final class FetchSession implements ConsumerRebalanceListener {

  private static final Duration POLL = Duration.ofMillis(100);

  /** Keeps a transaction within a second's work on a slow broker. */
  private static final long TRANSACTION_BYTES = 8L << 20;

  private final Consumer<byte[], byte[]> consumer;
  private final Producer<byte[], byte[]> producer;
  private final PageFetching fetching;
  private final int window;
  private final Tenure tenure;
  private final Map<TopicPartition, PartitionQueue> queues = new HashMap<>();

  FetchSession(
      Consumer<byte[], byte[]> consumer,
      Producer<byte[], byte[]> producer,
      PageFetching fetching,
      int window,
      Tenure tenure) {
    this.consumer = consumer;
    this.producer = producer;
    this.fetching = fetching;
    this.window = window;
    this.tenure = tenure;
  }

  /** Works until told otherwise. */
  void run(BooleanSupplier going) {
    producer.initTransactions();
    consumer.subscribe(List.of(Topics.REQUESTED), this);
    tenure.confirm(new Stopwatch());
    while (going.getAsBoolean()) {
      requireTenure();
      Stopwatch asked = new Stopwatch();
      for (ConsumerRecord<byte[], byte[]> record : consumer.poll(POLL)) {
        start(record);
      }
      tenure.confirm(asked);
      queues.keySet().forEach(this::commitAnswered);
      throttle();
    }
  }

  /** Gives up what is under way. */
  void cancel() {
    queues.values().forEach(PartitionQueue::cancel);
    queues.clear();
  }

  private void start(ConsumerRecord<byte[], byte[]> record) {
    TopicPartition partition = new TopicPartition(record.topic(), record.partition());
    PartitionQueue queue = queues.get(partition);
    queue.add(
        new PartitionQueue.Pending(
            record.offset(), fetching.answer(record, queue::wanted, queue.owned())));
  }

  private void commitAnswered(TopicPartition partition) {
    List<PartitionQueue.Pending> answered = queues.get(partition).takeAnswered(TRANSACTION_BYTES);
    if (answered.isEmpty()) {
      return;
    }
    Stopwatch asked = new Stopwatch();
    producer.beginTransaction();
    for (PartitionQueue.Pending request : answered) {
      // A record that fails makes the commit fail.
      Future<?> unused = producer.send(request.answer().join());
    }
    long next = answered.get(answered.size() - 1).offset() + 1;
    producer.sendOffsetsToTransaction(
        Map.of(partition, new OffsetAndMetadata(next)), consumer.groupMetadata());
    producer.commitTransaction();
    tenure.confirm(asked);
  }

  private void requireTenure() {
    if (!tenure.holds()) {
      throw new IllegalStateException("stood still for so long that others may have taken over");
    }
  }

  private void throttle() {
    int underWay = queues.values().stream().mapToInt(PartitionQueue::size).sum();
    consumer.resume(consumer.paused());
    if (underWay >= window) {
      consumer.pause(consumer.assignment());
    } else {
      // One slow host may hold up its partition, not the others.
      consumer.pause(
          queues.keySet().stream()
              .filter(partition -> queues.get(partition).size() >= (window + 1) / 2)
              .toList());
    }
  }

  @Override
  public void onPartitionsAssigned(Collection<TopicPartition> partitions) {
    partitions.forEach(partition -> queues.put(partition, new PartitionQueue()));
  }

  @Override
  public void onPartitionsRevoked(Collection<TopicPartition> partitions) {
    for (TopicPartition partition : partitions) {
      PartitionQueue queue = queues.remove(partition);
      if (queue != null) {
        queue.cancel();
      }
    }
  }
}
