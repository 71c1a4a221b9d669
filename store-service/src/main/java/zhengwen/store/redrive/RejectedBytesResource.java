package zhengwen.store.redrive;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import zhengwen.store.query.ProblemException;

/** The bytes of one dead letter. */
@Path("/rejected/{id}/bytes")
@RolesAllowed("admin")
public class RejectedBytesResource {

  private final KeptRecords kept;
  private final Redrives redrives;

  RejectedBytesResource(KeptRecords kept, Redrives redrives) {
    this.kept = kept;
    this.redrives = redrives;
  }

  /** The rejected bytes, only ever as a file to save. */
  @GET
  @Produces(MediaType.APPLICATION_OCTET_STREAM)
  @Operation(summary = "The rejected bytes, untouched, as an attachment")
  @APIResponse(
      responseCode = "200",
      description = "The bytes",
      content =
          @Content(
              mediaType = MediaType.APPLICATION_OCTET_STREAM,
              schema = @Schema(type = SchemaType.STRING, format = "binary")))
  public Response bytes(@PathParam("id") String id) {
    byte[] bytes =
        kept.read(Redrives.place(redrives.rejection(id)))
            .orElseThrow(() -> new ProblemException(410, "Its bytes are no longer kept."))
            .value();
    return Response.ok(bytes == null ? new byte[0] : bytes, MediaType.APPLICATION_OCTET_STREAM)
        .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"rejected.bin\"")
        .build();
  }
}
