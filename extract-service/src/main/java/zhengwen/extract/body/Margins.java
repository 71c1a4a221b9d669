package zhengwen.extract.body;

import java.util.List;
import zhengwen.extract.page.BlockKind;
import zhengwen.extract.page.Container;

/**
 * What stands around the found run and belongs to it, though it weighs nothing: a sub-heading or
 * two before the first paragraph, a picture or a table after the last.
 */
final class Margins {

  private static final int MOST_LINES = 4;
  private static final int LONGEST_LINE = 60;
  private static final int MOST_BEFORE_EDITOR = 12;

  private final List<Facts> facts;
  private final Claims claims;
  private final String headline;

  /**
   * @param headline the headline, folded; empty if none is known
   */
  Margins(List<Facts> facts, Claims claims, String headline) {
    this.facts = facts;
    this.claims = claims;
    this.headline = headline;
  }

  /** The run with its margins. */
  Region widen(Region run) {
    if (run.start() == run.end()) {
      return run;
    }
    int title = repeatedTitle(run);
    return new Region(title >= 0 ? title + 1 : start(run), end(run), run.container());
  }

  /** Where the headline is printed right over the text, and other text stands before; else -1. */
  private int repeatedTitle(Region run) {
    if (headline.isEmpty() || claims.headline() >= run.start()) {
      return -1;
    }
    int all = 0;
    for (int i = run.start(); i < run.end(); i++) {
      all += facts.get(i).han();
    }
    int before = 0;
    int found = -1;
    for (int i = run.start(); i < run.end() && before * 3 < all; i++) {
      boolean picture = facts.get(i).block().kind() == BlockKind.IMAGE;
      if (!picture && facts.get(i).line().equals(headline)) {
        found = i;
      }
      before += facts.get(i).han();
    }
    return found;
  }

  private int start(Region run) {
    Container home = facts.get(run.start()).home();
    boolean text = home.parent() == null;
    int start = run.start();
    int lines = 0;
    while (start > 0 && lines < MOST_LINES && belongs(facts.get(start - 1), home)) {
      start--;
      lines += facts.get(start).empty() ? 0 : 1;
    }
    boolean anchored = !text || (start > 0 && lines < MOST_LINES && anchor(facts.get(start - 1)));
    return anchored ? start : run.start();
  }

  /** Whether an article may begin right after the block. */
  private boolean anchor(Facts before) {
    Label label = claims.of(before.block());
    if (label == null && before.cue() != null) {
      label = before.cue().label();
    }
    return label == Label.CREDIT || label == Label.BYLINE || label == Label.HEADLINE;
  }

  private boolean belongs(Facts facts, Container home) {
    if (!facts.home().equals(home) || claims.of(facts.block()) != null) {
      return false;
    }
    if (facts.block().kind() == BlockKind.IMAGE || facts.empty()) {
      return true;
    }
    boolean plainText = home.parent() == null;
    boolean said =
        facts.closed()
            || facts.line().endsWith(":")
            || Headings.numbered(facts.line())
            || Bracket.byline(facts);
    return facts.cue() == null
        && (said || !plainText)
        && facts.length() <= LONGEST_LINE
        && facts.han() > 0
        && facts.links() < 0.3
        && facts.block().kind() != BlockKind.CONTROL;
  }

  private int end(Region run) {
    Container home = facts.get(run.end() - 1).home();
    int end = Math.max(run.end(), Math.max(closing(run.end(), home), signed(run.end())));
    end += end < facts.size() && Bracket.authors(facts.get(end)) ? 1 : 0;
    for (int i = end; i < facts.size() && home.parent() != null; i++) {
      Facts each = facts.get(i);
      BlockKind kind = each.block().kind();
      boolean kept =
          kind == BlockKind.IMAGE || kind == BlockKind.TABLE || kind == BlockKind.CAPTION;
      if (!within(each, home) || !(kept || each.empty() || caption(each))) {
        break;
      }
      end = each.empty() && !kept ? end : i + 1;
    }
    return end;
  }

  /** Where the lines end that stand between the run and who edited it, in plain text. */
  private int closing(int end, Container home) {
    int lines = 0;
    for (int i = end;
        home.parent() == null && i < facts.size() && lines <= MOST_BEFORE_EDITOR;
        i++) {
      Facts each = facts.get(i);
      if (editor(each)) {
        return i;
      }
      if (each.cue() != null || claims.of(each.block()) != null || each.length() > LONGEST_LINE) {
        return -1;
      }
      lines += each.empty() ? 0 : 1;
    }
    return -1;
  }

  private static boolean editor(Facts facts) {
    return CreditRow.is(facts)
        || (facts.cue() != null
            && facts.cue().label() == Label.CREDIT
            && facts.cue().word().chars().anyMatch(unit -> "责编源校审".indexOf(unit) >= 0));
  }

  private int signed(int end) {
    int last = end - 1;
    while (last > 0 && !facts.get(last).prose()) {
      last--;
    }
    return new Signature(facts, last).end();
  }

  private static boolean within(Facts facts, Container home) {
    Container container = facts.block().container();
    return facts.home().equals(home)
        || (container.parent() != null
            && (container.parent().equals(home) || home.equals(container.parent().parent())));
  }

  private static boolean caption(Facts facts) {
    return facts.cue() != null && facts.cue().label() == Label.CAPTION;
  }
}
