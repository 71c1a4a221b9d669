package zhengwen.store.stream;

import io.micrometer.core.instrument.MeterRegistry;
import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import java.util.List;
import org.jboss.logging.Logger;
import zhengwen.store.config.StoreConfig;
import zhengwen.store.persist.Database;

/** The two loops, a thread each, from start to stop of the service. */
@ApplicationScoped
public class Consumption {

  private static final Logger LOG = Logger.getLogger(Consumption.class);
  private static final int LOOP_DIED = 70;

  /** With requests in hand and the producers' ends, two seconds each, a stop stays below ten. */
  private static final Duration LONGEST_STOP = Duration.ofSeconds(5);

  private final List<TopicLoop> loops;
  private final List<Thread> threads;

  Consumption(
      KafkaSettings settings,
      DocumentHandler documents,
      RejectionHandler rejections,
      Database database,
      StoreMetrics metrics,
      MeterRegistry registry,
      StoreConfig config) {
    loops =
        List.of(
            new TopicLoop(
                Topics.EXTRACTED,
                settings.member("store-documents"),
                documents,
                database,
                metrics,
                registry,
                config),
            new TopicLoop(
                Topics.REJECTED,
                settings.member("store-rejections"),
                rejections,
                database,
                metrics,
                registry,
                config));
    threads =
        List.of(new Thread(loops.get(0), "documents"), new Thread(loops.get(1), "rejections"));
  }

  void start(@Observes StartupEvent event) {
    threads.forEach(
        thread -> {
          thread.setUncaughtExceptionHandler(Consumption::exit);
          thread.setDaemon(true);
          thread.start();
        });
  }

  /** Out of memory, say: nothing here can be trusted to go on, and a supervisor starts it anew. */
  private static void exit(Thread dead, Throwable failure) {
    LOG.fatalf(failure, "The loop %s died; exiting.", dead.getName());
    Runtime.getRuntime().halt(LOOP_DIED);
  }

  void stop(@Observes ShutdownEvent event) throws InterruptedException {
    loops.forEach(TopicLoop::stop);
    long end = System.nanoTime() + LONGEST_STOP.toNanos();
    for (Thread thread : threads) {
      thread.join(Math.max(1, Duration.ofNanos(end - System.nanoTime()).toMillis()));
    }
  }

  /** Whether both loops run; a loop waits for what is away, it does not end. */
  public boolean alive() {
    return threads.stream().allMatch(Thread::isAlive);
  }
}
