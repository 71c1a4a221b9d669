package zhengwen.extract.stream;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;
import org.jboss.logging.Logger;

/** Starts the loop with the service and lets the batch in hand finish when it stops. */
@ApplicationScoped
public class ExtractLifecycle {

  /** Within the ten seconds that a graceful stop may take. */
  private static final Duration PATIENCE = Duration.ofSeconds(8);

  private static final Logger LOG = Logger.getLogger(ExtractLifecycle.class);
  private static final int LOOP_DIED = 70;

  private final ExtractLoop loop;
  private Thread thread;

  /** Takes the loop to run. */
  public ExtractLifecycle(ExtractLoop loop) {
    this.loop = loop;
  }

  void start(@Observes StartupEvent event) {
    thread = new Thread(loop, "extract");
    thread.setUncaughtExceptionHandler(ExtractLifecycle::exit);
    thread.start();
  }

  /** Out of memory, say: nothing here can be trusted to go on, and a supervisor starts it anew. */
  private static void exit(Thread dead, Throwable failure) {
    LOG.fatalf(failure, "The loop died; exiting.");
    Runtime.getRuntime().halt(LOOP_DIED);
  }

  void stop(@Observes ShutdownEvent event) throws InterruptedException {
    loop.stop();
    thread.join(PATIENCE.toMillis());
  }
}
