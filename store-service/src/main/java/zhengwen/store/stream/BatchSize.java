package zhengwen.store.stream;

import java.time.Duration;

/**
 * How many documents the next write takes. Half after a write slower than the target, half as many
 * again after one that took less than half of it, within 1 and a bound. Half after one that failed,
 * too: it may have been too large for the time that the database is given.
 */
final class BatchSize {

  private final int bound;
  private final long target;
  private int size;

  BatchSize(int bound, Duration target) {
    this.bound = bound;
    this.target = target.toNanos();
    this.size = Math.min(bound, 100);
  }

  int next() {
    return size;
  }

  /** Learns from a write of {@code documents} that took {@code nanos}. */
  void took(int documents, long nanos) {
    if (nanos > target) {
      failed();
    } else if (nanos < target / 2 && documents >= size) {
      size = Math.min(bound, size + Math.max(1, size / 2));
    }
  }

  /** Learns from a write that was not answered. */
  void failed() {
    size = Math.max(1, size / 2);
  }
}
