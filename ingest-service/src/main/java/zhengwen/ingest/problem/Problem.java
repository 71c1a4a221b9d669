package zhengwen.ingest.problem;

import com.fasterxml.jackson.annotation.JsonPropertyOrder;
import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Problem details of RFC 9457.
 *
 * @param type {@code about:blank}: the status says what kind of problem it is
 * @param title the status in words
 * @param status HTTP status
 * @param detail what is wrong with this request
 */
@Schema(
    description = "Problem details (RFC 9457)",
    requiredProperties = {"type", "title", "status", "detail"})
@JsonPropertyOrder({"type", "title", "status", "detail"})
public record Problem(String type, String title, int status, String detail) {

  /** Media type of problem details. */
  public static final String MEDIA_TYPE = "application/problem+json";

  /** A problem of a kind the status already names. */
  public static Problem of(int status, String detail) {
    return new Problem("about:blank", title(status), status, detail);
  }

  private static String title(int status) {
    return switch (status) {
      case 400 -> "Bad Request";
      case 401 -> "Unauthorized";
      case 403 -> "Forbidden";
      case 404 -> "Not Found";
      case 405 -> "Method Not Allowed";
      case 406 -> "Not Acceptable";
      case 408 -> "Request Timeout";
      case 413 -> "Content Too Large";
      case 415 -> "Unsupported Media Type";
      case 422 -> "Unprocessable Content";
      case 429 -> "Too Many Requests";
      case 503 -> "Service Unavailable";
      default -> status < 500 ? "Client Error" : "Server Error";
    };
  }
}
