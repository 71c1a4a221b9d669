package zhengwen.store.query;

import jakarta.annotation.security.RolesAllowed;
import jakarta.ws.rs.DELETE;
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
import zhengwen.store.persist.Takedowns;

/** One article. */
@Path("/articles/{id}")
public class ArticleResource {

  /** Media type of JSON-LD. */
  public static final String JSON_LD = "application/ld+json";

  static final String ID = "[0-9a-f]{32}";

  private final Articles articles;
  private final Takedowns takedowns;

  ArticleResource(Articles articles, Takedowns takedowns) {
    this.articles = articles;
    this.takedowns = takedowns;
  }

  /** The document as stored. */
  @GET
  @Produces(MediaType.APPLICATION_JSON)
  @RolesAllowed({"read", "admin"})
  @Operation(summary = "The document of an article")
  @APIResponse(
      responseCode = "200",
      description = "The document as stored, or as schema.org NewsArticle",
      content = {
        @Content(
            mediaType = MediaType.APPLICATION_JSON,
            schema =
                @Schema(
                    type = SchemaType.OBJECT,
                    description = "As deploy/news-article.schema.json has it",
                    requiredProperties = {"id", "revision", "receivedAt", "headline"})),
        @Content(
            mediaType = JSON_LD,
            schema =
                @Schema(
                    type = SchemaType.OBJECT,
                    requiredProperties = {"@context", "@type", "identifier"}))
      })
  public Document json(
      @PathParam("id")
          @Parameter(schema = @Schema(type = SchemaType.STRING, pattern = "^" + ID + "$"))
          String id,
      @QueryParam("script")
          @Parameter(
              description = "hans: texts in simplified script",
              schema = @Schema(type = SchemaType.STRING, enumeration = "hans"))
          String script) {
    checkScript(script);
    return inScript(stored(id), script);
  }

  /** The document as schema.org NewsArticle. */
  @GET
  @Produces(JSON_LD)
  @RolesAllowed({"read", "admin"})
  @Operation(hidden = true)
  public Document jsonLd(@PathParam("id") String id, @QueryParam("script") String script) {
    checkScript(script);
    return NewsArticle.of(inScript(stored(id), script));
  }

  /** Takes the article down. */
  @DELETE
  @RolesAllowed("admin")
  @Operation(
      summary = "Take an article down",
      description =
          "A tombstone stays that redelivery, redrive and replay respect; what is posted later is"
              + " stored again, unless permanent.")
  @APIResponse(responseCode = "204", description = "Taken down")
  public void takeDown(
      @PathParam("id")
          @Parameter(schema = @Schema(type = SchemaType.STRING, pattern = "^" + ID + "$"))
          String id,
      @QueryParam("permanent")
          @Parameter(
              description = "true: refuse later posts as well",
              schema = @Schema(type = SchemaType.BOOLEAN))
          String permanent) {
    if (permanent != null && !permanent.matches("true|false")) {
      throw new ProblemException(400, "permanent: give true or false.");
    }
    checked(id);
    takedowns.takeDown(id, Boolean.parseBoolean(permanent));
  }

  private static void checkScript(String script) {
    if (script != null && !script.equals("hans")) {
      throw new ProblemException(400, "The only script to ask for is hans.");
    }
  }

  private static Document inScript(Document document, String script) {
    return script == null ? document : HansRendering.of(document);
  }

  private Document stored(String id) {
    checked(id);
    Document stored = articles.article(id).orElseThrow(() -> missing(id));
    if (stored.containsKey(Fields.TAKEDOWN)) {
      throw new ProblemException(Problem.of(410, "Taken down.", "taken-down", null));
    }
    return StoredView.of(stored);
  }

  private static void checked(String id) {
    if (!id.matches(ID)) {
      throw new ProblemException(404, "An article id is 32 hex digits, in lower case.");
    }
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
