package zhengwen.extract.body;

import java.util.List;
import zhengwen.extract.page.BlockKind;

/**
 * Articles without sentences, such as verse: the longest stretch of plain lines right after what a
 * page says of its article (headline, byline, source, date).
 */
final class ShortLines {

  private static final int FEWEST_LINES = 5;

  /** Han characters a line has on average; the words of a menu are shorter. */
  private static final int SHORTEST = 5;

  private final List<Facts> facts;
  private final Claims claims;

  ShortLines(List<Facts> facts, Claims claims) {
    this.facts = facts;
    this.claims = claims;
  }

  /** The stretch; null if there is none. */
  Region find() {
    Region best = null;
    int most = 0;
    int at = 0;
    while (at < facts.size()) {
      int start = at + 1;
      at++;
      if (!anchor(facts.get(start - 1))) {
        continue;
      }
      int lines = 0;
      int han = 0;
      while (at < facts.size() && plain(facts.get(at))) {
        lines += facts.get(at).han() > 0 ? 1 : 0;
        han += facts.get(at).han();
        at++;
      }
      if (lines >= FEWEST_LINES && han >= SHORTEST * lines && han > most) {
        best = new Region(start, at, null);
        most = han;
      }
    }
    return best;
  }

  private boolean anchor(Facts facts) {
    Label claimed = claims.of(facts.block());
    Label label = claimed == null && facts.cue() != null ? facts.cue().label() : claimed;
    boolean ends = claimed == null && Weights.ends(facts);
    return (label == Label.CREDIT || label == Label.BYLINE || label == Label.HEADLINE) && !ends;
  }

  private boolean plain(Facts facts) {
    return facts.links() < 0.5
        && (facts.cue() == null || Weights.weak(facts))
        && claims.of(facts.block()) == null
        && facts.block().kind() != BlockKind.CONTROL;
  }
}
