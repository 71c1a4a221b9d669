package zhengwen.store.health;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.health.HealthCheck;
import org.eclipse.microprofile.health.HealthCheckResponse;
import org.eclipse.microprofile.health.Liveness;
import zhengwen.store.stream.Consumption;

/** Alive while both topics are being taken or waited for. */
@Liveness
@ApplicationScoped
public class LoopLiveness implements HealthCheck {

  private final Consumption consumption;

  LoopLiveness(Consumption consumption) {
    this.consumption = consumption;
  }

  @Override
  public HealthCheckResponse call() {
    return HealthCheckResponse.named("loops").status(consumption.alive()).build();
  }
}
