package zhengwen.extract.stream;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;

/**
 * Ready while the broker answers; its absence is no reason to be killed, so liveness ignores it.
 */
@Readiness
@ApplicationScoped
public class BrokerReadiness implements HealthCheck {

  private final ExtractLoop loop;

  /** Asks the loop, which talks to the broker all the time. */
  public BrokerReadiness(ExtractLoop loop) {
    this.loop = loop;
  }

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("kafka").status(loop.isConnected()).build();
  }
}
