package zhengwen.ingest.fetch;

import jakarta.inject.Singleton;
import java.time.Duration;
import zhengwen.ingest.publish.KafkaSettings;

/**
 * Whether what the group assigned is still ours: it is given away behind the back of a process that
 * stood still, and before that process finds out it must not act.
 */
@Singleton
final class Tenure {

  private static final Duration LIMIT = KafkaSettings.TENURE;

  private volatile Stopwatch confirmed = new Stopwatch();

  /**
   * Notes that the group knows us.
   *
   * @param asked when we began to ask: we may have stood still since
   */
  void confirm(Stopwatch asked) {
    confirmed = asked;
  }

  boolean holds() {
    return confirmed.elapsed().compareTo(LIMIT) < 0;
  }
}
