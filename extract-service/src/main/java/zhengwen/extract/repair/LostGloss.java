package zhengwen.extract.repair;

/**
 * A gloss that cost the byte before it.
 *
 * @param syllable number of the syllable in {@link Readings}
 * @param end offset behind the closing bracket
 * @param lost the byte before the gloss, {@link #UNKNOWN} where nothing visible tells it
 * @param dropped whether the decoder left no mark
 */
record LostGloss(int syllable, int end, int lost, boolean dropped) {

  static final int UNKNOWN = -1;

  /** The first byte of a full-width sign and the two of a full-width bracket. */
  private static final int SIGN = 0xA3;

  private static final int OPENING = 0xA8;

  /** The gloss at this place, or null. */
  static LostGloss at(CharSequence line, int place, Knowledge knowledge, boolean dropsBytes) {
    char c = line.charAt(place);
    if (LostByte.isMark(c)) {
      Gloss gloss = LostByte.gloss(line, place, knowledge.readings());
      return gloss == null ? null : new LostGloss(gloss.syllable(), gloss.end(), UNKNOWN, false);
    }
    if (c >= 0x80 && isWide(line, place, knowledge.gbk())) {
      return wide(line, place, knowledge);
    }
    return dropsBytes && Gloss.isOpening(c) && place > 0 ? dropped(line, place, knowledge) : null;
  }

  /**
   * Whether a character here ends in the first byte of a full-width bracket, and the next begins
   * with the bracket's second byte and holds the first letter of the gloss.
   */
  static boolean isWide(CharSequence line, int place, Gbk gbk) {
    if (place + 1 >= line.length() || (gbk.code(line.charAt(place)) & 0xFF) != SIGN) {
      return false;
    }
    int next = gbk.code(line.charAt(place + 1));
    return next >> 8 == OPENING && (next & 0xFF) >= 'a' && (next & 0xFF) <= 'z';
  }

  private static LostGloss wide(CharSequence line, int place, Knowledge knowledge) {
    char letter = (char) (knowledge.gbk().code(line.charAt(place + 1)) & 0xFF);
    Gloss gloss = Gloss.at(letter, line, place + 2, knowledge.readings());
    int lost = knowledge.gbk().code(line.charAt(place)) >> 8;
    return gloss == null ? null : new LostGloss(gloss.syllable(), gloss.end(), lost, false);
  }

  private static LostGloss dropped(CharSequence line, int place, Knowledge knowledge) {
    Gloss gloss = Gloss.at(line, place + 1, knowledge.readings());
    char before = line.charAt(place - 1);
    boolean misfit =
        gloss != null
            && (before == ')' || before >= 0x80)
            && !knowledge.readings().has(before, gloss.syllable());
    return misfit ? new LostGloss(gloss.syllable(), gloss.end(), UNKNOWN, true) : null;
  }
}
