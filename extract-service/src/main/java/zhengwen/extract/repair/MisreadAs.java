package zhengwen.extract.repair;

/** The encoding a text was taken for: the bytes that its visible characters stand for. */
final class MisreadAs {

  /** A character that stands for no byte. */
  static final int NONE = -1;

  private static final String UPPER = "€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008DŽ\u008F\u0090‘’“”•–—˜™š›œ\u009DžŸ";

  private final DoubleByteTable table;

  /** Whether € is the byte 80, which is no lead byte there. */
  private final boolean hasEuro;

  private MisreadAs(DoubleByteTable table, boolean hasEuro) {
    this.table = table;
    this.hasEuro = hasEuro;
  }

  /** Windows-1252, and ISO-8859-1 which some decoders take for it. */
  static MisreadAs latin() {
    return new MisreadAs(null, true);
  }

  static MisreadAs gbk(DoubleByteTable table) {
    return new MisreadAs(table, true);
  }

  static MisreadAs big5(DoubleByteTable table) {
    return new MisreadAs(table, false);
  }

  /** Whether one character stands for one byte. */
  boolean isSingle() {
    return table == null;
  }

  /** One byte or two as one number; {@link #NONE} for other characters and for ASCII. */
  int code(int c) {
    if (c < 0x80) {
      return NONE;
    }
    if (hasEuro && c == '€') {
      return 0x80;
    }
    if (!isSingle()) {
      int code = table.code(c);
      return code == 0 ? NONE : code;
    }
    int upper = UPPER.indexOf(c);
    return c <= 0xFF ? c : upper >= 0 ? upper + 0x80 : NONE;
  }
}
