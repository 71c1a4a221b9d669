package zhengwen.extract.body;

import java.util.BitSet;
import java.util.List;
import zhengwen.extract.page.BlockKind;

/**
 * What stands under a line that announces a summary (摘要, 划重点) at the head of an article.
 *
 * <p>A list is a summary to its end; other lines are up to the byline, or if none follows soon, the
 * next line only.
 */
final class Summaries {

  private static final int MOST_LINES = 8;

  /** So many characters do not recur by chance. */
  private static final int SAMPLE = 24;

  private final BitSet summaries = new BitSet();

  Summaries(List<Facts> facts, Region region) {
    for (int i = Math.max(0, region.start() - 2); i < region.end(); i++) {
      if (announces(facts.get(i))) {
        summaries.set(i + 1, end(facts, region, i + 1));
      }
    }
    int first = region.start();
    while (first < region.end() && !facts.get(first).prose()) {
      first++;
    }
    if (first < region.end() && saidAgain(facts, region, first)) {
      summaries.set(first);
    }
  }

  /** Whether the first paragraph is a piece of a later one: a teaser put over the article. */
  private static boolean saidAgain(List<Facts> facts, Region region, int first) {
    String line = facts.get(first).line();
    if (line.length() < SAMPLE + 4) {
      return false;
    }
    String sample = line.substring(2, SAMPLE + 2);
    boolean next = true;
    for (Facts later : facts.subList(first + 1, region.end())) {
      boolean again = later.line().contains(sample);
      if (again && (next || !later.line().equals(line))) {
        return true;
      }
      next &= !later.prose();
    }
    return false;
  }

  Judgement judge(Facts facts) {
    boolean under = summaries.get(facts.block().index()) && !facts.empty();
    return under ? new Judgement(Label.SUMMARY, "under a line that announces a summary") : null;
  }

  private static boolean announces(Facts facts) {
    Cue cue = facts.cue();
    return cue != null && cue.label() == Label.SUMMARY && facts.length() <= cue.word().length() + 4;
  }

  private static int end(List<Facts> facts, Region region, int start) {
    int at = start;
    while (at < region.end() && item(facts.get(at))) {
      at++;
    }
    if (at > start) {
      return at;
    }
    int last = Math.min(region.end(), start + MOST_LINES);
    for (int i = start; i < last; i++) {
      Facts each = facts.get(i);
      boolean cue = each.cue() != null && each.cue().label() == Label.BYLINE;
      if (cue || Bracket.byline(each)) {
        return i;
      }
    }
    return Math.min(region.end(), start + 1);
  }

  private static boolean item(Facts facts) {
    return facts.block().kind() == BlockKind.LIST_ITEM
        || (!facts.empty() && "·•●■◆▪1234567890①②③④⑤".indexOf(facts.line().charAt(0)) >= 0);
  }
}
