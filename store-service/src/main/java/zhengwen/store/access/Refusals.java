package zhengwen.store.access;

import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import zhengwen.store.query.Problem;

/** Refusals of the security layer as problem details. */
public class Refusals {

  /** Nobody in particular asks. */
  @ServerExceptionMapper
  public Response unauthorized(UnauthorizedException refused) {
    return unauthorized();
  }

  /** A key or token that is none of ours. */
  @ServerExceptionMapper
  public Response unauthorized(AuthenticationFailedException refused) {
    return unauthorized();
  }

  /** A key or token without the scope. */
  @ServerExceptionMapper
  public Response forbidden(ForbiddenException refused) {
    return Problem.of(403, "The key or token does not have the scope this needs.").response();
  }

  private static Response unauthorized() {
    return Response.fromResponse(
            Problem.of(401, "Send a key in X-API-Key, or a bearer token.").response())
        .header(HttpHeaders.WWW_AUTHENTICATE, "ApiKey")
        .build();
  }
}
