package zhengwen.extract.repair;

import java.util.Locale;

/** The sign of copyright between the word for it and a year. */
final class CopyrightSign {

  private static final String[] WORDS = {"copyright", "版权所有", "版權所有"};
  private static final int YEAR = 4;

  private CopyrightSign() {}

  static boolean isLost(CharSequence line, int mark) {
    int end = mark;
    while (end > 0 && isSpace(line.charAt(end - 1))) {
      end--;
    }
    int year = mark + 1;
    while (year < line.length() && isSpace(line.charAt(year))) {
      year++;
    }
    return isYear(line, year) && isBehindWord(line, end);
  }

  private static boolean isBehindWord(CharSequence line, int end) {
    for (String word : WORDS) {
      int start = end - word.length();
      if (start >= 0
          && line.subSequence(start, end).toString().toLowerCase(Locale.ROOT).equals(word)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isYear(CharSequence line, int at) {
    if (at + YEAR > line.length()) {
      return false;
    }
    String century = line.subSequence(at, at + 2).toString();
    return (century.equals("19") || century.equals("20"))
        && isDigit(line.charAt(at + 2))
        && isDigit(line.charAt(at + YEAR - 1));
  }

  private static boolean isDigit(char c) {
    return c >= '0' && c <= '9';
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\u00A0';
  }
}
