package zhengwen.extract.document;

import java.util.Locale;

/** Why a page yields no document; the codes are part of the contract. */
public enum RejectionReason {
  /** Nothing was received, or nothing that shows. */
  EMPTY_PAGE,
  /** Too little Chinese text to be read as Chinese news. */
  NO_HAN_TEXT,
  /** A listing, an error page, a login page: nothing that reads as one article. */
  NOT_AN_ARTICLE,
  /** More text or more elements than the bounds allow. */
  PAGE_TOO_LARGE,
  /** Elements nested deeper than the bounds allow. */
  PAGE_TOO_DEEP,
  /** The finished document exceeds what the database takes. */
  DOCUMENT_TOO_LARGE;

  /** The code as it stands in dead letters, for example {@code not-an-article}. */
  public String code() {
    return name().toLowerCase(Locale.ROOT).replace('_', '-');
  }

  /**
   * The reason with that code.
   *
   * @throws IllegalArgumentException if there is none
   */
  static RejectionReason of(String code) {
    return valueOf(code.toUpperCase(Locale.ROOT).replace('-', '_'));
  }
}
