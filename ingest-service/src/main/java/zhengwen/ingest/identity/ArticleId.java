package zhengwen.ingest.identity;

import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/**
 * Names an article: the first 32 hex digits of SHA-256 over its canonical URL in UTF-8, or over the
 * bytes received where there is no URL.
 *
 * @param value 32 lower-case hex digits
 */
public record ArticleId(String value) {

  private static final int DIGITS = 32;

  /** The id of the page at a URL. */
  public static ArticleId of(CanonicalUrl url) {
    return of(url.value().getBytes(StandardCharsets.UTF_8));
  }

  /** The id of a page without URL. */
  public static ArticleId of(byte[] bytes) {
    try {
      byte[] digest = MessageDigest.getInstance("SHA-256").digest(bytes);
      return new ArticleId(HexFormat.of().formatHex(digest).substring(0, DIGITS));
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException("every Java platform has SHA-256", e);
    }
  }
}
