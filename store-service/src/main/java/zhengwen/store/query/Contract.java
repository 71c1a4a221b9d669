package zhengwen.store.query;

import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Content;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;

/** Adds to each operation of the OpenAPI document the problems any of them may answer with. */
public class Contract implements OASFilter {

  private static final Map<String, String> PROBLEMS =
      Map.of(
          "400", "A parameter does not fit",
          "401", "No key or token, or a wrong one",
          "403", "The key may not do this, or Host or Origin is foreign",
          "404", "Unknown or not yet stored",
          "406", "Only JSON is given",
          "409", "Its state does not allow this",
          "410", "Rejected with nothing of it stored, taken down, or no longer kept",
          "429", "Too many requests; see Retry-After",
          "503", "The database or the broker does not answer; see Retry-After");

  private static final Set<String> TEMPORARY = Set.of("429", "503");

  @Override
  public Operation filterOperation(Operation operation) {
    PROBLEMS.forEach(
        (status, description) ->
            operation.getResponses().addAPIResponse(status, problem(status, description)));
    // The HTTP server's own answer, given before any code of ours is asked: it has no body.
    operation
        .getResponses()
        .addAPIResponse(
            "414", OASFactory.createAPIResponse().description("The address is too long"));
    return operation;
  }

  private static APIResponse problem(String status, String description) {
    Content content =
        OASFactory.createContent()
            .addMediaType(
                Problem.MEDIA_TYPE,
                OASFactory.createMediaType()
                    .schema(OASFactory.createSchema().ref("#/components/schemas/Problem")));
    APIResponse response = OASFactory.createAPIResponse().description(description).content(content);
    return TEMPORARY.contains(status) ? response.addHeader("Retry-After", retryAfter()) : response;
  }

  private static Header retryAfter() {
    return OASFactory.createHeader()
        .description("Seconds to wait")
        .schema(OASFactory.createSchema().addType(SchemaType.INTEGER));
  }
}
