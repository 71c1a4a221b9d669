package zhengwen.local.database;

/**
 * A key that is 32 hex digits, as the ids of articles are: one small object where the library keeps
 * a list with a text in it. In an index of very many, it is the memory touched that costs.
 *
 * @param high the first half
 * @param low the second half
 */
record HashKey(long high, long low) implements Comparable<HashKey> {
  private static final int HALF = 16;
  private static final int DIGITS = 2 * HALF;

  /** The key of this text, or null if it is not 32 lower-case hex digits. */
  static HashKey of(String text) {
    if (text.length() != DIGITS || !isHex(text)) {
      return null;
    }
    return new HashKey(half(text, 0), half(text, HALF));
  }

  private static boolean isHex(String text) {
    for (int i = 0; i < DIGITS; i++) {
      char c = text.charAt(i);
      if ((c < '0' || c > '9') && (c < 'a' || c > 'f')) {
        return false;
      }
    }
    return true;
  }

  private static long half(String text, int from) {
    return Long.parseUnsignedLong(text, from, from + HALF, 16);
  }

  /** The digits. */
  String text() {
    return digits(high) + digits(low);
  }

  private static String digits(long half) {
    String digits = Long.toHexString(half);
    return "0".repeat(HALF - digits.length()) + digits;
  }

  /** As the texts are ordered. */
  @Override
  public int compareTo(HashKey other) {
    int order = Long.compareUnsigned(high, other.high);
    return order != 0 ? order : Long.compareUnsigned(low, other.low);
  }
}
