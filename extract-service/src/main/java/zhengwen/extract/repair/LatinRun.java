package zhengwen.extract.repair;

/**
 * Letters and signs of the upper half of windows-1252 in a row: so many that they are bytes of
 * another encoding, since in words of European languages they stand between plain letters.
 */
final class LatinRun {

  private static final int SHORTEST = 8;
  private static final int LONGEST = 64;

  /** Signs that Chinese text uses too. */
  private static final String CHINESE_SIGNS = "·×°±§¨÷“”‘’—…‰€™•";

  private LatinRun() {}

  /** The offset behind the run that begins here, or the same offset. */
  static int end(CharSequence line, int start) {
    int end = start;
    int letters = 0;
    while (end < line.length()
        && end - start < LONGEST
        && MisreadAs.latin().code(line.charAt(end)) >= 0) {
      letters += CHINESE_SIGNS.indexOf(line.charAt(end)) < 0 ? 1 : 0;
      end++;
    }
    return letters >= SHORTEST ? end : start;
  }
}
