package zhengwen.extract.page;

import java.util.HashMap;
import java.util.Map;
import org.jsoup.nodes.Element;

/** How an element shows, after the user agent style sheet of the HTML standard, section 15.3. */
enum Display {
  /** Text before, in and after it are apart. */
  BLOCK,
  /** Part of the text around it. */
  INLINE,
  /** Not shown. */
  NONE,
  /** A line break. */
  BREAK,
  /** A picture. */
  IMAGE;

  private static final Map<String, Display> BY_TAG = new HashMap<>();

  static {
    put(
        BLOCK,
        "address article aside blockquote body button caption center col colgroup dd details dialog"
            + " dir div dl dt fieldset figcaption figure footer form frameset h1 h2 h3 h4 h5 h6"
            + " header hgroup hr html legend li main marquee menu nav ol optgroup"
            + " option p plaintext search section select summary table tbody td tfoot th thead"
            + " tr ul xmp");
    put(
        NONE,
        "area base datalist head link meta noembed noframes noscript param script style"
            + " template textarea title object embed applet svg canvas video audio iframe map amp-analytics"
            + " amp-state amp-ad amp-pixel");
    put(BLOCK, "pre listing");
    put(BREAK, "br");
    put(IMAGE, "img image amp-img");
  }

  private static void put(Display display, String tags) {
    for (String tag : tags.split(" ", -1)) {
      BY_TAG.put(tag, display);
    }
  }

  /**
   * How an element shows.
   *
   * @param style its style attribute; empty if it has none
   */
  static Display of(Element element, String style) {
    return isHidden(element, style) ? NONE : byTag(element);
  }

  /** How an element would show if nothing hid it. */
  static Display ifRevealed(Element element) {
    return switch (element.normalName()) {
      case "template", "noscript", "head" -> BLOCK;
      default -> byTag(element);
    };
  }

  private static Display byTag(Element element) {
    Display display = BY_TAG.getOrDefault(element.normalName(), INLINE);
    return display == INLINE && holdsBlock(element) ? BLOCK : display;
  }

  /** Whether an inline element has a block for a child, as broken and custom markup does. */
  private static boolean holdsBlock(Element element) {
    for (int child = 0; child < element.childNodeSize(); child++) {
      if (element.childNode(child) instanceof Element inner
          && BY_TAG.getOrDefault(inner.normalName(), INLINE) == BLOCK) {
        return !element.normalName().equals("a");
      }
    }
    return false;
  }

  private static boolean isHidden(Element element, String style) {
    return InlineStyle.hides(style) || AttributeReader.has(element, "hidden");
  }
}
