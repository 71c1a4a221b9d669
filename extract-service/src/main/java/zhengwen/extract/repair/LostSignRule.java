package zhengwen.extract.repair;

/** Restores the middle dot of a foreign name where it became a question mark. */
final class LostSignRule {

  static final char DOT = '·';

  /**
   * Two characters on each side: not against a name; for one (2 bits); strongly for one (5 bits).
   */
  private static final int POSSIBLE = 0;

  private static final int LIKELY = 16;
  private static final int STRONG = 40;

  private static final int LONGEST_NAME = 10;

  private final CharSequence line;
  private final DocumentEvidence evidence;
  private final Knowledge knowledge;

  LostSignRule(CharSequence line, DocumentEvidence evidence, Knowledge knowledge) {
    this.line = line;
    this.evidence = evidence;
    this.knowledge = knowledge;
  }

  /** The offset behind the mark if it was a dot, or the same offset. */
  int apply(int at, Output output) {
    int odds = odds(line, at, knowledge.foreignNames());
    boolean dot =
        (odds >= POSSIBLE && evidence.names().isDotted(line.charAt(at - 1), line.charAt(at + 1)))
            || (odds >= LIKELY && isExplained(line, at))
            || (odds >= STRONG && evidence.names().someLost());
    if (dot) {
      output.replace(Edit.Kind.LOST_SIGN, at, at + 1, String.valueOf(DOT));
    }
    return dot ? at + 1 : at;
  }

  /** Whether the mark here was surely a dot, whatever else the document holds. */
  static boolean isSure(CharSequence line, int at, ForeignNames names) {
    return odds(line, at, names) >= LIKELY && isExplained(line, at);
  }

  /** The odds of the weaker side of the mark to be part of a foreign name. */
  private static int odds(CharSequence line, int at, ForeignNames names) {
    if (at < 2 || at + 2 >= line.length()) {
      return Integer.MIN_VALUE;
    }
    int left = names.odds(line.charAt(at - 1)) + names.odds(line.charAt(at - 2));
    int right = names.odds(line.charAt(at + 1)) + names.odds(line.charAt(at + 2));
    return Math.min(left, right);
  }

  /** Whether the name is followed by its original in brackets: two words in capitals. */
  private static boolean isExplained(CharSequence line, int mark) {
    int at = mark + 1;
    int limit = Math.min(line.length(), at + LONGEST_NAME);
    while (at < limit && (Han.is(line.charAt(at)) || LostByte.isMark(line.charAt(at)))) {
      at++;
    }
    if (at >= line.length() || !Gloss.isOpening(line.charAt(at))) {
      return false;
    }
    int word = capitalised(line, at + 1);
    return word > at + 1
        && word < line.length()
        && line.charAt(word) == ' '
        && capitalised(line, word + 1) > word + 1;
  }

  /** The offset behind a capital and the letters and stops after it, or the same offset. */
  private static int capitalised(CharSequence line, int start) {
    int at = start;
    if (at < line.length() && Character.isUpperCase(line.charAt(at))) {
      do {
        at++;
      } while (at < line.length()
          && (Character.isLetter(line.charAt(at)) || line.charAt(at) == '.'));
    }
    return at;
  }
}
