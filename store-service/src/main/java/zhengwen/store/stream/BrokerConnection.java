package zhengwen.store.stream;

import java.time.Duration;
import org.apache.kafka.clients.consumer.Consumer;

/** Whether a consumer has been without a connection for a while. Not for several threads. */
final class BrokerConnection {

  /** Between two connections, and at the start, there is none for a moment. */
  private static final long GRACE = Duration.ofSeconds(3).toNanos();

  private long lastSeen = System.nanoTime();

  boolean isLost(Consumer<byte[], byte[]> consumer) {
    if (connections(consumer) > 0) {
      lastSeen = System.nanoTime();
    }
    return System.nanoTime() - lastSeen > GRACE;
  }

  private static double connections(Consumer<byte[], byte[]> consumer) {
    return consumer.metrics().entrySet().stream()
        .filter(metric -> metric.getKey().name().equals("connection-count"))
        .mapToDouble(metric -> ((Number) metric.getValue().metricValue()).doubleValue())
        .sum();
  }
}
