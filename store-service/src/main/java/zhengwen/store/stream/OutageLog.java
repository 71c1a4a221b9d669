package zhengwen.store.stream;

import java.time.Duration;
import org.jboss.logging.Logger;

/**
 * Says once a minute at most that something is away, and when that is back, however often it comes
 * and goes. Not for several threads.
 */
final class OutageLog {

  private static final Logger LOG = Logger.getLogger(OutageLog.class);
  private static final long INTERVAL = Duration.ofMinutes(1).toNanos();

  private final String topic;
  private boolean said;
  private long lastSaid = System.nanoTime() - INTERVAL;

  OutageLog(String topic) {
    this.topic = topic;
  }

  void away(String reason) {
    long now = System.nanoTime();
    if (now - lastSaid >= INTERVAL) {
      LOG.warnf("%s waits: %s", topic, reason);
      lastSaid = now;
      said = true;
    }
  }

  void back() {
    if (said) {
      LOG.infof("%s goes on.", topic);
    }
    said = false;
  }
}
