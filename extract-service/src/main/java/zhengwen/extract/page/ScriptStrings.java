package zhengwen.extract.page;

import java.util.ArrayList;
import java.util.List;

/** Finds the strings of a script that hold Chinese text, unescaped, with their places. */
final class ScriptStrings {

  /** Strings with fewer ideographs, escaped or not, hold no passage. */
  private static final int FEWEST = 20;

  /** JSON in a string of JSON in a string: no deeper. */
  private static final int DEEPEST = 2;

  private ScriptStrings() {}

  /** The strings in the part [start, end) of {@code code}, in order. */
  static List<SourceText> in(String code, int start, int end) {
    return in(code, start, end, 0);
  }

  private static List<SourceText> in(String code, int start, int end, int depth) {
    List<SourceText> found = new ArrayList<>();
    boolean templates = true;
    for (int at = start; at < end; at++) {
      char quote = code.charAt(at);
      if (quote != '"' && quote != '\'' && (quote != '`' || !templates)) {
        continue;
      }
      int close = close(code, at + 1, end, quote);
      if (close < 0) {
        templates &= quote != '`';
        continue;
      }
      if (holdsPassage(code, at + 1, close)) {
        add(found, unescape(code, at + 1, close), depth);
      }
      at = close;
    }
    return found;
  }

  private static void add(List<SourceText> found, SourceText string, int depth) {
    String text = string.toString();
    boolean json = text.startsWith("{") || text.startsWith("[");
    List<SourceText> inner =
        json && depth < DEEPEST ? in(text, 0, text.length(), depth + 1) : List.of();
    if (inner.isEmpty()) {
      found.add(string);
    }
    for (SourceText each : inner) {
      found.add(each.placedThrough(string));
    }
  }

  /** Where the string ends; -1 if it does not, or not in its line where it must. */
  private static int close(String code, int from, int end, char quote) {
    for (int at = from; at < end; at++) {
      char unit = code.charAt(at);
      if (unit == quote) {
        return at;
      }
      if (unit == '\\') {
        at++;
      } else if (unit == '\n' && quote != '`') {
        return -1;
      }
    }
    return -1;
  }

  private static boolean holdsPassage(String code, int start, int end) {
    int found = 0;
    for (int at = start; at < end && found < FEWEST; at++) {
      char unit = code.charAt(at);
      if (Character.isIdeographic(unit)
          || (unit == '\\' && at + 2 < end && code.charAt(at + 1) == 'u')) {
        found++;
      }
    }
    return found >= FEWEST;
  }

  private static SourceText unescape(String code, int start, int end) {
    SourceText.Builder text = new SourceText.Builder().place(start);
    int copied = start;
    for (int at = start; at < end; at++) {
      if (code.charAt(at) == '\\' && at + 1 < end) {
        text.copy(code, copied, at);
        int length = escapeLength(code, at, end);
        text.replacement(escaped(code, at, length), at, at + length);
        at += length - 1;
        copied = at + 1;
      }
    }
    return text.copy(code, copied, end).build();
  }

  private static int escapeLength(String code, int at, int end) {
    int digits =
        switch (code.charAt(at + 1)) {
          case 'u' -> 4;
          case 'x' -> 2;
          default -> 0;
        };
    return at + 2 + digits <= end && isHex(code, at + 2, digits) ? 2 + digits : 2;
  }

  private static boolean isHex(String code, int at, int digits) {
    for (int digit = 0; digit < digits; digit++) {
      if (Character.digit(code.charAt(at + digit), 16) < 0) {
        return false;
      }
    }
    return true;
  }

  private static String escaped(String code, int at, int length) {
    if (length > 2) {
      return String.valueOf((char) Integer.parseInt(code.substring(at + 2, at + length), 16));
    }
    return switch (code.charAt(at + 1)) {
      case 'n', 'r' -> "\n";
      case 't', 'b', 'f' -> " ";
      default -> code.substring(at + 1, at + 2);
    };
  }
}
