package zhengwen.ingest.receive;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.ObjectWriter;
import io.smallrye.common.annotation.Blocking;
import jakarta.ws.rs.Consumes;
import jakarta.ws.rs.HeaderParam;
import jakarta.ws.rs.POST;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.StreamingOutput;
import java.io.InputStream;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.media.Content;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.eclipse.microprofile.openapi.annotations.parameters.RequestBody;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import zhengwen.ingest.config.IngestConfig;

/** Many articles a request, one JSON object a line. */
@Path("/articles/batch")
public class BatchResource {

  /** Newline-delimited JSON, https://github.com/ndjson/ndjson-spec. */
  static final String NDJSON = "application/x-ndjson";

  private final PostReader reader;
  private final Reception reception;
  private final ObjectWriter json;
  private final IngestConfig config;

  BatchResource(PostReader reader, Reception reception, ObjectMapper json, IngestConfig config) {
    this.reader = reader;
    this.reception = reception;
    this.json = json.writerFor(BatchResult.class);
    this.config = config;
  }

  /** Takes lines as they come and answers each, in order; a bad line does not stop the rest. */
  @POST
  @Blocking
  @Consumes(NDJSON)
  @Produces(NDJSON)
  @Operation(
      operationId = "postBatch",
      summary = "Hand in articles, one JSON object a line",
      description =
          "Each line is answered by one line, in order, as soon as the broker has acknowledged it;"
              + " a line that is refused does not stop the rest.")
  @RequestBody(
      required = true,
      content = @Content(mediaType = NDJSON, schema = @Schema(implementation = ArticlePost.class)))
  @APIResponse(
      responseCode = "200",
      description = "One result a line",
      content = @Content(mediaType = NDJSON, schema = @Schema(implementation = BatchResult.class)))
  public StreamingOutput postBatch(
      @Parameter(hidden = true) @HeaderParam(HttpHeaders.CONTENT_TYPE) String contentType,
      InputStream body) {
    if (contentType == null) {
      throw new ProblemException(415, "Content-Type is needed");
    }
    LineReader lines = new LineReader(body, reader.maxJsonBytes());
    return new Batch(lines, reader, reception, json, config.batch());
  }
}
