package zhengwen.ingest.fetch;

import java.time.Duration;
import java.util.Locale;

/** Why a page could not be had. */
final class FetchFailure extends Exception {

  /** Codes of the header dead-letter-reason, stage fetch; README.md explains each. */
  enum Reason {
    BAD_URL,
    FORBIDDEN_ADDRESS,
    ROBOTS_DISALLOWED,
    ROBOTS_UNREACHABLE,
    NOT_FOUND,
    REFUSED,
    TOO_MANY_REQUESTS,
    SERVER_ERROR,
    TIMEOUT,
    UNREACHABLE,
    TOO_LARGE,
    NOT_TEXT,
    BAD_ENCODING,
    TOO_MANY_REDIRECTS,
    EMPTY,
    FAILED;

    /** The code as it goes into the header. */
    String code() {
      return "fetch-" + name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** Whether a later try may go better. */
    boolean passing() {
      return switch (this) {
        case ROBOTS_UNREACHABLE, TOO_MANY_REQUESTS, SERVER_ERROR, TIMEOUT, UNREACHABLE -> true;
        default -> false;
      };
    }
  }

  private final Reason reason;
  private final Duration retryAfter;

  FetchFailure(Reason reason, String message) {
    this(reason, message, Duration.ZERO, null);
  }

  FetchFailure(Reason reason, String message, Throwable cause) {
    this(reason, message, Duration.ZERO, cause);
  }

  FetchFailure(Reason reason, String message, Duration retryAfter, Throwable cause) {
    super(message, cause);
    this.reason = reason;
    this.retryAfter = retryAfter;
  }

  Reason reason() {
    return reason;
  }

  /** How long the site asked us to wait; zero when it did not. */
  Duration retryAfter() {
    return retryAfter;
  }
}
