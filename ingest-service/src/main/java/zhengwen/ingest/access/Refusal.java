package zhengwen.ingest.access;

import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;

/** Problem details (RFC 9457) written before the request reaches a resource. */
final class Refusal {

  private Refusal() {}

  /** Ends the request with a status and its reason. */
  static void send(RoutingContext context, int status, String detail) {
    JsonObject problem =
        new JsonObject()
            .put("type", "about:blank")
            .put("title", context.response().setStatusCode(status).getStatusMessage())
            .put("status", status)
            .put("detail", detail);
    context
        .response()
        .putHeader("Content-Type", "application/problem+json")
        .putHeader("Connection", "close")
        .end(problem.encode());
  }
}
