package zhengwen.extract.stream;

/** A record that is not the event its topic promises. */
final class UnreadableEventException extends RuntimeException {

  UnreadableEventException(String message, Throwable cause) {
    super(message, cause);
  }
}
