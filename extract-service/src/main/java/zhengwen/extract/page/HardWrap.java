package zhengwen.extract.page;

import java.util.List;

/**
 * Whether lines were broken at a fixed width, as text browsers, mail and columns of a paper do, and
 * which of them go on in the next.
 *
 * <p>Such lines end in mid-sentence, all at about the same column, and few lines of prose are
 * longer.
 */
final class HardWrap {

  private static final int NARROWEST = 24;
  private static final int WIDEST = 140;

  /** Lines end up to so many columns early: a character of two, and a mark that must not begin. */
  private static final int EARLY = 4;

  /** Marks may hang over the edge. */
  private static final int OVER = 2;

  private static final int FEWEST = 4;

  private static final String PAUSES = "，、；,;。";
  private static final String STOPS = "。！？!?…：:；;”」』）)";

  private final List<TextLine> lines;
  private final int[] widths;
  private final int edge;
  private int margin;
  private boolean indented;
  private boolean spaced;

  HardWrap(List<TextLine> lines) {
    this.lines = lines;
    this.widths = lines.stream().mapToInt(TextLine::width).toArray();
    this.edge = edge();
    if (edge > 0) {
      survey();
    }
  }

  /** Whether the text of a line goes on in the next one; {@code first} if no line goes on in it. */
  boolean goesOn(int at, boolean first) {
    if (edge == 0 || at + 1 >= lines.size() || !full(at)) {
      return false;
    }
    TextLine line = lines.get(at);
    TextLine next = lines.get(at + 1);
    if (at == 0 && !pauses(line)) {
      return false; // a title
    }
    boolean opens = !first || !indented || line.indent() > margin + 1 || pauses(line);
    boolean marked = indented || spaced;
    return opens
        && !next.apart()
        && next.indent() <= margin + 1
        && (marked || !stops(line))
        && !(Character.isLetterOrDigit(last(line)) && isMark(next.text().charAt(0)));
  }

  /** The column lines are broken at; 0 if they are not. */
  private int edge() {
    int[] ending = new int[WIDEST + EARLY + OVER + 1];
    for (int at = 0; at + 1 < lines.size(); at++) {
      if (candidate(at)) {
        ending[widths[at]]++;
      }
    }
    int best = 0;
    int most = 0;
    for (int edge = NARROWEST; edge <= WIDEST; edge++) {
      int sum = 0;
      for (int width = edge - EARLY; width <= edge; width++) {
        sum += ending[width];
      }
      if (sum > most) {
        most = sum;
        best = edge;
      }
    }
    return most >= FEWEST && convinces(best) ? best : 0;
  }

  /** Whether a line may be one of those broken: another follows at once, no further right. */
  private boolean candidate(int at) {
    return widths[at] >= NARROWEST - EARLY
        && widths[at] <= WIDEST
        && !lines.get(at + 1).apart()
        && lines.get(at + 1).indent() <= lines.get(at).indent()
        && han(lines.get(at)) * 4 >= widths[at] - lines.get(at).indent();
  }

  private boolean convinces(int edge) {
    int full = 0;
    int broken = 0;
    int pausing = 0;
    int fullHan = 0;
    int longHan = 0;
    for (int at = 0; at < lines.size(); at++) {
      TextLine line = lines.get(at);
      if (widths[at] > edge + OVER) {
        longHan += line.text().toString().indexOf('。') >= 0 ? han(line) : 0;
      } else if (widths[at] >= edge - EARLY && at + 1 < lines.size() && candidate(at)) {
        full++;
        broken += stops(line) ? 0 : 1;
        pausing += pauses(line) ? 1 : 0;
        fullHan += han(line);
      }
    }
    return full >= FEWEST
        && broken * 5 >= full * 3
        && pausing * 2 >= full
        && longHan * 4 <= fullHan;
  }

  private void survey() {
    margin = Integer.MAX_VALUE;
    for (int at = 0; at < lines.size(); at++) {
      margin = full(at) ? Math.min(margin, lines.get(at).indent()) : margin;
    }
    int further = 0;
    int apart = 0;
    for (int at = 0; at + 1 < lines.size(); at++) {
      if (full(at) && lines.get(at + 1).indent() <= margin + 1 && !lines.get(at + 1).apart()) {
        further += lines.get(at).indent() > margin + 1 ? 1 : 0;
        apart += lines.get(at).apart() ? 1 : 0;
      }
    }
    indented = further > 1;
    spaced = apart > 1;
  }

  private boolean full(int at) {
    return widths[at] >= edge - EARLY - 1 && widths[at] <= edge + OVER;
  }

  private static boolean isMark(char unit) {
    return "·•●■◆▲※*#>|-—=[【".indexOf(unit) >= 0;
  }

  private static boolean pauses(TextLine line) {
    for (int at = 0; at < line.text().length(); at++) {
      if (PAUSES.indexOf(line.text().charAt(at)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean stops(TextLine line) {
    return STOPS.indexOf(last(line)) >= 0;
  }

  private static char last(TextLine line) {
    return line.text().charAt(line.text().length() - 1);
  }

  private static int han(TextLine line) {
    int han = 0;
    for (int at = 0; at < line.text().length(); at++) {
      han += Character.isIdeographic(line.text().charAt(at)) ? 1 : 0;
    }
    return han;
  }
}
