package zhengwen.extract.body;

/** What each UTF-16 unit of a folded line is: one look in a table in place of several questions. */
final class Units {

  static final int HAN = 1;

  /** Ends a sentence, or a part of one that could stand alone. */
  static final int STOP = 2;

  /** Stands within a sentence. */
  static final int COMMA = 4;

  static final int LETTER = 8;
  static final int DIGIT = 16;

  private static final byte[] KINDS = kinds();

  private Units() {}

  /** Whether the unit is of any of the kinds, which are added up. */
  static boolean is(char unit, int kinds) {
    return (KINDS[unit] & kinds) != 0;
  }

  private static byte[] kinds() {
    byte[] kinds = new byte[Character.MAX_VALUE + 1];
    for (int unit = 0; unit < kinds.length; unit++) {
      int kind = Character.isIdeographic(unit) ? HAN : 0;
      kind |= "。!?;…".indexOf(unit) >= 0 ? STOP : 0;
      kind |= ",、".indexOf(unit) >= 0 ? COMMA : 0;
      kind |= Character.isLetter((char) unit) ? LETTER : 0;
      kind |= Character.isDigit((char) unit) ? DIGIT : 0;
      kinds[unit] = (byte) kind;
    }
    return kinds;
  }
}
