package zhengwen.extract.page;

import java.util.ArrayList;
import java.util.List;

/** Page text whose line breaks were lost, so that few lines hold a whole page. */
final class RunTogether {

  private static final int MOST_LINES = 6;
  private static final int FEW_LINES = 3;
  private static final int SHORTEST = 150;
  private static final int LONG = 300;

  private RunTogether() {}

  /** The lines, with those parted that hold more than a line of the page. */
  static List<TextLine> parted(String source, List<TextLine> lines) {
    if (!isRunTogether(lines)) {
      return lines;
    }
    List<Stretch> stretches =
        lines.stream().map(line -> new Stretch(line.text().start(), line.text().end())).toList();
    stretches = new SeparatorMarks(source, stretches).parted(stretches);
    stretches = RepeatedTitle.parted(source, stretches);
    stretches = HeadOfPage.parted(source, stretches);
    stretches = SentenceGaps.parted(source, stretches);
    List<TextLine> parted = new ArrayList<>(stretches.size());
    int last = -1;
    for (Stretch stretch : stretches) {
      boolean apart = last < 0 || isSoft(source, last, stretch.start());
      parted.add(TextLine.of(source, stretch.start(), stretch.end(), apart));
      last = stretch.end();
      Bounds.checkBlocks(parted.size());
    }
    return parted;
  }

  private static boolean isRunTogether(List<TextLine> lines) {
    if (lines.size() > MOST_LINES) {
      return false;
    }
    int longest = 0;
    int all = 0;
    for (TextLine line : lines) {
      int length = line.text().end() - line.text().start();
      longest = Math.max(longest, length);
      all += length;
    }
    return longest >= LONG || (lines.size() <= FEW_LINES && all >= SHORTEST);
  }

  /** Whether at most a blank stands between: where that parts lines, none was torn. */
  private static boolean isSoft(String source, int from, int to) {
    return to - from < 2 && (to == from || source.charAt(from) == ' ');
  }
}
