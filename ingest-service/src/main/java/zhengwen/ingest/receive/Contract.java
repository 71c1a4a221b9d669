package zhengwen.ingest.receive;

import java.util.Map;
import java.util.Set;
import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.OASFilter;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.headers.Header;
import org.eclipse.microprofile.openapi.models.media.Schema;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import zhengwen.ingest.problem.Problem;

/** Adds to each operation of the OpenAPI document the problems any of them may answer with. */
public class Contract implements OASFilter {

  private static final Map<String, String> PROBLEMS =
      Map.of(
          "400", "Malformed",
          "401", "No known key or token",
          "403", "The key may not do this, or Host or Origin is foreign",
          "406", "The answer is JSON only",
          "413", "Larger than a page may be",
          "415", "Not a type of text that is taken",
          "422", "Understood, but wrong",
          "429", "Too many requests; see Retry-After",
          "503", "No broker, or no room; see Retry-After");

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
    Schema schema = OASFactory.createSchema().ref("#/components/schemas/Problem");
    APIResponse response =
        OASFactory.createAPIResponse()
            .description(description)
            .content(
                OASFactory.createContent()
                    .addMediaType(Problem.MEDIA_TYPE, OASFactory.createMediaType().schema(schema)));
    return TEMPORARY.contains(status) ? response.addHeader("Retry-After", retryAfter()) : response;
  }

  private static Header retryAfter() {
    return OASFactory.createHeader()
        .description("Seconds to wait")
        .schema(OASFactory.createSchema().addType(Schema.SchemaType.INTEGER));
  }
}
