package zhengwen.extract.repair;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.util.Arrays;

/**
 * The two-byte codes of GBK as decoders of that name read them, from the JDK's tables.
 *
 * <p>Codes outside GBK that GB18030 gives to private use or later additions can be encoded, because
 * some decoders keep them, but {@link #character} does not know them: no damage made them from
 * text.
 */
final class Gbk implements DoubleByteTable {

  static final char NONE = '\0';

  private final char[] characters = new char[1 << 16];
  private final char[] codes = new char[1 << 16];

  Gbk() {
    byte[] pairs = allPairs();
    // Both charsets give one character for each pair, a private one where they know none.
    String inGbk = new String(pairs, Charset.forName("GBK"));
    String inGb18030 = new String(pairs, Charset.forName("GB18030"));
    for (int i = 0; i < inGbk.length(); i++) {
      int code = (pairs[2 * i] & 0xFF) << 8 | (pairs[2 * i + 1] & 0xFF);
      char c = inGbk.charAt(i);
      codes[c] = (char) code;
      characters[code] = isPrivate(c) || c == '\uFFFD' ? NONE : c;
      if (codes[inGb18030.charAt(i)] == 0) {
        codes[inGb18030.charAt(i)] = (char) code;
      }
    }
    aliases();
    codes['\uFFFD'] = 0;
    Arrays.fill(codes, 0, 0x80, NONE);
  }

  private static byte[] allPairs() {
    ByteArrayOutputStream pairs = new ByteArrayOutputStream();
    for (int code = 0x8100; code <= 0xFEFF; code++) {
      if (isTrail(code & 0xFF)) {
        pairs.write(code >> 8);
        pairs.write(code);
      }
    }
    return pairs.toByteArray();
  }

  /** Characters that other decoders give for the same codes. */
  private void aliases() {
    String[] same = {
      "\u2014\u2015", "\u00B7\u30FB", "\uFF5E\u301C", "\u2225\u2016", "\u2026\u22EF"
    };
    for (String pair : same) {
      for (int i = 0; i < 2; i++) {
        char c = pair.charAt(i);
        codes[c] = codes[c] == 0 ? codes[pair.charAt(1 - i)] : codes[c];
      }
    }
  }

  private static boolean isPrivate(char c) {
    return c >= '\uE000' && c <= '\uF8FF';
  }

  static boolean isLead(int b) {
    return b >= 0x81 && b <= 0xFE;
  }

  static boolean isTrail(int b) {
    return b >= 0x40 && b <= 0xFE && b != 0x7F;
  }

  /** The character of a code in GBK, {@link #NONE} if it has none. */
  @Override
  public char character(int lead, int trail) {
    return characters[lead << 8 | trail];
  }

  /** Whether GBK has the character, under the code that {@link #code} gives. */
  boolean isMapped(char c) {
    return codes[c] != 0 && characters[codes[c]] == c;
  }

  /** The two bytes of a character as one number, 0 if it has none. */
  @Override
  public int code(int c) {
    return Character.isBmpCodePoint(c) ? codes[c] : 0;
  }

  /** GB2312's own ideographs: what a text in simplified script is written in. */
  boolean isGb2312(char c) {
    int code = codes[c];
    return code >= 0xB0A1 && code <= 0xF7FE && (code & 0xFF) >= 0xA1;
  }
}
