package zhengwen.ingest.receive;

import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.QueryParam;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.core.Response;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.util.concurrent.CompletionStage;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.headers.Header;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import zhengwen.ingest.config.IngestConfig;
import zhengwen.ingest.media.PageType;

/** One article a request. */
@Path("/articles")
@Produces(MediaType.APPLICATION_JSON)
@APIResponse(
    responseCode = "202",
    description = "The broker has the article",
    headers =
        @Header(
            name = "Location",
            description = "Where the document will be found",
            schema = @Schema(type = SchemaType.STRING)),
    content = @Content(schema = @Schema(implementation = Receipt.class)))
public class ArticleResource {

  private final PostReader reader;
  private final Reception reception;
  private final IngestConfig config;

  ArticleResource(PostReader reader, Reception reception, IngestConfig config) {
    this.reader = reader;
    this.reception = reception;
    this.config = config;
  }

  /** An article as JSON, or with url alone a page to be fetched. */
  @POST
  @Blocking
  @Consumes(MediaType.APPLICATION_JSON)
  @Operation(
      operationId = "postArticle",
      summary = "Hand in an article",
      description =
          "JSON with the page in content or contentBase64, or with url alone to have it fetched;"
              + " or the page itself as the body, its bytes kept exactly.")
  @RequestBody(
      required = true,
      content =
          @Content(
              mediaType = MediaType.APPLICATION_JSON,
              schema = @Schema(implementation = ArticlePost.class)))
  public CompletionStage<Response> postJson(InputStream body) throws IOException {
    return accept(reader.read(BodyReader.read(body, reader.maxJsonBytes())));
  }

  /** The page itself; its charset is what Content-Type says, or for the extractor to find. */
  @POST
  @Blocking
  @Consumes({PageType.HTML, PageType.TEXT, PageType.XHTML})
  @RequestBody(
      required = true,
      content = {
        @Content(mediaType = PageType.HTML),
        @Content(mediaType = PageType.TEXT),
        @Content(mediaType = PageType.XHTML)
      })
  public CompletionStage<Response> postPage(
      @QueryParam("url")
          @Parameter(
              description = "The page's URL, if it has one",
              schema = @Schema(type = SchemaType.STRING, minLength = 1))
          String url,
      @Parameter(hidden = true) @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
      InputStream body)
      throws IOException {
    if (contentType == null) {
      throw new ProblemException(415, "Content-Type is needed");
    }
    return accept(reader.page(url, contentType, BodyReader.read(body, config.pageLimit())));
  }

  private CompletionStage<Response> accept(Submission submission) {
    return reception
        .accept(submission)
        .thenApply(receipt -> Response.accepted(receipt).location(location(receipt.id())).build());
  }

  private URI location(String id) {
    String base = config.storeUrl().toString();
    return URI.create(base.replaceAll("/+$", "") + "/articles/" + id);
  }
}
