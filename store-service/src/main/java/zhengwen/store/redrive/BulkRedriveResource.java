package zhengwen.store.redrive;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import zhengwen.store.query.ProblemException;
import zhengwen.store.redrive.Redrives.Tally;

/** The way back for all dead letters of a reason. */
@Path("/redrives")
@RolesAllowed("admin")
public class BulkRedriveResource {

  private static final int MOST = 100;

  private final Redrives redrives;

  BulkRedriveResource(Redrives redrives) {
    this.redrives = redrives;
  }

  /** Sends open dead letters of a reason back; asked again while there are more. */
  @POST
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(summary = "Send up to limit open dead letters of a reason back")
  public Tally redrive(
      @QueryParam("reason")
          @Parameter(
              required = true,
              schema = @Schema(type = SchemaType.STRING, pattern = "^[a-z0-9-]{1,64}$"))
          String reason,
      @QueryParam("limit")
          @Parameter(schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "100"))
          String limit) {
    if (reason == null || !reason.matches("[a-z0-9-]{1,64}")) {
      throw new ProblemException(400, "reason: give one of the documented codes.");
    }
    if (limit != null && !limit.matches("[1-9][0-9]?|100")) {
      throw new ProblemException(400, "limit: give a number from 1 to " + MOST + ".");
    }
    return redrives.redriveAll(reason, limit == null ? MOST : Integer.parseInt(limit));
  }
}
