package zhengwen.ingest.fetch;

/** A record that is no request. */
final class UnreadableEventException extends Exception {

  UnreadableEventException(String message, Throwable cause) {
    super(message, cause);
  }
}
