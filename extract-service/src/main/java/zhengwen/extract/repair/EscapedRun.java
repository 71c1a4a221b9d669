package zhengwen.extract.repair;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;

/**
 * Characters one after the other that were left as escapes: numeric character references, {@code
 * \u4E2D}, or the bytes of percent-encoding and of quoted-printable mail.
 *
 * @param end offset behind it
 * @param text what it stands for
 * @param wide ideographs and signs of Chinese text in it
 */
record EscapedRun(int end, String text, int wide) {

  private static final int HEX = 16;
  private static final int DECIMAL = 10;
  private static final int UNIT = 4;
  private static final int LONGEST_REFERENCE = 7;
  private static final int FIRST_WIDE = 0x2E80;

  private static final List<Charset> CHARSETS =
      List.of(StandardCharsets.UTF_8, Charset.forName("GB18030"));

  /** The run that begins here, also one of no Chinese text; null where no escape begins. */
  static EscapedRun at(CharSequence line, int start) {
    char c = line.charAt(start);
    return switch (c) {
      case '&' -> references(line, start);
      case '\\' -> units(line, start);
      case '%', '=' -> bytes(line, start, c);
      default -> null;
    };
  }

  private static EscapedRun of(int start, int end, String text) {
    int wide = (int) text.codePoints().filter(c -> c >= FIRST_WIDE).count();
    return end == start ? null : new EscapedRun(end, text, wide);
  }

  private static EscapedRun references(CharSequence line, int start) {
    StringBuilder text = new StringBuilder();
    int at = start;
    while (is(line, at, "&#")) {
      boolean hex = at + 2 < line.length() && (line.charAt(at + 2) | 0x20) == 'x';
      int digits = at + (hex ? 3 : 2);
      int end = digits;
      while (end < line.length()
          && end - digits < LONGEST_REFERENCE
          && Character.digit(line.charAt(end), hex ? HEX : DECIMAL) >= 0) {
        end++;
      }
      if (end == digits || !is(line, end, ";")) {
        break;
      }
      int code = Integer.parseInt(line, digits, end, hex ? HEX : DECIMAL);
      if (!Character.isValidCodePoint(code) || code < ' ') {
        break;
      }
      text.appendCodePoint(code);
      at = end + 1;
    }
    return of(start, at, text.toString());
  }

  private static EscapedRun units(CharSequence line, int start) {
    StringBuilder text = new StringBuilder();
    int at = start;
    while (is(line, at, "\\u") && hex(line, at + 2, UNIT) >= ' ') {
      text.append((char) hex(line, at + 2, UNIT));
      at += 2 + UNIT;
    }
    return of(start, at, text.toString());
  }

  private static EscapedRun bytes(CharSequence line, int start, char sign) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    int at = start;
    while (at < line.length() && line.charAt(at) == sign && hex(line, at + 1, 2) > ' ') {
      bytes.write(hex(line, at + 1, 2));
      at += 1 + 2;
    }
    for (Charset charset : CHARSETS) {
      String text = bytes.toString(charset);
      if (text.indexOf('\uFFFD') < 0) {
        return of(start, at, text);
      }
    }
    return of(start, at, "");
  }

  /** A number of so many digits, -1 if there is none. */
  private static int hex(CharSequence line, int start, int digits) {
    if (start + digits > line.length()) {
      return -1;
    }
    int number = 0;
    for (int i = start; i < start + digits; i++) {
      int digit = line.charAt(i) < 0x80 ? Character.digit(line.charAt(i), HEX) : -1;
      if (digit < 0) {
        return -1;
      }
      number = number * HEX + digit;
    }
    return number;
  }

  private static boolean is(CharSequence line, int at, String what) {
    return at + what.length() <= line.length()
        && what.contentEquals(line.subSequence(at, at + what.length()));
  }
}
