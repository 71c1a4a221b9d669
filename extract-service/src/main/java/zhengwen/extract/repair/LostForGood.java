package zhengwen.extract.repair;

/**
 * U+FFFD that was saved as UTF-8 and read in another encoding: the text was lost before. It stays,
 * since articles about it exist.
 */
final class LostForGood {

  /** Characters of either form. */
  static final int LENGTH = 3;

  /** Two of them read as GBK, one read as windows-1252. */
  private static final String[] FORMS = {"锟斤拷", "ï¿½"};

  private LostForGood() {}

  /** Whether one of the forms begins with the character. */
  static boolean mayBegin(char c) {
    return c == FORMS[0].charAt(0) || c == FORMS[1].charAt(0);
  }

  static boolean is(CharSequence line, int at) {
    for (String form : FORMS) {
      if (line.charAt(at) == form.charAt(0)
          && at + LENGTH <= line.length()
          && form.contentEquals(line.subSequence(at, at + LENGTH))) {
        return true;
      }
    }
    return false;
  }
}
