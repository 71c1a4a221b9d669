package zhengwen.extract.stream;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;

/** Alive while the loop runs; one that ended by itself needs a restart. */
@Liveness
@ApplicationScoped
public class LoopLiveness implements HealthCheck {

  private final ExtractLoop loop;

  /** Asks the loop. */
  public LoopLiveness(ExtractLoop loop) {
    this.loop = loop;
  }

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("extract-loop").status(!loop.hasDied()).build();
  }
}
