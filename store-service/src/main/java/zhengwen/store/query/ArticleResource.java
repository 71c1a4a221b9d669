package zhengwen.store.query;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.PathParam;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.MediaType;
import org.bson.Document;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import zhengwen.store.persist.Articles;
import zhengwen.store.persist.Fields;

/** One article. */
@Path("/articles/{id}")
public class ArticleResource {

  /** Media type of JSON-LD. */
  public static final String JSON_LD = "application/ld+json";

  static final String ID = "[0-9a-f]{32}";

  private final Articles articles;

  ArticleResource(Articles articles) {
    this.articles = articles;
  }

  /** The document as stored. */
  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @Operation(summary = "The document of an article")
  @APIResponse(
      responseCode = "200",
      description = "The document as stored, or as schema.org NewsArticle",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema = @Schema(type = SchemaType.OBJECT)),
        @Content(mediaType = JSON_LD, schema = @Schema(type = SchemaType.OBJECT))
      })
  @APIResponse(
      responseCode = "400",
      description = "A parameter does not fit",
      content =
          @Content(
              mediaType = Problem.MEDIA_TYPE,
              schema = @Schema(implementation = Problem.class)))
  @APIResponse(
      responseCode = "404",
      description = "Unknown or not yet stored",
      content =
          @Content(
              mediaType = Problem.MEDIA_TYPE,
              schema = @Schema(implementation = Problem.class)))
  @APIResponse(
      responseCode = "410",
      description = "Rejected with nothing of it stored, or taken down",
      content =
          @Content(
              mediaType = Problem.MEDIA_TYPE,
              schema = @Schema(implementation = Problem.class)))
  public Document json(
      @PathParam("id") @Parameter(schema = @Schema(pattern = ID)) String id,
      @QueryParam("script")
          @Parameter(
              description = "hans: texts in simplified script",
              schema = @Schema(enumeration = "hans"))
          String script) {
    return inScript(stored(id), script);
  }

  /** The document as schema.org NewsArticle. */
  @GET
  @Produces(JSON_LD)
  @Operation(hidden = true)
  public Document jsonLd(@PathParam("id") String id, @QueryParam("script") String script) {
    return NewsArticle.of(inScript(stored(id), script));
  }

  private static Document inScript(Document document, String script) {
    if (script == null) {
      return document;
    }
    if (!"hans".equals(script)) {
      throw new ProblemException(400, "The only script to ask for is hans.");
    }
    return HansRendering.of(document);
  }

  private Document stored(String id) {
    if (!id.matches(ID)) {
      throw new ProblemException(404, "An article id is 32 hex digits, in lower case.");
    }
    Document stored = articles.article(id).orElseThrow(() -> missing(id));
    if (stored.containsKey(Fields.TAKEDOWN)) {
      throw new ProblemException(Problem.of(410, "Taken down.", "taken-down", null));
    }
    return StoredView.of(stored);
  }

  private ProblemException missing(String id) {
    return articles
        .rejection(id)
        .map(ArticleResource::rejected)
        .orElseGet(() -> new ProblemException(404, "unknown or not yet stored"));
  }

  private static ProblemException rejected(Document rejection) {
    String reason = rejection.getString(Fields.REASON);
    String cause = rejection.getString("cause");
    String detail = "Rejected: " + reason + (cause == null ? "" : " (" + cause + ")");
    return new ProblemException(
        Problem.of(410, detail, reason, "/rejected/" + rejection.getString(Fields.KEY)));
  }
}
