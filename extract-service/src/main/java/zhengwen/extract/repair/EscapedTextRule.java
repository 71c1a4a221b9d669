package zhengwen.extract.repair;

/**
 * Turns escapes back into the text they stand for, where they are the text. Where a line says other
 * things beside them they may be an example, or an address.
 */
final class EscapedTextRule {

  /** Characters that no word in passing has. */
  private static final int FEWEST = 3;

  private static final int LONGEST_ADDRESS = 400;

  private final CharSequence line;
  private int others = -1;
  private int escaped;

  EscapedTextRule(CharSequence line) {
    this.line = line;
  }

  /** Whether escapes may begin with the character. */
  static boolean mayBegin(char c) {
    return c == '&' || c == '\\' || c == '%' || c == '=';
  }

  /** The offset behind the escapes that begin here, or the same offset. */
  int apply(int at, Output output) {
    EscapedRun run = EscapedRun.at(line, at);
    if (run == null) {
      return at;
    }
    if (run.wide() == 0 || isInAddress(at)) {
      return run.end();
    }
    if (others < 0) {
      count();
    }
    if (escaped >= FEWEST && others <= escaped) {
      output.replace(Edit.Kind.ESCAPED, at, run.end(), run.text());
    } else if (escaped >= FEWEST) {
      output.warn(Warning.Kind.ESCAPED_TEXT, at, run.end());
    }
    return run.end();
  }

  /** Counts what stands in escapes, and the letters and ideographs beside them. */
  private void count() {
    others = 0;
    for (int at = 0; at < line.length(); at++) {
      EscapedRun run = EscapedRun.at(line, at);
      if (run != null) {
        escaped += run.wide();
        at = run.end() - 1;
      } else if (Character.isLetter(line.charAt(at))) {
        others++;
      }
    }
  }

  private boolean isInAddress(int at) {
    for (int i = at - 1; i >= 0 && i > at - LONGEST_ADDRESS; i--) {
      char c = line.charAt(i);
      if (c == '/' || c == '?' || c == '@') {
        return true;
      }
      if (c <= ' ' || c >= 0x80) {
        return false;
      }
    }
    return false;
  }
}
