package zhengwen.ingest.publish;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicBoolean;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.admin.Admin;
import org.apache.kafka.clients.admin.DescribeClusterOptions;
import org.jboss.logging.Logger;

/** Knows whether the broker answers, so that posts are refused at once while it does not. */
@ApplicationScoped
public class BrokerWatch {

  private static final Logger LOG = Logger.getLogger(BrokerWatch.class);
  private static final int PROBE_TIMEOUT_MS = 2000;
  private static final long LOG_INTERVAL = Duration.ofMinutes(1).toNanos();

  private final Admin admin;
  private final AtomicLong lastLogged = new AtomicLong(System.nanoTime() - LOG_INTERVAL);
  private final AtomicBoolean said = new AtomicBoolean(true);
  private volatile boolean reachable;

  BrokerWatch(KafkaSettings settings) {
    admin = Admin.create(settings.common("ingest-watch"));
  }

  /** Whether the broker answered the last time it was asked. */
  public boolean reachable() {
    return reachable;
  }

  @Scheduled(
      every = "{ingest.publish.probe-interval}",
      concurrentExecution = ConcurrentExecution.SKIP)
  void probe() throws InterruptedException {
    try {
      admin
          .describeCluster(new DescribeClusterOptions().timeoutMs(PROBE_TIMEOUT_MS))
          .clusterId()
          .get();
      reachable = true;
      if (said.compareAndSet(true, false)) {
        LOG.info("The broker answers.");
      }
    } catch (ExecutionException e) {
      lost(e.getCause());
    }
  }

  /**
   * Notes that the broker did not answer; says so in the log once a minute at most, though one that
   * answers and takes nothing is lost and found again all the time.
   */
  void lost(Throwable cause) {
    reachable = false;
    long now = System.nanoTime();
    long before = lastLogged.get();
    if (now - before >= LOG_INTERVAL && lastLogged.compareAndSet(before, now)) {
      LOG.warnf("The broker does not answer: %s", cause.getMessage());
      said.set(true);
    }
  }

  @PreDestroy
  void close() {
    admin.close(Duration.ZERO);
  }
}
