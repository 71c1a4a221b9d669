package zhengwen.extract.stream;

import java.time.Duration;
import org.jboss.logging.Logger;

/**
 * Reports outages at most once an interval, and the end of a reported one: never a flood, not even
 * from a connection that comes and goes.
 */
final class OutageLog {

  private final Logger log;
  private final long intervalNanos;
  private long lastReport;
  private boolean reported = true;

  OutageLog(Logger log, Duration interval) {
    this.log = log;
    this.intervalNanos = interval.toNanos();
    this.lastReport = System.nanoTime() - intervalNanos;
  }

  /** Something failed; logged unless something was a short while ago. */
  synchronized void report(String message, Throwable cause) {
    long now = System.nanoTime();
    if (now - lastReport >= intervalNanos) {
      log.warn(message);
      log.debug(message, cause);
      lastReport = now;
      reported = true;
    }
  }

  /** It works, at the start or again. */
  synchronized void over(String message) {
    if (reported) {
      log.info(message);
    }
    reported = false;
  }
}
