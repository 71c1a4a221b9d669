package zhengwen.extract.page;

import java.util.Locale;

/** Reads decoded text as the page it is: markup, or text without markup. */
public final class PageReader {

  /** UTF-16 units a page may have; as many as 16 MiB can decode to. */
  public static final int MAXIMUM_LENGTH = 16 * 1024 * 1024;

  /**
   * Tags and comments a page may have unless told otherwise: as many as 16 MiB of dense markup
   * have. With all that comes of it, until the document is done, one takes up to 700 bytes of
   * memory (measured with jsoup 1.21.2). Pages have one in 40 to 100 units.
   */
  public static final int MOST_TAGS = 2_500_000;

  private final HtmlPageReader html;
  private final TextPageReader text = new TextPageReader();

  /** Reads pages of up to {@link #MOST_TAGS} tags. */
  public PageReader() {
    this(MOST_TAGS);
  }

  /**
   * Reads pages of up to so many tags.
   *
   * @param mostTags what bounds the memory that a page takes
   */
  public PageReader(int mostTags) {
    this.html = new HtmlPageReader(mostTags);
  }

  /**
   * The page that {@code decoded} is.
   *
   * @param mediaType as declared, parameters allowed; what is neither markup nor plain text, and
   *     null, leaves it to the content
   * @throws PageRejectedException if it exceeds a bound; then nothing of it was read
   */
  public Page read(String decoded, String mediaType) {
    if (decoded.length() > MAXIMUM_LENGTH) {
      throw PageRejectedException.tooLarge(
          decoded.length() + " UTF-16 units, at most " + MAXIMUM_LENGTH + " are read");
    }
    return form(decoded, mediaType) == PageForm.HTML ? html.read(decoded) : text.read(decoded);
  }

  private static PageForm form(String decoded, String mediaType) {
    String declared = mediaType == null ? "" : mediaType.toLowerCase(Locale.ROOT);
    if (declared.contains("html") || declared.contains("xml")) {
      return PageForm.HTML;
    }
    return MarkupSniffer.isMarkup(decoded) ? PageForm.HTML : PageForm.TEXT;
  }
}
