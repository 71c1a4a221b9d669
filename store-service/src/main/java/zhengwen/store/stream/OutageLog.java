package zhengwen.store.stream;

import java.time.Duration;
import org.jboss.logging.Logger;

/** Says that something is away once a minute, and once when it is back. Not for several threads. */
final class OutageLog {

  private static final Logger LOG = Logger.getLogger(OutageLog.class);
  private static final long INTERVAL = Duration.ofMinutes(1).toNanos();

  private final String topic;
  private boolean away;
  private long lastSaid;

  OutageLog(String topic) {
    this.topic = topic;
  }

  void away(String reason) {
    long now = System.nanoTime();
    if (!away || now - lastSaid >= INTERVAL) {
      LOG.warnf("%s waits: %s", topic, reason);
      lastSaid = now;
    }
    away = true;
  }

  void back() {
    if (away) {
      LOG.infof("%s goes on.", topic);
    }
    away = false;
  }
}
