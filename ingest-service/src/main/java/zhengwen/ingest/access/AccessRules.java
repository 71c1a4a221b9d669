package zhengwen.ingest.access;

import io.quarkus.runtime.StartupEvent;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jboss.logging.Logger;
import zhengwen.ingest.config.IngestConfig;
import zhengwen.ingest.config.Loopback;

/** Refuses to start in a state that lets strangers in without anyone having said so. */
@ApplicationScoped
class AccessRules {

  private static final Logger LOG = Logger.getLogger(AccessRules.class);

  private final IngestConfig.Access access;
  private final String host;
  private final boolean bearerTokens;

  AccessRules(
      IngestConfig config,
      @ConfigProperty(name = "quarkus.http.host") String host,
      @ConfigProperty(name = "quarkus.oidc.tenant-enabled") boolean bearerTokens) {
    this.access = config.access();
    this.host = host;
    this.bearerTokens = bearerTokens;
  }

  void check(@Observes StartupEvent event) {
    requireSound();
    if (!access.enabled()) {
      LOG.warnf("Access control is off: whoever reaches %s may post.", host);
    }
  }

  /** Fails when the settings contradict each other or leave the door open by omission. */
  void requireSound() {
    if (access.enabled() && access.keys().isEmpty() && !bearerTokens) {
      throw new IllegalStateException(
          "ingest.access.enabled needs ingest.access.keys.* or quarkus.oidc.tenant-enabled");
    }
    if (!access.enabled() && !Loopback.names(host) && !access.openBeyondLoopback()) {
      throw new IllegalStateException(
          "Listening on "
              + host
              + " without access control: set ingest.access.enabled=true, or say"
              + " ingest.access.open-beyond-loopback=true");
    }
  }

  /** Whether callers must say who they are. */
  boolean enabled() {
    return access.enabled();
  }

  /** Whether only this machine, and no foreign web page on it, may call. */
  boolean loopbackOnly() {
    return !access.enabled() && Loopback.names(host);
  }
}
