package zhengwen.ingest.problem;

import io.vertx.core.http.HttpServerResponse;
import io.vertx.core.json.JsonObject;
import io.vertx.ext.web.RoutingContext;

/** Writes problem details before a request has reached a resource. */
public final class ProblemResponse {

  private ProblemResponse() {}

  /** Ends the request; what is left of its body is read and thrown away. */
  public static void send(RoutingContext context, Problem problem) {
    HttpServerResponse response = context.response();
    JsonObject body =
        new JsonObject()
            .put("type", problem.type())
            .put("title", problem.title())
            .put("status", problem.status())
            .put("detail", problem.detail());
    response.setStatusCode(problem.status()).putHeader("Content-Type", Problem.MEDIA_TYPE);
    response.end(body.encode());
    // A connection closed under a sender hides the answer from it.
    context.request().resume();
  }
}
