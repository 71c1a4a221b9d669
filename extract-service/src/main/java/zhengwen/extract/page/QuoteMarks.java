package zhengwen.extract.page;

/** The marks with which programs for mail begin each line that they quote: {@code > }. */
final class QuoteMarks {

  private static final int FEWEST = 5;

  private QuoteMarks() {}

  /** Whether nearly all lines of a text begin with one. */
  static boolean in(String source) {
    int marked = 0;
    int lines = 0;
    for (int at = 0; at < source.length(); ) {
      int end = source.indexOf('\n', at);
      end = end < 0 ? source.length() : end;
      if (end(source, at, end) > at) {
        marked++;
      }
      lines += source.substring(at, Math.min(end, at + 1)).isBlank() ? 0 : 1;
      at = end + 1;
    }
    return marked >= FEWEST && marked * 10 >= lines * 9;
  }

  /** Where the line [start, end) goes on behind its marks; {@code start} if it has none. */
  static int end(String source, int start, int end) {
    int at = start;
    while (at < end && source.charAt(at) == '>') {
      at++;
      if (at + 1 < end && source.charAt(at) == ' ' && source.charAt(at + 1) == '>') {
        at++;
      }
    }
    return at;
  }
}
