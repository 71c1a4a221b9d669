package zhengwen.ingest.access;

import io.quarkus.security.identity.SecurityIdentity;
import io.quarkus.vertx.http.runtime.filters.Filters;
import io.quarkus.vertx.http.runtime.security.QuarkusHttpUser;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.util.Optional;
import zhengwen.ingest.problem.Problem;
import zhengwen.ingest.problem.ProblemResponse;

/** Lets a caller through who may do what is asked, and not too often; before a body is read. */
@ApplicationScoped
class Gatekeeper {

  /** After authentication (200) and authorization (100) in Quarkus's order of filters. */
  private static final int AFTER_AUTHENTICATION = 50;

  private final AccessRules rules;
  private final RateLimits limits;

  Gatekeeper(AccessRules rules, RateLimits limits) {
    this.rules = rules;
    this.limits = limits;
  }

  void register(@Observes Filters filters) {
    if (rules.enabled()) {
      filters.register(this::check, AFTER_AUTHENTICATION);
    }
  }

  private void check(RoutingContext context) {
    Optional<String> scope = scope(context.normalizedPath());
    Optional<SecurityIdentity> caller = caller(context);
    if (scope.isEmpty()) {
      context.next();
    } else if (caller.isEmpty()) {
      context.response().putHeader("WWW-Authenticate", "ApiKey");
      ProblemResponse.send(
          context, Problem.of(401, "A known X-API-Key or bearer token is needed."));
    } else if (!caller.get().hasRole(scope.get())) {
      ProblemResponse.send(context, Problem.of(403, "This needs the scope " + scope.get() + "."));
    } else {
      limit(context, caller.get().getPrincipal().getName());
    }
  }

  private void limit(RoutingContext context, String caller) {
    long seconds = limits.secondsToWait(caller);
    if (seconds == 0) {
      context.next();
    } else {
      context.response().putHeader("Retry-After", Long.toString(seconds));
      ProblemResponse.send(context, Problem.of(429, "This caller asks too often."));
    }
  }

  /** The scope a path needs; probes and the description of the service are for everyone. */
  private static Optional<String> scope(String path) {
    if (path.equals("/q/metrics")) {
      return Optional.of("read");
    }
    boolean open =
        path.startsWith("/q/health")
            || path.startsWith("/q/openapi")
            || path.startsWith("/q/swagger-ui");
    return open ? Optional.empty() : Optional.of("write");
  }

  private static Optional<SecurityIdentity> caller(RoutingContext context) {
    return context.user() instanceof QuarkusHttpUser user
        ? Optional.of(user.getSecurityIdentity()).filter(identity -> !identity.isAnonymous())
        : Optional.empty();
  }
}
