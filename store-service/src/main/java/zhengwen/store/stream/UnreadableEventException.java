package zhengwen.store.stream;

/** A record that is no event of the contract; the message says what is missing. */
final class UnreadableEventException extends Exception {

  UnreadableEventException(String message) {
    super(message);
  }

  UnreadableEventException(String message, Throwable cause) {
    super(message, cause);
  }
}
