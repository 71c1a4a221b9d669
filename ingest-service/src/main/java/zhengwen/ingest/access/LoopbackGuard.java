package zhengwen.ingest.access;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import zhengwen.ingest.config.Loopback;

/**
 * Refuses what a foreign web page sends to a loopback port.
 *
 * <p>Any page a user visits can make the browser post to 127.0.0.1, by name (DNS rebinding, seen in
 * Host) or by address (cross-site, seen in Origin).
 */
@ApplicationScoped
class LoopbackGuard {

  private static final int BEFORE_ALL = 1000;

  void register(@Observes Filters filters) {
    filters.register(LoopbackGuard::check, BEFORE_ALL);
  }

  private static void check(RoutingContext context) {
    HttpServerRequest request = context.request();
    if (!local(request.authority())) {
      Refusal.send(context, 403, "This service answers on loopback only: foreign Host.");
    } else if (!sameOrigin(request)) {
      Refusal.send(context, 403, "This service answers on loopback only: foreign Origin.");
    } else {
      context.next();
    }
  }

  private static boolean local(HostAndPort authority) {
    return authority != null && Loopback.names(authority.host());
  }

  private static boolean sameOrigin(HttpServerRequest request) {
    String origin = request.getHeader("Origin");
    if (origin == null) {
      return true;
    }
    try {
      String own = request.authority().toString();
      return own.equalsIgnoreCase(URI.create(origin).getAuthority());
    } catch (IllegalArgumentException e) {
      return false;
    }
  }
}
