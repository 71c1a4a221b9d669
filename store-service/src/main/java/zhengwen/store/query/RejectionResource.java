package zhengwen.store.query;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.util.List;
import org.bson.Document;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import zhengwen.store.config.StoreConfig;
import zhengwen.store.persist.Articles;
import zhengwen.store.persist.Fields;
import zhengwen.store.persist.Lists;

/** Dead letters: where they stand and why, the latest of each article. */
@Path("/rejected")
@Produces(MediaType.APPLICATION_JSON)
@RolesAllowed({"read", "admin"})
public class RejectionResource {

  private final Lists lists;
  private final Articles articles;
  private final StoreConfig.Page bounds;

  RejectionResource(Lists lists, Articles articles, StoreConfig config) {
    this.lists = lists;
    this.articles = articles;
    this.bounds = config.page();
  }

  /** Dead letters, latest first. */
  @GET
  @Operation(summary = "Dead letters, latest first")
  public Page list(
      @QueryParam("reason")
          @Parameter(
              description = "A documented code",
              schema = @Schema(type = SchemaType.STRING, pattern = "^[a-z0-9-]{0,64}$"))
          String reason,
      @QueryParam("status")
          @Parameter(
              description = "open, redriving, redriven, resolved, expired or unsendable",
              schema = @Schema(type = SchemaType.STRING, pattern = "^[a-z0-9-]{0,64}$"))
          String status,
      @QueryParam("limit")
          @Parameter(schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "999999"))
          String limit,
      @QueryParam("cursor") @Parameter(description = "next of the page before") String cursor) {
    int size = Parameters.limit(limit, bounds.defaultLimit(), bounds.largestLimit());
    List<Document> found =
        lists.rejections(
            Parameters.code("reason", reason),
            Parameters.code("status", status),
            Cursor.read(cursor),
            size + 1);
    return Page.of(found, size, List.of(Fields.REJECTED_AT), RejectionView::of);
  }

  /** The latest dead letter of an article. */
  @GET
  @Path("/{id}")
  @Operation(summary = "The latest dead letter of an article")
  @APIResponse(
      responseCode = "200",
      description = "Reason, stage and coordinates; not the bytes",
      content = @Content(schema = @Schema(type = SchemaType.OBJECT)))
  public Document one(@PathParam("id") String id) {
    return articles
        .rejection(id)
        .map(RejectionView::of)
        .orElseThrow(() -> new ProblemException(404, "Nothing was rejected under this id."));
  }
}
