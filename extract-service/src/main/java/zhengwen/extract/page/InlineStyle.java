package zhengwen.extract.page;

/** What a style attribute says, as far as reading needs it. */
final class InlineStyle {

  private InlineStyle() {}

  /** Whether the element and all in it are not shown. */
  static boolean hides(String style) {
    return endOf("display:none", style) >= 0 || endOf("visibility:hidden", style) >= 0;
  }

  /** Whether its text is bold: a weight of 600 or more. */
  static boolean isBold(String style) {
    int at = endOf("font-weight:", style);
    if (at < 0) {
      return false;
    }
    if (endAt("bold", style, at) >= 0) {
      return true;
    }
    int digit = skipBlanks(style, at);
    return digit < style.length()
        && style.charAt(digit) >= '6'
        && style.charAt(digit) <= '9'
        && endAt("00", style, digit + 1) >= 0;
  }

  /** Where a declaration ends, its first time in the style; -1 if it is not there. */
  private static int endOf(String declaration, String style) {
    int end = -1;
    int at = skipBlanks(style, 0);
    while (end < 0 && at < style.length()) {
      end = endAt(declaration, style, at);
      at = skipBlanks(style, at + 1);
    }
    return end;
  }

  /** Where a declaration ends that starts at {@code from}, whatever blanks are in it; else -1. */
  private static int endAt(String declaration, String style, int from) {
    int at = from;
    for (int i = 0; i < declaration.length(); i++) {
      at = skipBlanks(style, at);
      if (at == style.length() || lower(style.charAt(at)) != declaration.charAt(i)) {
        return -1;
      }
      at++;
    }
    return at;
  }

  private static int skipBlanks(String style, int from) {
    int at = from;
    while (at < style.length() && Blank.is(style.charAt(at))) {
      at++;
    }
    return at;
  }

  private static char lower(char unit) {
    return unit >= 'A' && unit <= 'Z' ? (char) (unit + 'a' - 'A') : unit;
  }
}
