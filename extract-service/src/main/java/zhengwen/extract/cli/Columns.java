package zhengwen.extract.cli;

import org.jline.utils.WCWidth;

/** Text as a terminal shows it: in columns, of which most Chinese characters take two. */
final class Columns {

  /** Signs that some terminals show in one column and some in two; counted as two. */
  private static final String AMBIGUOUS = "“”‘’—…·→×";

  private Columns() {}

  /** How many columns a text takes, at most. */
  static int of(String text) {
    return text.codePoints().map(Columns::of).sum();
  }

  /** The text on one line, cut where it would take more columns. */
  static String cut(String text, int columns) {
    StringBuilder shown = new StringBuilder();
    int width = 0;
    int fits = 0;
    for (int at = 0; at < text.length(); ) {
      int unit = text.codePointAt(at);
      int shownUnit = Character.isISOControl(unit) || unit == '\u3000' ? ' ' : unit;
      width += of(shownUnit);
      if (width > columns) {
        return shown.substring(0, fits) + "…";
      }
      shown.appendCodePoint(shownUnit);
      fits = width <= columns - of('…') ? shown.length() : fits;
      at += Character.charCount(unit);
    }
    return shown.toString();
  }

  /** The text with blanks behind it until it takes so many columns. */
  static String pad(String text, int columns) {
    return text + " ".repeat(Math.max(0, columns - of(text)));
  }

  private static int of(int unit) {
    return AMBIGUOUS.indexOf(unit) >= 0 ? 2 : Math.max(0, WCWidth.wcwidth(unit));
  }
}
