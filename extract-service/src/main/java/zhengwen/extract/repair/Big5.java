package zhengwen.extract.repair;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.Map;

/**
 * The two-byte codes of Big5 with the additions of Windows and Hong Kong, from the JDK's tables.
 */
final class Big5 implements DoubleByteTable {

  private static final int FIRST = 0x81;
  private static final int LAST = 0xFE;

  private final char[] characters = new char[1 << 16];
  private final char[] codes = new char[1 << 16];

  /** Codes of ideographs beyond the Basic Multilingual Plane. */
  private final Map<Integer, Integer> rare = new HashMap<>();

  Big5() {
    read(Charset.forName("x-windows-950"));
    read(Charset.forName("Big5-HKSCS"));
  }

  private void read(Charset charset) {
    byte[] pair = new byte[2];
    for (int code = FIRST << 8; code <= (LAST << 8 | LAST); code++) {
      if (!isTrail(code & 0xFF)) {
        continue;
      }
      pair[0] = (byte) (code >> 8);
      pair[1] = (byte) code;
      String text = new String(pair, charset);
      char c = text.charAt(0);
      if (text.codePointCount(0, text.length()) == 1 && Character.isSurrogate(c)) {
        rare.put(text.codePointAt(0), code);
      } else if (text.length() == 1 && c != '\uFFFD' && !isPrivate(c)) {
        characters[code] = characters[code] == Gbk.NONE ? c : characters[code];
        codes[c] = codes[c] == 0 ? (char) code : codes[c];
      }
    }
  }

  private static boolean isPrivate(char c) {
    return c >= '\uE000' && c <= '\uF8FF';
  }

  private static boolean isTrail(int b) {
    return (b >= 0x40 && b < 0x7F) || (b > 0xA0 && b <= LAST);
  }

  @Override
  public char character(int lead, int trail) {
    return characters[lead << 8 | trail];
  }

  @Override
  public int code(int c) {
    return Character.isBmpCodePoint(c) ? codes[c] : rare.getOrDefault(c, 0);
  }
}
