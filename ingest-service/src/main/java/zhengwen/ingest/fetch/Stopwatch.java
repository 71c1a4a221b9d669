package zhengwen.ingest.fetch;

import java.time.Duration;

/** How long ago something was. */
final class Stopwatch {

  private final long start = System.nanoTime();

  Duration elapsed() {
    return Duration.ofNanos(System.nanoTime() - start);
  }

  /** What is left of a time that began then. */
  Duration left(Duration time) {
    Duration left = time.minus(elapsed());
    return left.isNegative() ? Duration.ZERO : left;
  }
}
