package zhengwen.extract.body;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import zhengwen.extract.page.Blank;

/**
 * One spelling for comparing words: simplified, half-width, lower case.
 *
 * <p>Unit by unit, so that lengths never change. Characters are folded on their own, which is good
 * for recognising cue words and wrong for converting text.
 */
final class Fold {

  private static final char[] TABLE = table();

  private Fold() {}

  /** The folded form of one UTF-16 unit. */
  static char of(char unit) {
    return TABLE[unit];
  }

  /** The folded text without white space. */
  static String compact(CharSequence text) {
    String units = text.toString();
    char[] folded = new char[units.length()];
    int length = 0;
    for (int i = 0; i < folded.length; i++) {
      char unit = units.charAt(i);
      if (!Blank.is(unit)) {
        folded[length++] = TABLE[unit];
      }
    }
    return new String(folded, 0, length);
  }

  /** The folded text, white space as it is. */
  static String spaced(CharSequence text) {
    StringBuilder folded = new StringBuilder(text.length());
    text.chars().forEach(unit -> folded.append(Blank.is((char) unit) ? ' ' : TABLE[unit]));
    return folded.toString();
  }

  private static char[] table() {
    char[] table = new char[Character.MAX_VALUE + 1];
    for (int unit = 0; unit < table.length; unit++) {
      boolean fullWidth = unit >= '！' && unit <= '～';
      table[unit] = Character.toLowerCase((char) (fullWidth ? unit - '！' + '!' : unit));
    }
    pair(table, "【】〔〕［］｛｝〈〉", "[][][]{}<>");
    pair(table, "「」『』“”﹁﹂", "\"\"\"\"\"\"\"\"");
    pair(table, "｜丨︱│∣┃", "||||||");
    pair(table, "∶﹕：︰", "::::");
    try (BufferedReader lines = open("fold.txt")) {
      lines.readLine(); // the licence
      pair(table, lines.readLine(), lines.readLine());
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    return table;
  }

  private static void pair(char[] table, String from, String to) {
    for (int i = 0; i < from.length(); i++) {
      table[from.charAt(i)] = to.charAt(i);
    }
  }

  /** A resource of this package, as UTF-8. */
  static BufferedReader open(String resource) {
    return new BufferedReader(
        new InputStreamReader(Fold.class.getResourceAsStream(resource), StandardCharsets.UTF_8));
  }
}
