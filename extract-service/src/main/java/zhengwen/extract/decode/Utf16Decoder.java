package zhengwen.extract.decode;

/** UTF-16 of either byte order: section 14.2 of the standard. */
final class Utf16Decoder implements CharacterDecoder {

  private final int high;

  /**
   * @param bigEndian whether the high byte of a unit comes first
   */
  Utf16Decoder(boolean bigEndian) {
    this.high = bigEndian ? 0 : 1;
  }

  @Override
  public String decode(byte[] bytes, int from, int to) {
    char[] out = new char[(to - from + 1) / 2];
    int length = 0;
    for (int at = from; at + 1 < to; at += 2) {
      out[length++] = (char) ((bytes[at + high] & 0xFF) << 8 | (bytes[at + 1 - high] & 0xFF));
    }
    if ((to - from) % 2 != 0) {
      out[length] = '\uFFFD';
    }
    replaceLoneSurrogates(out);
    return new String(out);
  }

  private static void replaceLoneSurrogates(char[] units) {
    for (int at = 0; at < units.length; at++) {
      if (Character.isHighSurrogate(units[at])
          && at + 1 < units.length
          && Character.isLowSurrogate(units[at + 1])) {
        at++;
      } else if (Character.isSurrogate(units[at])) {
        units[at] = '\uFFFD';
      }
    }
  }
}
