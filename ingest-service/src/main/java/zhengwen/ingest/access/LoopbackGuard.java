package zhengwen.ingest.access;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.net.HostAndPort;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import zhengwen.ingest.config.Loopback;
import zhengwen.ingest.problem.Problem;
import zhengwen.ingest.problem.ProblemResponse;

/**
 * Refuses what a foreign web page sends to a loopback port.
 *
 * <p>Any page a user visits can make the browser post to 127.0.0.1, by name (DNS rebinding, seen in
 * Host) or by address (cross-site, seen in Origin).
 */
@ApplicationScoped
class LoopbackGuard {

  private static final int BEFORE_ALL = 1000;

  private final AccessRules rules;

  LoopbackGuard(AccessRules rules) {
    this.rules = rules;
  }

  void register(@Observes Filters filters) {
    if (rules.loopbackOnly()) {
      filters.register(LoopbackGuard::check, BEFORE_ALL);
    }
  }

  private static void check(RoutingContext context) {
    HttpServerRequest request = context.request();
    if (!local(request.authority())) {
      refuse(context, "Host");
    } else if (!sameOrigin(request)) {
      refuse(context, "Origin");
    } else {
      context.next();
    }
  }

  private static void refuse(RoutingContext context, String header) {
    String detail = "This service answers on loopback only: foreign " + header + ".";
    ProblemResponse.send(context, Problem.of(403, detail));
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
