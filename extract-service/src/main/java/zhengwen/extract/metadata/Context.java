package zhengwen.extract.metadata;

import java.time.Instant;

/**
 * What is known of a page besides the page.
 *
 * @param url where it was served; null if unknown
 * @param receivedAt when it was received, the anchor of relative times; null if unknown
 */
public record Context(String url, Instant receivedAt) {

  /** Nothing is known. */
  public static final Context NONE = new Context(null, null);
}
