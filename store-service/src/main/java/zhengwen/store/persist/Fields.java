package zhengwen.store.persist;

/** Names of stored fields: the document's own that we look at, and those we add. */
public final class Fields {

  /** MongoDB's key: the article id, in both collections. */
  public static final String KEY = "_id";

  /** Revision of a document, a tombstone or a dead letter. */
  public static final String REVISION = "revision";

  /** Version of the extractor that made a document. */
  public static final String VERSION = "extraction.version";

  /** Our bookkeeping inside a stored document; never shown. */
  public static final String STORAGE = "storage";

  /** Instant a list is sorted by: publication, else receipt. */
  public static final String NEWEST = "storage.newest";

  /** When the document was written to its topic. */
  public static final String EXTRACTED_AT = "storage.extractedAt";

  /** The rejection of a later revision, or of the same one by a later run. */
  public static final String REJECTION = "storage.rejection";

  /** Present in a tombstone only. */
  public static final String TAKEDOWN = "takedown";

  /** When a dead letter was written to its topic. */
  public static final String REJECTED_AT = "rejectedAt";

  /** Why, as a code. */
  public static final String REASON = "reason";

  /** Where a dead letter stands: {@code open}, {@code redriven}, {@code resolved}. */
  public static final String STATUS = "status";

  private Fields() {}
}
