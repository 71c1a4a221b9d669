package zhengwen.extract.repair;

/** Spaces in front of a paragraph that became question marks. */
final class Indentation {

  /** Two ideographs wide, in spaces of one half or one quarter of one. */
  private static final int LONGEST = 8;

  private Indentation() {}

  /** The offset behind marks that begin a line with Chinese text behind them, or the same. */
  static int end(CharSequence line, int start) {
    if (start != 0) {
      return start;
    }
    int end = 0;
    while (end < line.length() && end <= LONGEST && line.charAt(end) == '?') {
      end++;
    }
    boolean even = end > 0 && end % 2 == 0 && end <= LONGEST;
    return even && end + 1 < line.length() && begins(line.charAt(end)) ? end : start;
  }

  private static boolean begins(char c) {
    return Han.is(c) || c == '“' || c == '《' || c == '「';
  }
}
