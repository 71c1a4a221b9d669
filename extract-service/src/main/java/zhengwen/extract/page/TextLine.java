package zhengwen.extract.page;

import java.util.ArrayList;
import java.util.List;

/**
 * A line of plain text that shows something.
 *
 * @param text without blanks at its ends
 * @param indent columns of blanks before it; a tab counts as eight
 * @param apart whether an empty line, or nothing, stands before it
 */
record TextLine(SourceText text, int indent, boolean apart) {

  private static final int TAB = 8;

  /** Letters of the longest reading, zhuāng. */
  private static final int LONGEST_READING = 6;

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

  /**
   * The line, parted at places of its source; what shows nothing is left out.
   *
   * @param cuts in ascending order; those outside the line part nothing
   */
  List<TextLine> partedAt(String source, List<Integer> cuts) {
    List<TextLine> parts = new ArrayList<>();
    int from = text.start();
    for (int cut : cuts) {
      if (cut > from && cut < text.end()) {
        add(of(source, from, cut, from == text.start() ? apart : true), parts);
        from = cut;
      }
    }
    if (from == text.start()) {
      return List.of(this);
    }
    add(of(source, from, text.end(), /* apart= */ true), parts);
    return parts;
  }

  private static void add(TextLine part, List<TextLine> parts) {
    if (part != null) {
      parts.add(part);
    }
  }

  /**
   * Columns that the line takes in a font of fixed width, its indentation included. Readings that a
   * tool put behind characters (長 (zhǎng)) came later than the line's end, and take none.
   */
  int width() {
    int width = indent;
    for (int at = 0; at < text.length(); at++) {
      int gloss = gloss(at);
      at = gloss > at ? gloss : at;
      width += at < text.length() ? columns(text.charAt(at)) : 0;
    }
    return width;
  }

  /** Where a reading in brackets ends that starts at {@code from}, behind a character; else -1. */
  private int gloss(int from) {
    int at = from;
    if (from == 0 || !Character.isIdeographic(text.charAt(from - 1))) {
      return -1;
    }
    at += text.charAt(at) == ' ' ? 1 : 0;
    if (at >= text.length() || "(（".indexOf(text.charAt(at)) < 0) {
      return -1;
    }
    int letters = ++at;
    while (at < text.length() && isLetter(text.charAt(at)) && at - letters < LONGEST_READING) {
      at++;
    }
    boolean closed = at > letters && at < text.length() && ")）".indexOf(text.charAt(at)) >= 0;
    return closed ? at + 1 : -1;
  }

  private static boolean isLetter(char unit) {
    return (unit >= 'a' && unit <= 'z') || (unit >= 'à' && unit <= 'ǿ');
  }

  private static int columns(char unit) {
    return unit < 0x80 || unit == '\u00A0' ? 1 : 2;
  }
}
