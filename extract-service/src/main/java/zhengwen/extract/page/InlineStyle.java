package zhengwen.extract.page;

import java.util.Locale;

/** What a style attribute says, as far as reading needs it. */
final class InlineStyle {

  private InlineStyle() {}

  /** Whether the element and all in it are not shown. */
  static boolean hides(String style) {
    String compact = compact(style);
    return compact.contains("display:none") || compact.contains("visibility:hidden");
  }

  /** Whether its text is bold: a weight of 600 or more. */
  static boolean isBold(String style) {
    int at = style.isEmpty() ? -1 : compact(style).indexOf("font-weight:");
    if (at < 0) {
      return false;
    }
    String weight = compact(style).substring(at + "font-weight:".length());
    return weight.startsWith("bold") || weight.matches("[6-9]00.*");
  }

  private static String compact(String style) {
    StringBuilder kept = new StringBuilder(style.length());
    for (int i = 0; i < style.length(); i++) {
      if (!Blank.is(style.charAt(i))) {
        kept.append(style.charAt(i));
      }
    }
    return kept.toString().toLowerCase(Locale.ROOT);
  }
}
