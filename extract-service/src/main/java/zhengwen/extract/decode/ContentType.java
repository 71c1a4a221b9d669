package zhengwen.extract.decode;

import java.util.Locale;
import java.util.Optional;

/**
 * Reads the charset out of a media type, from a header or a meta element, however it is written.
 */
final class ContentType {

  private static final String CHARSET = "charset";

  private ContentType() {}

  /** The label after the first "charset=". */
  static Optional<String> charset(String contentType) {
    String lower = contentType.toLowerCase(Locale.ROOT);
    for (int at = lower.indexOf(CHARSET); at >= 0; at = lower.indexOf(CHARSET, at + 1)) {
      Optional<String> value = value(lower.substring(at + CHARSET.length()));
      if (value.isPresent()) {
        return value;
      }
    }
    return Optional.empty();
  }

  /** The value after an equals sign, quoted or not; empty if no equals sign comes first. */
  static Optional<String> value(String assignment) {
    String rest = assignment.stripLeading();
    if (!rest.startsWith("=")) {
      return Optional.empty();
    }
    rest = rest.substring(1).strip();
    if (rest.startsWith("\"") || rest.startsWith("'")) {
      int close = rest.indexOf(rest.charAt(0), 1);
      return close < 0 ? Optional.empty() : Optional.of(rest.substring(1, close));
    }
    int end = 0;
    while (end < rest.length() && !isEnd(rest.charAt(end))) {
      end++;
    }
    return end == 0 ? Optional.empty() : Optional.of(rest.substring(0, end));
  }

  private static boolean isEnd(char c) {
    return c == ';' || c == ',' || Character.isWhitespace(c) || c == '"' || c == '\'';
  }
}
