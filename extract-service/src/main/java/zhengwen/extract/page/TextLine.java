package zhengwen.extract.page;

/**
 * A line of plain text that shows something.
 *
 * @param text without blanks at its ends
 * @param indent columns of blanks before it; a tab counts as eight
 * @param apart whether an empty line, or nothing, stands before it
 */
record TextLine(SourceText text, int indent, boolean apart) {

  private static final int TAB = 8;

  /** The line that [start, end) of the source holds; null if it shows nothing. */
  static TextLine of(String source, int start, int end, boolean apart) {
    int indent = 0;
    int at = start;
    while (at < end && Blank.is(source.charAt(at))) {
      indent += source.charAt(at) == '\t' ? TAB : columns(source.charAt(at));
      at++;
    }
    return at == end ? null : new TextLine(SourceText.of(source, at, end).strip(), indent, apart);
  }

  /** Columns that the line takes in a font of fixed width, its indentation included. */
  int width() {
    int width = indent;
    for (int at = 0; at < text.length(); at++) {
      width += columns(text.charAt(at));
    }
    return width;
  }

  private static int columns(char unit) {
    return unit < 0x80 || unit == '\u00A0' ? 1 : 2;
  }
}
