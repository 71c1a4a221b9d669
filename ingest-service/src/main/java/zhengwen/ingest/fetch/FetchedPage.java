package zhengwen.ingest.fetch;

import java.util.Optional;
import zhengwen.ingest.media.PageType;

/** A page as it was served, its content coding undone. */
final class FetchedPage {

  private final Optional<PageType> type;
  private final byte[] bytes;

  FetchedPage(Optional<PageType> type, byte[] bytes) {
    this.type = type;
    this.bytes = bytes;
  }

  /** What the site declared, if anything. */
  Optional<PageType> type() {
    return type;
  }

  byte[] bytes() {
    return bytes;
  }
}
