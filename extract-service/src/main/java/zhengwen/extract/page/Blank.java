package zhengwen.extract.page;

/** White space as a reader of Chinese pages sees it. */
public final class Blank {

  private Blank() {}

  /**
   * Whether the unit shows as nothing: Unicode white space, no-break and ideographic spaces,
   * zero-width characters, the byte order mark.
   */
  public static boolean is(char unit) {
    if (unit > '\u3000') {
      return unit == '\uFEFF'; // nearly all units of a Chinese text end here
    }
    if (unit < '\u0085') {
      return unit <= ' ';
    }
    return unit == '\u0085'
        || unit == '\u00A0'
        || unit == '\u1680'
        || (unit >= '\u2000' && unit <= '\u200F')
        || unit == '\u2028'
        || unit == '\u2029'
        || unit == '\u202F'
        || unit == '\u205F'
        || unit == '\u2060'
        || unit == '\u3000';
  }

  /** Where the blank units end that begin at {@code from}, at most at {@code until}. */
  static int skip(String text, int from, int until) {
    int at = from;
    while (at < until && is(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** Where the blank units begin that end at {@code end}, at least at {@code from}. */
  static int skipBack(String text, int from, int end) {
    int at = end;
    while (at > from && is(text.charAt(at - 1))) {
      at--;
    }
    return at;
  }

  /** Where the next blank unit stands at or behind {@code from}; {@code until} if there is none. */
  static int next(String text, int from, int until) {
    int at = from;
    while (at < until && !is(text.charAt(at))) {
      at++;
    }
    return at;
  }

  /** The text without blank units at its ends. */
  static String strip(String text) {
    int start = skip(text, 0, text.length());
    return text.substring(start, skipBack(text, start, text.length()));
  }

  /** The text with each run of blank units as one space, and none at its ends. */
  static String collapse(CharSequence text) {
    StringBuilder collapsed = new StringBuilder(text.length());
    for (int at = 0; at < text.length(); at++) {
      if (!is(text.charAt(at))) {
        collapsed.append(text.charAt(at));
      } else if (!collapsed.isEmpty() && collapsed.charAt(collapsed.length() - 1) != ' ') {
        collapsed.append(' ');
      }
    }
    return strip(collapsed.toString());
  }
}
