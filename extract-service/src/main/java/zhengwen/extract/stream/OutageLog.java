package zhengwen.extract.stream;

import java.time.Duration;
import org.jboss.logging.Logger;

/** Reports an outage once, then at most once an interval, and its end: never a flood. */
final class OutageLog {

  private final Logger log;
  private final long intervalNanos;
  private long lastReport;
  private boolean out;

  OutageLog(Logger log, Duration interval) {
    this.log = log;
    this.intervalNanos = interval.toNanos();
  }

  /** Something failed; logged if that is news, or old enough to be said again. */
  synchronized void report(String message, Throwable cause) {
    long now = System.nanoTime();
    if (!out || now - lastReport >= intervalNanos) {
      log.warn(message);
      log.debug(message, cause);
      lastReport = now;
      out = true;
    }
  }

  /** It works again. */
  synchronized void over(String message) {
    log.info(message);
    out = false;
  }
}
