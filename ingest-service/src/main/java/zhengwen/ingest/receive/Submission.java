package zhengwen.ingest.receive;

import java.util.Optional;
import zhengwen.ingest.identity.CanonicalUrl;
import zhengwen.ingest.media.PageType;

/** What a client hands in, checked: a page, or the wish that one be fetched. */
sealed interface Submission {

  /**
   * A URL together with its canonical form.
   *
   * @param posted as the client wrote it
   */
  record Address(String posted, CanonicalUrl canonical) {}

  /** A page's bytes. */
  final class Page implements Submission {

    private final Optional<Address> address;
    private final PageType type;
    private final byte[] bytes;

    Page(Optional<Address> address, PageType type, byte[] bytes) {
      this.address = address;
      this.type = type;
      this.bytes = bytes;
    }

    Optional<Address> address() {
      return address;
    }

    PageType type() {
      return type;
    }

    byte[] bytes() {
      return bytes;
    }
  }

  /** A page to be fetched. */
  record Wanted(Address address) implements Submission {}
}
