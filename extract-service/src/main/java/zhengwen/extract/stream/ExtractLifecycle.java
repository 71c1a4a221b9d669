package zhengwen.extract.stream;

import io.quarkus.runtime.ShutdownEvent;
import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.time.Duration;

/** Starts the loop with the service and lets the batch in hand finish when it stops. */
@ApplicationScoped
public class ExtractLifecycle {

  /** Within the ten seconds that a graceful stop may take. */
  private static final Duration PATIENCE = Duration.ofSeconds(8);

  private final ExtractLoop loop;
  private Thread thread;

  /** Takes the loop to run. */
  public ExtractLifecycle(ExtractLoop loop) {
    this.loop = loop;
  }

  void start(@Observes StartupEvent event) {
    thread = new Thread(loop, "extract");
    thread.start();
  }

  void stop(@Observes ShutdownEvent event) throws InterruptedException {
    loop.stop();
    thread.join(PATIENCE.toMillis());
  }
}
