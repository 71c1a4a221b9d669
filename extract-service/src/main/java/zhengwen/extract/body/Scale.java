package zhengwen.extract.body;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/** What each block of one page weighs, seen among the others. */
final class Scale {

  /** The headline stands around the text, not in it. */
  private static final double HEADLINE = -20;

  /** A line that usually ends an article, right before a paragraph of one. */
  private static final double GAP = -8;

  private static final int PARAGRAPH = 40;

  /** What speaks for the first paragraph after the headline, and how soon it must come. */
  private static final double FIRST = 60;

  private static final int SOON = 16;

  /** What a sentence counts for in a box with a link to another article. */
  private static final double TEASER = 0.2;

  private static final Pattern DATE_AND_TIME =
      Pattern.compile("(?:19|20)\\d\\d[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?\\d{1,2}:\\d{2}");

  private final List<Facts> facts;
  private final double[] weights;
  private final BitSet ends = new BitSet();
  private final BitSet closes = new BitSet();

  /**
   * @param repetition what repeats earlier text, and weighs nothing
   * @param claims what was read as metadata, and is no running text
   * @param insets titles of other articles, which the article goes on after
   */
  Scale(List<Facts> facts, Elements elements, Repetition repetition, Claims claims, Insets insets) {
    this.facts = facts;
    this.weights = new double[facts.size()];
    Textual textual = new Textual(facts, elements);
    int first = first(claims);
    boolean begun = false;
    for (int i = 0; i < weights.length; i++) {
      Facts each = facts.get(i);
      Label claimed = claims.of(each.block());
      double weight = Weights.of(each);
      weight = weight <= 0 && textual.holds(each) ? Weights.unpunctuated(each) : weight;
      weight = Address.is(each) && textual.among(each) ? 0 : weight;
      weight *= weight > 0 && textual.teases(each) ? TEASER : 1;
      weight = repetition.holds(i) ? 0 : weight;
      weight += i == first ? FIRST : 0;
      boolean gap = gap(i) || insets.labels(i);
      boolean over = begun && (claims.namesAuthor(each.line()) || posted(each));
      begun |= each.prose() && i > claims.headline() && each.length() > PARAGRAPH;
      ends.set(i, (Weights.ends(each) || over) && !gap);
      closes.set(i, ends.get(i) && each.cue() != null && each.cue().label() == Label.CREDIT);
      double most = claimed == null ? weight : claimed == Label.HEADLINE ? HEADLINE : 0;
      weights[i] = weight < 0 && gap ? GAP : Math.min(weight, most);
    }
  }

  /** Index of the paragraph an article would begin with, soon after the headline; else -1. */
  private int first(Claims claims) {
    int headline = claims.headline();
    int last = headline < 0 ? -1 : Math.min(facts.size() - 1, headline + SOON);
    for (int i = headline + 1; i <= last; i++) {
      Facts each = facts.get(i);
      if (Weights.ends(each)) {
        return -1;
      }
      if (each.prose()
          && each.closed()
          && (each.cue() == null || Weights.weak(each))
          && each.place().label() == null) {
        return i;
      }
    }
    return -1;
  }

  double weight(int index) {
    return weights[index];
  }

  /** Whether articles are over where the block stands, more often than not. */
  boolean ends(int index) {
    return ends.get(index);
  }

  /** Whether who edited the article stands there: hardly any goes on after that. */
  boolean closes(int index) {
    return closes.get(index);
  }

  /** Whether the line says when a reader or another author wrote what follows. */
  private static boolean posted(Facts facts) {
    return facts.cue() != null
        && facts.cue().label() == Label.CREDIT
        && facts.length() <= PARAGRAPH
        && DATE_AND_TIME.matcher(facts.line()).find();
  }

  /** Whether a line that usually ends an article stands right before a paragraph of one. */
  private boolean gap(int index) {
    Facts line = facts.get(index);
    if (!Weights.ends(line) || line.cue().label() == Label.CREDIT || line.length() >= 10) {
      return false;
    }
    int next = index + 1;
    while (next < facts.size() && facts.get(next).empty()) {
      next++;
    }
    return next < facts.size()
        && facts.get(next).prose()
        && facts.get(next).cue() == null
        && facts.get(next).length() > PARAGRAPH
        && facts.get(next).line().indexOf('。') >= 0;
  }
}
