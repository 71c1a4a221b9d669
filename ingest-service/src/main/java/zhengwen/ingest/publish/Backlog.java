package zhengwen.ingest.publish;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.scheduler.Scheduled;
import io.quarkus.scheduler.Scheduled.ConcurrentExecution;
import jakarta.annotation.PreDestroy;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.atomic.AtomicLong;
import org.apache.kafka.clients.admin.Admin;
import org.jboss.logging.Logger;
import zhengwen.ingest.config.IngestConfig;

/**
 * Knows how far what comes after us is behind: pages not yet extracted and requests not yet fetched
 * together. Beyond the limit posts are refused, so that a backlog never grows without notice; they
 * are taken again when three quarters of the limit are left.
 */
@ApplicationScoped
public class Backlog {

  private static final Logger LOG = Logger.getLogger(Backlog.class);

  private final Admin admin;
  private final GroupLag pages;
  private final GroupLag requests;
  private final long limit;
  private final AtomicLong records;
  private volatile boolean tooLong;
  private volatile boolean unknown;

  Backlog(KafkaSettings settings, IngestConfig config, MeterRegistry registry) {
    admin = Admin.create(settings.common("ingest-backlog"));
    pages = new GroupLag(admin, config.backlog().extractGroup(), Topics.RAW);
    requests = new GroupLag(admin, Topics.FETCH_GROUP, Topics.REQUESTED);
    limit = config.backlog().limit();
    records = registry.gauge("ingest.backlog.records", new AtomicLong());
  }

  /** Whether more waits than may. */
  public boolean isTooLong() {
    return tooLong;
  }

  @Scheduled(
      every = "{ingest.backlog.probe-interval}",
      concurrentExecution = ConcurrentExecution.SKIP)
  void probe() throws InterruptedException {
    if (limit == 0) {
      return;
    }
    try {
      judge(pages.records() + requests.records());
      unknown = false;
    } catch (ExecutionException e) {
      // The broker is away, which BrokerWatch tells, or we may not ask; the last answer stands.
      if (!unknown) {
        LOG.warnf("The backlog is not known: %s", e.getCause().getMessage());
      }
      unknown = true;
    }
  }

  private void judge(long waiting) {
    records.set(waiting);
    if (!tooLong && waiting > limit) {
      LOG.warnf("%d records wait, more than %d: posts are refused.", waiting, limit);
      tooLong = true;
    } else if (tooLong && waiting <= limit / 4 * 3) {
      LOG.infof("%d records wait: posts are taken again.", waiting);
      tooLong = false;
    }
  }

  @PreDestroy
  void close() {
    admin.close(Duration.ZERO);
  }
}
