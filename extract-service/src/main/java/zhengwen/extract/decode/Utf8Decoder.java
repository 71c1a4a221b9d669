package zhengwen.extract.decode;

import java.nio.charset.StandardCharsets;
import java.util.Arrays;

/**
 * UTF-8: section 8.1 of the standard. The JDK's decoder differs in one point: of an encoded
 * surrogate it makes one U+FFFD, where the standard has one for every byte.
 */
final class Utf8Decoder implements CharacterDecoder {

  private static final byte SURROGATE_LEAD = (byte) 0xED;
  private static final byte NEVER_VALID = (byte) 0xFF;

  @Override
  public String decode(byte[] bytes, int from, int to) {
    String text = new String(bytes, from, to - from, StandardCharsets.UTF_8);
    return text.indexOf('\uFFFD') < 0
        ? text
        : new String(withoutSurrogates(bytes, from, to), StandardCharsets.UTF_8);
  }

  private static byte[] withoutSurrogates(byte[] bytes, int from, int to) {
    byte[] copy = Arrays.copyOfRange(bytes, from, to);
    for (int at = 0; at + 1 < copy.length; at++) {
      int next = copy[at + 1] & 0xFF;
      if (copy[at] == SURROGATE_LEAD && next >= 0xA0 && next <= 0xBF) {
        copy[at] = NEVER_VALID;
      }
    }
    return copy;
  }
}
