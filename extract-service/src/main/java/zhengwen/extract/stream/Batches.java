package zhengwen.extract.stream;

import java.util.ArrayList;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;

/** Cuts polled records into batches small enough for one transaction each. */
final class Batches {

  private Batches() {}

  /** Batches in the order of the records; a record larger than the limit is a batch by itself. */
  static List<List<ConsumerRecord<byte[], byte[]>>> of(
      Iterable<ConsumerRecord<byte[], byte[]>> records, int maxRecords, long maxBytes) {
    List<List<ConsumerRecord<byte[], byte[]>>> batches = new ArrayList<>();
    List<ConsumerRecord<byte[], byte[]>> batch = new ArrayList<>();
    long bytes = 0;
    for (ConsumerRecord<byte[], byte[]> record : records) {
      int size = Math.max(0, record.serializedValueSize());
      if (!batch.isEmpty() && (batch.size() >= maxRecords || bytes + size > maxBytes)) {
        batches.add(batch);
        batch = new ArrayList<>();
        bytes = 0;
      }
      batch.add(record);
      bytes += size;
    }
    if (!batch.isEmpty()) {
      batches.add(batch);
    }
    return batches;
  }
}
