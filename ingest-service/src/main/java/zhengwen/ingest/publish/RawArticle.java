package zhengwen.ingest.publish;

import java.util.Optional;
import zhengwen.ingest.identity.ArticleId;
import zhengwen.ingest.identity.Revision;

/**
 * A page exactly as it was received. The bytes are handed on as they are and must not be changed.
 */
public final class RawArticle {

  private final ArticleId id;
  private final Revision revision;
  private final Optional<String> url;
  private final Optional<String> contentType;
  private final byte[] bytes;

  /**
   * A received page.
   *
   * @param url as it was posted or requested, never a redirect's target
   * @param contentType media type, with charset if one was declared
   */
  public RawArticle(
      ArticleId id,
      Revision revision,
      Optional<String> url,
      Optional<String> contentType,
      byte[] bytes) {
    this.id = id;
    this.revision = revision;
    this.url = url;
    this.contentType = contentType;
    this.bytes = bytes;
  }

  ArticleId id() {
    return id;
  }

  Revision revision() {
    return revision;
  }

  Optional<String> url() {
    return url;
  }

  Optional<String> contentType() {
    return contentType;
  }

  byte[] bytes() {
    return bytes;
  }
}
