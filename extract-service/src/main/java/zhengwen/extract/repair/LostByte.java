package zhengwen.extract.repair;

/** What a lossy decoder writes where bytes were no character. */
final class LostByte {

  private LostByte() {}

  static boolean isMark(char c) {
    return c == '?' || c == '\uFFFD';
  }

  /**
   * The gloss behind a mark at this place, or null. The decoder took the opening bracket for the
   * second byte of a character and threw it away with the first, or it kept it.
   */
  static Gloss gloss(CharSequence line, int mark, Readings readings) {
    if (!isMark(line.charAt(mark)) || mark + 1 >= line.length()) {
      return null;
    }
    boolean kept = Gloss.isOpening(line.charAt(mark + 1));
    return Gloss.at(line, kept ? mark + 2 : mark + 1, readings);
  }
}
