package zhengwen.extract.decode;

import java.io.ByteArrayOutputStream;

/**
 * The parts of a page from which its encoding can be told: stretches that are not ASCII, cut only
 * at bytes that no encoding of Chinese uses inside a character.
 */
final class Sample {

  private static final int LIMIT = 16 * 1024;

  private Sample() {}

  /** The first stretches of [from, to), a line feed after each, about {@value #LIMIT} bytes. */
  static byte[] of(byte[] bytes, int from, int to) {
    ByteArrayOutputStream sample = new ByteArrayOutputStream();
    int at = from;
    while (at < to && sample.size() < LIMIT) {
      int start = nextUpper(bytes, at, to);
      at = start;
      while (at < to && sample.size() + at - start < LIMIT && !isBorder(bytes[at])) {
        at++;
      }
      sample.write(bytes, start, at - start);
      sample.write('\n');
    }
    return sample.toByteArray();
  }

  private static int nextUpper(byte[] bytes, int from, int to) {
    int at = from;
    while (at < to && bytes[at] >= 0) {
      at++;
    }
    return at;
  }

  /** Never part of a character of two or four bytes. */
  private static boolean isBorder(byte b) {
    return (b >= 0 && b < 0x30) || (b > 0x39 && b < 0x40);
  }
}
