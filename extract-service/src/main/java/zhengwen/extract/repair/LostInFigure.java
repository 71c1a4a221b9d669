package zhengwen.extract.repair;

/** Tells question marks in figures and numbers of headings, where some sign or space was lost. */
final class LostInFigure {

  private static final int LONGEST_NUMBER = 2;

  private LostInFigure() {}

  /** Whether the mark stands where no question can end. */
  static boolean is(CharSequence line, int mark) {
    if (mark < 1 || mark + 1 >= line.length()) {
      return false;
    }
    int end = digitsEnd(line, mark + 1);
    boolean hanBehind =
        end < line.length() && (Han.is(line.charAt(end)) || line.charAt(end) == '％');
    boolean behindDigit = isDigit(line.charAt(mark - 1));
    boolean between = behindDigit && end > mark + 1 && hanBehind;
    boolean numbered =
        behindDigit
            && end == mark + 1
            && hanBehind
            && mark <= LONGEST_NUMBER
            && digitsEnd(line, 0) == mark;
    boolean behindStop =
        line.charAt(mark - 1) == '.'
            && mark > 1
            && isDigit(line.charAt(mark - 2))
            && Character.isLetter(line.charAt(mark + 1));
    return between || numbered || behindStop;
  }

  private static int digitsEnd(CharSequence line, int start) {
    int end = start;
    while (end < line.length() && isDigit(line.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }
}
