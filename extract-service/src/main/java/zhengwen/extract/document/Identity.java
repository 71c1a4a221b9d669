package zhengwen.extract.document;

/**
 * The ids an article got at its first receipt; the extractor only carries them.
 *
 * @param id 32 hex digits naming the article; null outside the stream
 * @param revision {@code receivedAt/ce_id}, compares as text; null outside the stream
 * @param receivedAt as first written, six decimals and Z; null outside the stream
 */
public record Identity(String id, String revision, String receivedAt) {

  /** An article that was not received through the stream. */
  public static final Identity NONE = new Identity(null, null, null);
}
