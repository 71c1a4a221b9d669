package zhengwen.store.persist;

/** The database did not answer, or not as one that can be written to; it is no document's fault. */
public final class DatabaseAwayException extends RuntimeException {

  DatabaseAwayException(Throwable cause) {
    super(cause.getMessage(), cause);
  }
}
