package zhengwen.ingest.fetch;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import org.apache.kafka.clients.producer.ProducerRecord;

/** The requests of one partition that are under way, oldest first. */
final class PartitionQueue {

  /** A request and the record that will answer it. */
  record Pending(long offset, CompletableFuture<ProducerRecord<byte[], byte[]>> answer) {}

  private final Deque<Pending> pending = new ArrayDeque<>();

  private final Stopwatch owned = new Stopwatch();

  private volatile boolean wanted = true;

  /** Since when this partition is ours. */
  Stopwatch owned() {
    return owned;
  }

  /** Whether this partition is still ours. */
  boolean wanted() {
    return wanted;
  }

  void add(Pending request) {
    pending.add(request);
  }

  int size() {
    return pending.size();
  }

  boolean hasAnswer() {
    return !pending.isEmpty() && pending.peek().answer().isDone();
  }

  /** Takes out the answered requests before the first unanswered one, up to a number of bytes. */
  List<Pending> takeAnswered(long maxBytes) {
    List<Pending> answered = new ArrayList<>();
    long bytes = 0;
    while (hasAnswer() && (answered.isEmpty() || bytes < maxBytes)) {
      Pending oldest = pending.remove();
      byte[] value = oldest.answer().join().value();
      bytes += value == null ? 0 : value.length;
      answered.add(oldest);
    }
    return answered;
  }

  /** Gives up what is under way; whoever owns the partition next starts it anew. */
  void cancel() {
    wanted = false;
    pending.clear();
  }
}
