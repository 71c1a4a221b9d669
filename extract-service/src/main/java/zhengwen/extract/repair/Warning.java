package zhengwen.extract.repair;

/** Damage at {@code start} up to {@code end} (UTF-16 offsets of the damaged text) that remains. */
public record Warning(Kind kind, int start, int end) {

  /** Why it remains. */
  public enum Kind {
    /** U+FFFD: a decoder threw the bytes away before the text was saved. */
    REPLACEMENT_CHARACTER("replacement-character"),
    /** Bytes were lost and several texts, or none, would explain what is left. */
    LOST_BYTES("lost-bytes"),
    /**
     * Bytes were lost, and another text than the likeliest, which was taken, is nearly as likely.
     */
    DOUBTFUL_BYTES("doubtful-bytes"),
    /** The text around was restored, but one character was swallowed and stays a question mark. */
    SWALLOWED_CHARACTER("swallowed-character"),
    /** A question mark that is none: a sign was lost, and nothing tells which. */
    LOST_SIGN("lost-sign"),
    /** Escapes that stand for Chinese text beside other text: they may be meant. */
    ESCAPED_TEXT("escaped-text"),
    /** A stretch that was read in a wrong encoding, of which no text could be made. */
    MISREAD("misread"),
    /** More damage than is read for a text of this length: the rest of the line is as it was. */
    TOO_MUCH_DAMAGE("too-much-damage");

    private final String label;

    Kind(String label) {
      this.label = label;
    }

    /** The name used in documents. */
    public String label() {
      return label;
    }
  }

  /** The same warning in a text that begins {@code by} characters earlier. */
  public Warning shifted(int by) {
    return new Warning(kind, start + by, end + by);
  }
}
