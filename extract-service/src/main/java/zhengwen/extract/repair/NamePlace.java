package zhengwen.extract.repair;

/**
 * A mark with two characters on each side that may belong to a foreign name.
 *
 * @param at offset of the mark
 * @param weaker the odds of the weaker side, in eighths of a bit
 * @param both the odds of both together
 */
record NamePlace(int at, int weaker, int both) {

  private static final int NOT_AGAINST = -16;
  private static final int LIKELY = 16;
  private static final int STRONG = 40;
  private static final int CLEAR = 28;

  /** Of both sides together: as much as one ordinary and one strong part. */
  private static final int CLEAR_TOGETHER = 90;

  private static final int LONG_TOGETHER = 60;

  static NamePlace of(CharSequence line, int at, ForeignNames names) {
    if (at < 2 || at + 2 >= line.length()) {
      return new NamePlace(at, Integer.MIN_VALUE, Integer.MIN_VALUE);
    }
    int left = names.odds(line.charAt(at - 1)) + names.odds(line.charAt(at - 2));
    int right = names.odds(line.charAt(at + 1)) + names.odds(line.charAt(at + 2));
    return new NamePlace(at, Math.min(left, right), left + right);
  }

  /** Whether neither side is clearly none. */
  boolean isThinkable() {
    return weaker >= NOT_AGAINST && both > 0;
  }

  boolean isPossible() {
    return weaker >= 0;
  }

  boolean isLikely() {
    return weaker >= LIKELY;
  }

  boolean isStrong() {
    return weaker >= STRONG;
  }

  /** Whether both sides together are a name, whatever stands around. */
  boolean isClear() {
    return weaker >= CLEAR && both >= CLEAR_TOGETHER;
  }

  /** Whether both sides together may well be one. */
  boolean isLong() {
    return weaker >= 0 && both >= LONG_TOGETHER;
  }
}
