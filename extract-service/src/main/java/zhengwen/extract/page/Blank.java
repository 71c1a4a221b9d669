package zhengwen.extract.page;

/** White space as a reader of Chinese pages sees it. */
public final class Blank {

  private Blank() {}

  /**
   * Whether the unit shows as nothing: Unicode white space, no-break and ideographic spaces,
   * zero-width characters, the byte order mark.
   */
  public static boolean is(char unit) {
    return unit <= ' '
        || unit == '\u0085'
        || unit == '\u00A0'
        || unit == '\u1680'
        || (unit >= '\u2000' && unit <= '\u200F')
        || unit == '\u2028'
        || unit == '\u2029'
        || unit == '\u202F'
        || unit == '\u205F'
        || unit == '\u2060'
        || unit == '\u3000'
        || unit == '\uFEFF';
  }
}
