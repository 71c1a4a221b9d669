package zhengwen.extract.repair;

/**
 * One change: the characters {@code was} at {@code start} up to {@code end} (UTF-16 offsets of the
 * damaged text) became {@code now}.
 */
public record Edit(Kind kind, int start, int end, String was, String now) {

  /** What was undone. */
  public enum Kind {
    /** The reading of a character in brackets behind it, put there by a tool. */
    GLOSS("gloss"),
    /** Bytes a gloss cost, and the characters behind them that were read one byte off. */
    LOST_BYTES("lost-bytes"),
    /**
     * A lead byte lost without a gloss, and the characters behind it that were read one byte off.
     */
    SHIFTED_RUN("shifted-run"),
    /** A middle dot, a copyright sign or an indentation that became question marks. */
    LOST_SIGN("lost-sign"),
    /** Text that was written in one encoding, read in another and saved as what it seemed to be. */
    MISREAD("misread"),
    /** Characters that were left as escapes. */
    ESCAPED("escaped"),
    /** The rest of a tag that is not text. */
    TAG_DEBRIS("tag-debris");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    /** The name used in documents. */
    public String label() {
      return label;
    }
  }

  /** The same change in a text that begins {@code by} characters earlier. */
  public Edit shifted(int by) {
    return new Edit(kind, start + by, end + by, was, now);
  }
}
