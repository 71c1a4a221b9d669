package zhengwen.store.access;

import io.quarkus.vertx.http.runtime.filters.Filters;
import io.vertx.core.MultiMap;
import io.vertx.core.http.HttpServerRequest;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.enterprise.event.Observes;
import java.net.URI;
import java.util.Locale;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import zhengwen.store.config.StoreConfig;
import zhengwen.store.query.Problem;

/**
 * What every request passes first. Without access control only loopback may ask for loopback: any
 * web page can make a browser send requests to a loopback port, by name rebinding or across
 * origins, and such requests give themselves away by Host or Origin.
 */
@ApplicationScoped
public class Perimeter {

  private static final int FIRST = 1000;

  private final boolean guarded;

  Perimeter(StoreConfig config, @ConfigProperty(name = "quarkus.http.host") String address) {
    guarded = !config.access().enabled() && Loopback.is(address);
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
          .end(
              io.vertx.core.json.Json.encode(
                  new io.vertx.core.json.JsonObject()
                      .put("type", "about:blank")
                      .put("title", "Forbidden")
                      .put("status", 403)
                      .put("detail", "Host or Origin is not this machine.")));
      return;
    }
    context.next();
  }

  private static boolean isForeign(HttpServerRequest request) {
    String host = request.authority() == null ? null : request.authority().host();
    if (host == null || !Loopback.is(host)) {
      return true;
    }
    String origin = request.getHeader("Origin");
    return origin != null && !sameAuthority(origin, request.authority().toString());
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
