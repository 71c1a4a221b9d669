package zhengwen.extract.page;

import java.util.Locale;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Tells markup from text that merely holds some angle brackets. */
final class MarkupSniffer {

  /** How far markup may start into the input, in UTF-16 units. */
  private static final int WINDOW = 64 * 1024;

  private static final Pattern TAG =
      Pattern.compile("(?i)<(?:(!doctype|\\?xml)\\b|(/?)([a-z][a-z0-9-]{0,30})(?=[\\s/>]))");

  /** Elements that only a document has. */
  private static final Set<String> DOCUMENT =
      Set.of("html", "head", "body", "title", "meta", "frameset");

  /** Elements that carry text in fragments; text pages hold stray ones as debris. */
  private static final Set<String> FLOW =
      Set.of(
          "p",
          "div",
          "article",
          "section",
          "h1",
          "h2",
          "h3",
          "table",
          "td",
          "ul",
          "li",
          "br",
          "span",
          "script",
          "main",
          "blockquote",
          "center",
          "font");

  private MarkupSniffer() {}

  /**
   * Whether the input is markup: it holds a tag that only documents have, or at least two tags that
   * start elements of flow content and begins with one of them.
   */
  static boolean isMarkup(String decoded) {
    Matcher tag = TAG.matcher(decoded).region(0, Math.min(decoded.length(), WINDOW));
    boolean first = startsWithTag(decoded);
    int flow = 0;
    while (tag.find()) {
      if (tag.group(1) != null) {
        return true;
      }
      String name = tag.group(3).toLowerCase(Locale.ROOT);
      if (DOCUMENT.contains(name)) {
        return true;
      }
      if (FLOW.contains(name)) {
        flow++;
      }
      if (flow >= (first ? 1 : 4)) {
        return true;
      }
    }
    return false;
  }

  private static boolean startsWithTag(String decoded) {
    int at = 0;
    while (at < decoded.length() && Blank.is(decoded.charAt(at))) {
      at++;
    }
    return at < decoded.length() && decoded.charAt(at) == '<';
  }
}
