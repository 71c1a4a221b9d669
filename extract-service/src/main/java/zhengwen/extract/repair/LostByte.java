package zhengwen.extract.repair;

/** What a lossy decoder writes where bytes were no character. */
final class LostByte {

  private LostByte() {}

  static boolean isMark(char c) {
    return c == '?' || c == '\uFFFD';
  }
}
