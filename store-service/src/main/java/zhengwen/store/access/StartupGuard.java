package zhengwen.store.access;

import io.quarkus.runtime.StartupEvent;
import jakarta.annotation.Priority;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import zhengwen.store.config.StoreConfig;

/** Refuses to start open to others, unless told so in as many words. */
@ApplicationScoped
public class StartupGuard {

  private static final Logger LOG = Logger.getLogger(StartupGuard.class);

  private final StoreConfig config;
  private final String address;

  StartupGuard(StoreConfig config, @ConfigProperty(name = "quarkus.http.host") String address) {
    this.config = config;
    this.address = address;
  }

  void check(@Observes @Priority(1) StartupEvent event) {
    boolean loopback = Loopback.is(address);
    if (!loopback && config.instanceId().isEmpty()) {
      throw new IllegalStateException(
          "store.instance-id must be set, stable and unique, where others can reach this service.");
    }
    if (config.access().enabled()) {
      return;
    }
    if (!loopback && !config.access().openBeyondLoopback()) {
      throw new IllegalStateException(
          "Access control is off and "
              + address
              + " is not loopback: set store.access.enabled=true"
              + " with keys or OpenID Connect, or store.access.open-beyond-loopback=true to be open to all.");
    }
    LOG.warn("Access control is off: whoever reaches this port may read and administer.");
  }
}
