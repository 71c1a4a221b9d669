package zhengwen.extract.repair;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;

/**
 * The sister of the gloss tool, simulated: it sets a blank before each full-width sign and takes it
 * away again after decoding, but finds the signs in bytes, across the borders of characters too,
 * where the byte before the blank swallows it.
 */
final class SisterTool {

  private static final Charset GBK = Charset.forName("GBK");
  private static final String SIGNS = "；？，！：";

  private SisterTool() {}

  static String damage(String line) {
    byte[] bytes = line.getBytes(GBK);
    ByteArrayOutputStream blanked = new ByteArrayOutputStream();
    boolean inSign = false;
    for (int i = 0; i < bytes.length; i++) {
      inSign = !inSign && i + 1 < bytes.length && isSign(bytes, i);
      if (inSign) {
        blanked.write(' ');
      }
      blanked.write(bytes[i]);
    }
    return decode(blanked.toByteArray());
  }

  private static boolean isSign(byte[] bytes, int at) {
    String pair = bytes[at] < 0 ? new String(bytes, at, 2, GBK) : "";
    return pair.length() == 1 && SIGNS.contains(pair);
  }

  private static String decode(byte[] bytes) {
    StringBuilder text = new StringBuilder();
    int at = 0;
    while (at < bytes.length) {
      boolean blank = at + 2 < bytes.length && bytes[at] == ' ' && isSign(bytes, at + 1);
      if (blank || bytes[at] > 0) {
        text.append(blank ? "" : (char) bytes[at]);
        at++;
        continue;
      }
      String pair = at + 1 < bytes.length ? new String(bytes, at, 2, GBK) : "";
      boolean sound = pair.length() == 1 && pair.charAt(0) != '\uFFFD';
      text.append(sound ? pair : "?");
      at += 2;
    }
    return text.toString();
  }
}
