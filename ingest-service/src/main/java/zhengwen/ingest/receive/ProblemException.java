package zhengwen.ingest.receive;

import jakarta.ws.rs.core.Response.Status;

/** A request that cannot be accepted; the detail is fit for the client. */
public final class ProblemException extends RuntimeException {

  /** 422, which Jakarta REST does not name. */
  static final int UNPROCESSABLE = 422;

  private final int status;

  ProblemException(Status status, String detail) {
    this(status.getStatusCode(), detail);
  }

  ProblemException(int status, String detail) {
    super(detail);
    this.status = status;
  }

  /** The body does not mean anything we can use. */
  static ProblemException unprocessable(String detail) {
    return new ProblemException(UNPROCESSABLE, detail);
  }

  int status() {
    return status;
  }
}
