package zhengwen.extract.page;

/** The input exceeds what a page may be; nothing of it was read. */
public final class PageRejectedException extends RuntimeException {

  private static final long serialVersionUID = 1L;

  private final String reason;

  private PageRejectedException(String reason, String message) {
    super(message);
    this.reason = reason;
  }

  static PageRejectedException tooLarge(String message) {
    return new PageRejectedException("page-too-large", message);
  }

  static PageRejectedException tooDeep(String message) {
    return new PageRejectedException("page-too-deep", message);
  }

  /** A code fit for a dead letter: {@code page-too-large} or {@code page-too-deep}. */
  public String reason() {
    return reason;
  }
}
