package zhengwen.extract.metadata;

import java.util.ArrayList;
import java.util.List;
import zhengwen.extract.metadata.date.PrintedDate;
import zhengwen.extract.page.Block;

/**
 * A light estimate of where a page's main text is: the run of blocks with the most prose.
 *
 * @param lines all blocks of the page
 * @param bodyStart index of the first block of the main text; the number of blocks if there is none
 * @param bodyEnd index of the last block of the main text; -1 if there is none
 */
record Layout(Lines lines, int bodyStart, int bodyEnd) {

  /** So much prose near the headline is the main text, whatever follows further down. */
  private static final int PLENTY = 160;

  /** A run of blocks and how much prose it holds. */
  private record Run(int start, int end, int weight) {}

  /** The main text of a page whose headline is not known yet. */
  static Layout of(List<Block> blocks) {
    return of(new Lines(blocks), 0);
  }

  /** The same blocks with the main text looked for below the headline. */
  Layout below(int headline) {
    return of(lines, headline + 1);
  }

  /** All blocks of the page. */
  List<Block> blocks() {
    return lines.blocks();
  }

  /** The folded text of a block, cut short. */
  String text(int block) {
    return lines.text(block);
  }

  /** The dates that a block prints near its head. */
  List<PrintedDate> dates(int block) {
    return lines.dates(block);
  }

  /** Whether the page has anything that reads like prose. */
  boolean hasBody() {
    return bodyEnd >= 0;
  }

  private static Layout of(Lines lines, int from) {
    List<Run> runs = runs(lines, from);
    int most = runs.stream().mapToInt(Run::weight).max().orElse(0);
    double enough = from > 0 ? Math.min(PLENTY, most * 0.5) : most * 0.5;
    for (Run run : runs) {
      if (run.weight() >= enough) {
        return new Layout(lines, run.start(), run.end());
      }
    }
    return new Layout(lines, lines.blocks().size(), -1);
  }

  private static List<Run> runs(Lines lines, int from) {
    List<Run> runs = new ArrayList<>();
    Run none = new Run(0, 0, 0);
    Run best = none;
    int sum = 0;
    int start = from;
    for (int at = from; at < lines.blocks().size(); at++) {
      sum += lines.weight(at);
      if (sum <= 0) {
        if (best.weight() > 0) {
          runs.add(best);
          best = none;
        }
        sum = 0;
        start = at + 1;
      } else if (sum > best.weight()) {
        best = new Run(start, at, sum);
      }
    }
    if (best.weight() > 0) {
      runs.add(best);
    }
    return runs;
  }
}
