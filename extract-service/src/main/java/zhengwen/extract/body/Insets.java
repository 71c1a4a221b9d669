package zhengwen.extract.body;

import java.util.BitSet;
import java.util.List;
import java.util.regex.Pattern;

/**
 * Titles of other articles between the paragraphs of one, in plain text: a label such as “related”,
 * a line or two, and then the article goes on with whom or what it spoke of before.
 */
final class Insets {

  private static final int MOST_TITLES = 2;
  private static final int LONGEST_TITLE = 50;
  private static final int PARAGRAPH = 30;
  private static final int FEWEST_PARAGRAPHS = 2;

  /** Paragraphs looked at before and after, so that the work grows with the page alone. */
  private static final int REACH = 8;

  /** The first characters of a paragraph, often a name. */
  private static final int NAME = 3;

  /** Words that refer to what was said. */
  private static final Pattern REFERS =
      Pattern.compile("\"?(?:他|她|此外|不过|但|对此|与此同时|另外|除此之外|随后|最后|目前).*");

  private final BitSet labels = new BitSet();
  private final BitSet titles = new BitSet();

  Insets(List<Facts> facts) {
    for (int at = 1; at < facts.size(); at++) {
      if (label(facts.get(at))) {
        find(facts, at);
      }
    }
  }

  /** Whether the block is the label of such titles. */
  boolean labels(int index) {
    return labels.get(index);
  }

  /** Whether the block is such a title. */
  boolean holds(int index) {
    return titles.get(index);
  }

  private void find(List<Facts> facts, int label) {
    int next = label + 1;
    while (next < facts.size() && next - label <= MOST_TITLES && title(facts.get(next))) {
      next++;
    }
    int end = next;
    while (end < facts.size() && end - next < REACH && paragraph(facts.get(end))) {
      end++;
    }
    boolean inset = next > label + 1 && end - next >= FEWEST_PARAGRAPHS;
    if (inset && goesOn(facts, label, next, end)) {
      labels.set(label);
      titles.set(label + 1, next);
    }
  }

  private static boolean goesOn(List<Facts> facts, int label, int next, int end) {
    for (int after = next; after < end; after++) {
      String line = facts.get(after).line();
      String name = line.substring(0, NAME);
      if (REFERS.matcher(line).lookingAt() && after == next) {
        return paragraph(facts.get(label - 1));
      }
      for (int at = label - 1; at >= Math.max(0, label - REACH); at--) {
        if (!paragraph(facts.get(at))) {
          break;
        }
        if (facts.get(at).line().contains(name)) {
          return true;
        }
      }
    }
    return false;
  }

  private static boolean label(Facts facts) {
    return facts.home().parent() == null
        && facts.cue() != null
        && facts.cue().label() == Label.RELATED
        && facts.cue().form() == Cue.Form.WHOLE;
  }

  private static boolean title(Facts facts) {
    return !facts.empty()
        && facts.cue() == null
        && !facts.closed()
        && facts.length() <= LONGEST_TITLE
        && facts.line().indexOf('。') < 0;
  }

  private static boolean paragraph(Facts facts) {
    return facts.prose()
        && facts.length() >= PARAGRAPH
        && facts.line().indexOf('。') >= 0
        && (facts.cue() == null || Weights.weak(facts));
  }
}
