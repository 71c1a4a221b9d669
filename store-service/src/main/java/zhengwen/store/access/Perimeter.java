package zhengwen.store.access;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.Locale;
import java.util.Set;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import zhengwen.store.config.StoreConfig;
import zhengwen.store.query.Problem;

/**
 * What every request passes first. Without access control a request must name loopback, or a host
 * that is configured: any web page can make a browser send requests to a port of this machine, by
 * name rebinding or across origins, and such requests give themselves away by Host or Origin.
 */
@ApplicationScoped
public class Perimeter {

  private static final int FIRST = 1000;
  private static final String FOREIGN =
      new JsonObject()
          .put("type", "about:blank")
          .put("title", "Forbidden")
          .put("status", 403)
          .put("detail", "Host or Origin is not this machine.")
          .encode();

  private final boolean guarded;
  private final boolean loopback;
  private final Set<String> hosts;

  Perimeter(StoreConfig config, @ConfigProperty(name = "quarkus.http.host") String address) {
    guarded = !config.access().enabled();
    loopback = Loopback.is(address);
    hosts = config.access().hosts().orElse(Set.of());
  }

  void register(@Observes Filters filters) {
    filters.register(this::pass, FIRST);
  }

  private void pass(RoutingContext context) {
    HttpServerRequest request = context.request();
    secure(request.path(), context.response().headers());
    if (guarded && isForeign(request)) {
      context
          .response()
          .setStatusCode(403)
          .putHeader("Content-Type", Problem.MEDIA_TYPE)
          .end(FOREIGN);
      return;
    }
    context.next();
  }

  private boolean isForeign(HttpServerRequest request) {
    if (!loopback && isProbe(request.path())) {
      return false;
    }
    String host = request.authority() == null ? null : request.authority().host();
    if (host == null || !(Loopback.is(host) || hosts.contains(host))) {
      return true;
    }
    String origin = request.getHeader("Origin");
    return origin != null && !sameAuthority(origin, request.authority().toString());
  }

  /** Orchestrators and scrapers call by address. */
  private static boolean isProbe(String path) {
    return path != null && (path.startsWith("/q/health") || path.equals("/q/metrics"));
  }

  private static boolean sameAuthority(String origin, String authority) {
    try {
      String from = URI.create(origin).getAuthority();
      return from != null
          && from.toLowerCase(Locale.ROOT).equals(authority.toLowerCase(Locale.ROOT));
    } catch (IllegalArgumentException e) {
      return false;
    }
  }

  /** Answers are data: nothing in them is to be run, framed, sniffed or kept. */
  private static void secure(String path, MultiMap headers) {
    headers.set("X-Content-Type-Options", "nosniff");
    headers.set("X-Frame-Options", "DENY");
    headers.set("Referrer-Policy", "no-referrer");
    headers.set("Cross-Origin-Resource-Policy", "same-origin");
    if (path == null || !path.startsWith("/q/")) {
      headers.set("Content-Security-Policy", "default-src 'none'; frame-ancestors 'none'; sandbox");
      headers.set("Cache-Control", "no-store");
    }
  }
}
