package zhengwen.store.query;

import com.mongodb.MongoException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import jakarta.ws.rs.core.UriInfo;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import zhengwen.store.config.StoreConfig;
import zhengwen.store.persist.DatabaseAwayException;

/** Turns whatever went wrong into problem details; what is inside stays inside. */
public class ProblemMapping {

  private static final Logger LOG = Logger.getLogger(ProblemMapping.class);

  private final long retryAfter;

  ProblemMapping(StoreConfig config) {
    retryAfter = config.outage().retryAfter().toSeconds();
  }

  /** Our own refusals. */
  @ServerExceptionMapper
  public Response refused(ProblemException refused) {
    Response response = refused.problem().response();
    return response.getStatus() == 429 || response.getStatus() == 503
        ? Response.fromResponse(response).header(HttpHeaders.RETRY_AFTER, retryAfter).build()
        : response;
  }

  /** The database does not answer. */
  @ServerExceptionMapper
  public Response away(MongoException failure) {
    LOG.debug("The database does not answer.", failure);
    return Response.fromResponse(
            Problem.of(503, "The database does not answer; try again.").response())
        .header(HttpHeaders.RETRY_AFTER, retryAfter)
        .build();
  }

  /** The database does not take a change. */
  @ServerExceptionMapper
  public Response away(DatabaseAwayException failure) {
    return away(new MongoException(failure.getMessage()));
  }

  /** What Jakarta REST itself refuses: unknown path, method, media type or parameter. */
  @ServerExceptionMapper
  public Response rest(WebApplicationException refused, UriInfo uri) {
    int status = refused.getResponse().getStatus();
    if (status < 400) {
      return refused.getResponse();
    }
    ResponseBuilder response =
        Response.fromResponse(refused.getResponse())
            .type(Problem.MEDIA_TYPE)
            .entity(Problem.of(status, detail(status)));
    return status == 405 ? response.allow(Methods.of(uri.getPath())).build() : response.build();
  }

  /** Everything else. */
  @ServerExceptionMapper
  public Response failed(RuntimeException failure) {
    LOG.error("A request failed for a reason of ours.", failure);
    return Problem.of(500, "The request failed for a reason of ours; it is in the log.").response();
  }

  private static String detail(int status) {
    return switch (status) {
      case 404 -> "There is nothing at this address, or a parameter does not fit.";
      case 405 -> "This address does not take this method.";
      case 406 -> "This address gives JSON only: application/json or application/ld+json.";
      default -> "The request was refused.";
    };
  }
}
