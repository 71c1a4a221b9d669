package zhengwen.store.stream;

/** Topics of the contract that this service reads or writes; each is its events' type too. */
public final class Topics {

  /** URLs to fetch; redriven dead letters of stage fetch return here. */
  public static final String REQUESTED = "article.requested.v1";

  /** Pages as received; redriven dead letters of stage extract return here. */
  public static final String RAW = "article.raw.v1";

  /** Documents. */
  public static final String EXTRACTED = "article.extracted.v1";

  /** Dead letters. */
  public static final String REJECTED = "article.rejected.v1";

  private Topics() {}
}
