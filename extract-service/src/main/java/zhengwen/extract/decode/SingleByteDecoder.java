package zhengwen.extract.decode;

import java.util.Arrays;

/** An encoding of one byte a character: section 9 of the standard. */
final class SingleByteDecoder implements CharacterDecoder {

  /** What the bytes 80 to FF stand for. */
  private final char[] upper;

  SingleByteDecoder(char[] upper) {
    this.upper = upper.clone();
  }

  @Override
  public String decode(byte[] bytes, int from, int to) {
    char[] out = new char[to - from];
    for (int at = from; at < to; at++) {
      byte b = bytes[at];
      out[at - from] = b >= 0 ? (char) b : upper[b & 0x7F];
    }
    return new String(out);
  }

  /** The byte of every code unit, -1 for those that have none. */
  short[] encoder() {
    short[] bytes = new short[Character.MAX_VALUE + 1];
    Arrays.fill(bytes, (short) -1);
    for (short b = 0; b < 0x80; b++) {
      bytes[b] = b;
      bytes[upper[b]] = (short) (b + 0x80);
    }
    return bytes;
  }
}
