package zhengwen.extract.repair;

/**
 * One Mandarin syllable and a closing bracket, as in {@code xué)}, {@code xué )} or {@code men)}.
 *
 * @param syllable number of the syllable in {@link Readings}
 * @param end offset behind the closing bracket
 * @param toned whether the tone is marked
 * @param spaced whether a space stands before the closing bracket
 */
record Gloss(int syllable, int end, boolean toned, boolean spaced) {

  private static final String TONED = "āáǎàēéěèīíǐìōóǒòūúǔùǖǘǚǜńňǹḿ";
  private static final String PLAIN = "aaaaeeeeiiiioooouuuuvvvvnnnm";
  private static final String COMBINING = "\u0300\u0301\u0304\u0306\u030C";
  private static final char NO_LETTER = '\0';
  private static final char DIAERESIS = '\u0308';

  /** The gloss whose letters begin at {@code start}, or null. */
  static Gloss at(CharSequence text, int start, Readings readings) {
    return at(NO_LETTER, text, start, readings);
  }

  /** The gloss that begins with a letter that is told elsewhere. */
  static Gloss at(char first, CharSequence text, int start, Readings readings) {
    char[] letters = new char[Readings.LONGEST];
    int length = 0;
    if (first != NO_LETTER) {
      letters[length++] = first;
    }
    boolean toned = false;
    int at = start;
    for (; at < text.length(); at++) {
      char c = text.charAt(at);
      int tone = TONED.indexOf(c);
      if (COMBINING.indexOf(c) >= 0 || tone >= 0) {
        toned = true;
      }
      char plain = tone >= 0 ? PLAIN.charAt(tone) : plain(c);
      if (c == DIAERESIS && length > 0) {
        letters[length - 1] = 'v';
      } else if (plain == 0 && COMBINING.indexOf(c) < 0) {
        break;
      } else if (plain != 0) {
        if (length == letters.length) {
          return null;
        }
        letters[length++] = plain;
      }
    }
    return length == 0 ? null : closed(text, at, new String(letters, 0, length), toned, readings);
  }

  private static char plain(char c) {
    return switch (c) {
      case 'ɑ' -> 'a';
      case 'ɡ' -> 'g';
      case 'ü' -> 'v';
      case 'ê' -> 'e';
      default -> c >= 'a' && c <= 'z' ? c : 0;
    };
  }

  private static Gloss closed(
      CharSequence text, int at, String letters, boolean toned, Readings readings) {
    boolean spaced = at < text.length() && isSpace(text.charAt(at));
    int bracket = spaced ? at + 1 : at;
    if (bracket >= text.length() || !isClosing(text.charAt(bracket))) {
      return null;
    }
    int syllable = readings.number(letters);
    return syllable < 0 ? null : new Gloss(syllable, bracket + 1, toned, spaced);
  }

  private static boolean isSpace(char c) {
    return c == ' ' || c == '\u00A0' || c == '\u3000';
  }

  private static boolean isClosing(char c) {
    return c == ')' || c == '）';
  }

  static boolean isOpening(char c) {
    return c == '(' || c == '（';
  }
}
