package zhengwen.extract.page;

import java.util.ArrayList;
import java.util.List;

/**
 * Page text whose line breaks became blanks: two blanks or more part what were lines; where there
 * is one blank only, those behind whole sentences do.
 */
final class RunTogether {

  private static final int MOST_LINES = 3;
  private static final int SHORTEST = 300;
  private static final int FEWEST_GAPS = 4;
  private static final String STOPS = "。！？!?…”』」）)";

  private RunTogether() {}

  /** The lines, with those parted that hold a whole page. */
  static List<TextLine> parted(String source, List<TextLine> lines) {
    if (lines.isEmpty() || lines.size() > MOST_LINES) {
      return lines;
    }
    List<TextLine> parted = new ArrayList<>();
    for (TextLine line : RepeatedTitle.parted(source, lines)) {
      List<TextLine> parts = parts(source, line, /* fewest= */ 2);
      if (parts.size() <= FEWEST_GAPS) {
        parts = parts(source, line, /* fewest= */ 1);
      }
      parted.addAll(parts.size() >= FEWEST_GAPS ? parts : List.of(line));
      Bounds.checkBlocks(parted.size());
    }
    return parted;
  }

  private static List<TextLine> parts(String source, TextLine line, int fewest) {
    List<TextLine> parts = new ArrayList<>();
    int end = line.text().end();
    if (end - line.text().start() < SHORTEST) {
      return parts;
    }
    int from = line.text().start();
    for (int at = from; at < end; at++) {
      int blanks = at;
      while (blanks < end && Blank.is(source.charAt(blanks))) {
        blanks++;
      }
      boolean sentence = fewest > 1 || (at > from && STOPS.indexOf(source.charAt(at - 1)) >= 0);
      if (blanks - at >= fewest && sentence) {
        parts.add(TextLine.of(source, from, at, /* apart= */ true));
        from = blanks;
      }
      at = Math.max(at, blanks - 1);
    }
    parts.add(TextLine.of(source, from, end, /* apart= */ true));
    return parts;
  }
}
