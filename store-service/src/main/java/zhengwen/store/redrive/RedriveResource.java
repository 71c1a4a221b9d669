package zhengwen.store.redrive;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.MediaType;
import org.bson.Document;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import zhengwen.store.query.RejectionView;

/** The way back of one dead letter. */
@Path("/rejected/{id}/redrive")
@RolesAllowed("admin")
public class RedriveResource {

  private final Redrives redrives;

  RedriveResource(Redrives redrives) {
    this.redrives = redrives;
  }

  /** Sends the dead letter back, with its revision; done once, however often it is asked for. */
  @POST
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(summary = "Send a dead letter back to the topic it came from")
  @APIResponse(
      responseCode = "200",
      description = "The dead letter, and where the event was written",
      content = @Content(schema = @Schema(type = SchemaType.OBJECT)))
  public Document redrive(@PathParam("id") String id) {
    return RejectionView.of(redrives.redrive(id));
  }
}
