package zhengwen.ingest.media;

/** A media type or charset we cannot take; the message is fit for the client. */
public final class InvalidPageTypeException extends Exception {

  private final boolean unsupported;

  InvalidPageTypeException(String message, boolean unsupported) {
    super(message);
    this.unsupported = unsupported;
  }

  /** Whether it was well formed, but names no text we take. */
  public boolean unsupported() {
    return unsupported;
  }
}
