package zhengwen.ingest.health;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Readiness;
import zhengwen.ingest.publish.BrokerWatch;

/** Ready while the broker answers. */
@Readiness
@ApplicationScoped
public class BrokerReadiness implements HealthCheck {

  private final BrokerWatch watch;

  BrokerReadiness(BrokerWatch watch) {
    this.watch = watch;
  }

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("broker").status(watch.reachable()).build();
  }
}
