package zhengwen.ingest.receive;

import jakarta.ws.rs.container.ContainerRequestContext;
import jakarta.ws.rs.container.ContainerRequestFilter;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.ext.Provider;
import java.util.List;
import java.util.Map;
import zhengwen.ingest.problem.Problem;

/**
 * Refuses a query parameter given more than once: which of its values was meant cannot be known.
 *
 * <p>Jakarta REST would take the first and never look at the others.
 */
@Provider
public class RepeatedParameters implements ContainerRequestFilter {

  @Override
  public void filter(ContainerRequestContext request) {
    for (Map.Entry<String, List<String>> parameter :
        request.getUriInfo().getQueryParameters().entrySet()) {
      if (parameter.getValue().size() > 1) {
        Problem problem = Problem.of(400, "A query parameter is given more than once.");
        request.abortWith(Response.status(400).type(Problem.MEDIA_TYPE).entity(problem).build());
        return;
      }
    }
  }
}
