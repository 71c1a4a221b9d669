package zhengwen.store.query;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.util.List;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import zhengwen.store.config.StoreConfig;
import zhengwen.store.persist.ArticleFilter;
import zhengwen.store.persist.Fields;
import zhengwen.store.persist.Lists;

/** The list of articles. */
@Path("/articles")
public class ArticleListResource {

  private static final List<String> SORTED_BY = List.of(Fields.NEWEST.split("\\.", -1));

  private final Lists lists;
  private final StoreConfig.Page bounds;

  ArticleListResource(Lists lists, StoreConfig config) {
    this.lists = lists;
    this.bounds = config.page();
  }

  /** Documents without their texts, by publication, else by receipt. */
  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @RolesAllowed({"read", "admin"})
  @Operation(summary = "Articles, newest first, without their texts")
  public Page list(
      @QueryParam("from")
          @Parameter(
              description = "Published on this date, or at this time, or later",
              schema = @Schema(anyOf = {LocalDate.class, OffsetDateTime.class}))
          String from,
      @QueryParam("to")
          @Parameter(
              description = "Published on this date, or at this time, or earlier",
              schema = @Schema(anyOf = {LocalDate.class, OffsetDateTime.class}))
          String to,
      @QueryParam("source")
          @Parameter(
              description = "Outlet, or site that served it",
              schema = @Schema(type = SchemaType.STRING, maxLength = 200))
          String source,
      @QueryParam("language")
          @Parameter(
              description = "zh-Hans or zh-Hant",
              schema = @Schema(type = SchemaType.STRING, maxLength = 200))
          String language,
      @QueryParam("limit")
          @Parameter(schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "999999"))
          String limit,
      @QueryParam("cursor") @Parameter(description = "next of the page before") String cursor) {
    ArticleFilter filter =
        new ArticleFilter(
            Parameters.instant("from", from, false),
            Parameters.instant("to", to, true),
            Parameters.text("source", source),
            Parameters.text("language", language));
    int size = Parameters.limit(limit, bounds.defaultLimit(), bounds.largestLimit());
    return Page.of(
        lists.articles(filter, Cursor.read(cursor), size + 1), size, SORTED_BY, StoredView::of);
  }
}
