package zhengwen.ingest.fetch;

import java.util.Map;
import java.util.Optional;

/** A response: status, headers with lower-case names, body with its content coding undone. */
final class Reply {

  private final int status;
  private final Map<String, String> headers;
  private final byte[] body;

  Reply(int status, Map<String, String> headers, byte[] body) {
    this.status = status;
    this.headers = headers;
    this.body = body;
  }

  int status() {
    return status;
  }

  Optional<String> header(String lowerCaseName) {
    return Optional.ofNullable(headers.get(lowerCaseName));
  }

  byte[] body() {
    return body;
  }

  /** Whether it sends the reader elsewhere. */
  boolean redirects() {
    return switch (status) {
      case 301, 302, 303, 307, 308 -> headers.containsKey("location");
      default -> false;
    };
  }
}
