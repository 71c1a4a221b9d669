package zhengwen.ingest.receive;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import zhengwen.ingest.problem.Problem;

/**
 * Refuses a query parameter that is empty or given more than once.
 *
 * <p>Jakarta REST would take the one as left out and the first of the others: a script whose
 * variable is not set would be answered as if it had asked for everything.
 */
@Provider
public class QueryCheck implements ContainerRequestFilter {

  @Override
  public void filter(ContainerRequestContext request) {
    for (List<String> values : request.getUriInfo().getQueryParameters().values()) {
      if (values.size() != 1 || values.get(0).isEmpty()) {
        Problem problem = Problem.of(400, "A query parameter is empty or given more than once.");
        request.abortWith(Response.status(400).type(Problem.MEDIA_TYPE).entity(problem).build());
        return;
      }
    }
  }
}
