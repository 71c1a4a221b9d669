package zhengwen.store.query;

import com.fasterxml.jackson.annotation.JsonInclude;
import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Problem details of RFC 9457.
 *
 * @param type {@code about:blank}: the status says what kind of problem it is
 * @param title the status in words
 * @param status HTTP status
 * @param detail what is wrong with this request
 * @param reason code of the rejection behind it, if there is one
 * @param rejected address of that rejection, if there is one
 */
@Schema(
    name = "Problem",
    description = "Problem details (RFC 9457)",
    requiredProperties = {"type", "title", "status", "detail"})
@JsonInclude(JsonInclude.Include.NON_NULL)
@JsonPropertyOrder({"type", "title", "status", "detail"})
public record Problem(
    String type, String title, int status, String detail, String reason, String rejected) {

  /** Media type of problem details. */
  public static final String MEDIA_TYPE = "application/problem+json";

  /** A problem of a kind the status already names. */
  public static Problem of(int status, String detail) {
    return of(status, detail, null, null);
  }

  /** The same, with the rejection behind it. */
  static Problem of(int status, String detail, String reason, String rejected) {
    return new Problem("about:blank", title(status), status, detail, reason, rejected);
  }

  /** The answer that carries this problem. */
  public Response response() {
    return Response.status(status).type(MEDIA_TYPE).entity(this).build();
  }

  private static String title(int status) {
    Response.Status known = Response.Status.fromStatusCode(status);
    if (known != null) {
      return known.getReasonPhrase();
    }
    return status < 500 ? "Client Error" : "Server Error";
  }
}
