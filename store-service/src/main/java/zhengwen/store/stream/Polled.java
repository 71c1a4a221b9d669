package zhengwen.store.stream;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.BooleanSupplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.consumer.ConsumerRecords;
import org.apache.kafka.clients.consumer.OffsetAndMetadata;
import org.apache.kafka.common.TopicPartition;

/** The records of one poll, and how many of them are done with. */
final class Polled {

  private final ConsumerRecords<byte[], byte[]> polled;
  private final List<ConsumerRecord<byte[], byte[]>> records;
  private int taken;

  Polled(ConsumerRecords<byte[], byte[]> polled) {
    this.polled = polled;
    this.records = new ArrayList<>(polled.count());
    polled.forEach(records::add);
  }

  /** Hands over some at a time, for as long as {@code goOn} says so; some at least. */
  void handOver(BatchHandler handler, BooleanSupplier goOn) {
    do {
      taken += handler.handle(records.subList(taken, records.size()));
    } while (taken < records.size() && goOn.getAsBoolean());
  }

  /** Where each partition is to be read on after what is done with. */
  Map<TopicPartition, OffsetAndMetadata> done() {
    if (taken == records.size()) {
      return polled.nextOffsets();
    }
    Map<TopicPartition, OffsetAndMetadata> offsets = new HashMap<>();
    for (ConsumerRecord<byte[], byte[]> last : records.subList(0, taken)) {
      offsets.put(
          partition(last), new OffsetAndMetadata(last.offset() + 1, last.leaderEpoch(), ""));
    }
    return offsets;
  }

  /** The first record of each partition that is not done with. */
  Map<TopicPartition, Long> left() {
    Map<TopicPartition, Long> offsets = new HashMap<>();
    for (ConsumerRecord<byte[], byte[]> first : records.subList(taken, records.size())) {
      offsets.putIfAbsent(partition(first), first.offset());
    }
    return offsets;
  }

  private static TopicPartition partition(ConsumerRecord<byte[], byte[]> polled) {
    return new TopicPartition(polled.topic(), polled.partition());
  }
}
