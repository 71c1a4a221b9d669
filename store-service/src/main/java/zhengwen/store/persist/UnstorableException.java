package zhengwen.store.persist;

/** A document that no database of ours can hold as it is; the message says why. */
public final class UnstorableException extends Exception {

  UnstorableException(String message) {
    super(message);
  }

  UnstorableException(String message, Throwable cause) {
    super(message, cause);
  }
}
