package zhengwen.ingest.publish;

/** The topics this service writes; their names are also the CloudEvents types. */
public final class Topics {

  /** URLs to fetch, keyed by host. */
  public static final String REQUESTED = "article.requested.v1";

  /** Pages exactly as received, keyed by article id. */
  public static final String RAW = "article.raw.v1";

  /** Dead letters, keyed by article id. */
  public static final String REJECTED = "article.rejected.v1";

  /** The group that fetches what is requested. */
  public static final String FETCH_GROUP = "ingest-fetch";

  private Topics() {}
}
