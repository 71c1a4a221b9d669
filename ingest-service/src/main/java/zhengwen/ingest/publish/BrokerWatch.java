package zhengwen.ingest.publish;

import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
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
      if (!reachable) {
        LOG.info("The broker answers.");
      }
      reachable = true;
    } catch (ExecutionException e) {
      lost(e.getCause());
    }
  }

  /** Notes that the broker did not answer; says so in the log once a minute at most. */
  void lost(Throwable cause) {
    boolean was = reachable;
    reachable = false;
    long now = System.nanoTime();
    long before = lastLogged.get();
    if ((was || now - before >= LOG_INTERVAL) && lastLogged.compareAndSet(before, now)) {
      LOG.warnf("The broker does not answer: %s", cause.getMessage());
    }
  }

  @PreDestroy
  void close() {
    admin.close(Duration.ZERO);
  }
}
