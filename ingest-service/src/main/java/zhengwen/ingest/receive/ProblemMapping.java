package zhengwen.ingest.receive;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import java.util.concurrent.CompletionException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import zhengwen.ingest.config.IngestConfig;
import zhengwen.ingest.problem.Problem;
import zhengwen.ingest.publish.BacklogException;
import zhengwen.ingest.publish.BrokerUnavailableException;
import zhengwen.ingest.publish.EventTooLargeException;

/** Turns whatever went wrong into problem details; what is inside stays inside. */
public class ProblemMapping {

  private static final Logger LOG = Logger.getLogger(ProblemMapping.class);

  private final long retryAfter;

  ProblemMapping(IngestConfig config) {
    retryAfter = config.publish().retryAfter().toSeconds();
  }

  /** The problem behind a failure, unwrapped; an unknown failure is logged and becomes a 500. */
  static Problem problem(Throwable failure) {
    if (failure instanceof CompletionException && failure.getCause() != null) {
      return problem(failure.getCause());
    }
    if (failure instanceof ProblemException refused) {
      return Problem.of(refused.status(), refused.getMessage());
    }
    if (failure instanceof EventTooLargeException) {
      return Problem.of(413, failure.getMessage());
    }
    if (failure instanceof BrokerUnavailableException || failure instanceof BacklogException) {
      return Problem.of(503, failure.getMessage());
    }
    LOG.error("A request failed for a reason of ours.", failure);
    return Problem.of(500, "The request failed for a reason of ours; it is in the log.");
  }

  /** Our own refusals. */
  @ServerExceptionMapper
  public Response refused(ProblemException refused) {
    return response(problem(refused));
  }

  /** No acknowledgement. */
  @ServerExceptionMapper
  public Response unavailable(BrokerUnavailableException unavailable) {
    return response(problem(unavailable));
  }

  /** What Jakarta REST itself refuses: unknown path, method or media type. */
  @ServerExceptionMapper
  public Response rest(WebApplicationException refused) {
    int status = refused.getResponse().getStatus();
    if (status < 400) {
      return refused.getResponse();
    }
    ResponseBuilder response =
        Response.fromResponse(refused.getResponse())
            .type(Problem.MEDIA_TYPE)
            .entity(Problem.of(status, detail(status)));
    if (status == 405) {
      // RFC 9110 section 15.5.6 asks for it; everything here takes posts only.
      response.allow("POST", "OPTIONS");
    }
    return response.build();
  }

  /** Everything else. */
  @ServerExceptionMapper
  public Response failed(RuntimeException failure) {
    return response(problem(failure));
  }

  private Response response(Problem problem) {
    ResponseBuilder response =
        Response.status(problem.status()).type(Problem.MEDIA_TYPE).entity(problem);
    if (problem.status() == 503 || problem.status() == 429) {
      response.header("Retry-After", retryAfter);
    }
    return response.build();
  }

  private static String detail(int status) {
    return switch (status) {
      case 404 -> "There is nothing at this address.";
      case 405 -> "This address does not take this method.";
      case 415 ->
          "Send application/json, text/html, text/plain or application/xhtml+xml to /articles,"
              + " application/x-ndjson to /articles/batch.";
      default -> "The request was refused.";
    };
  }
}
