package zhengwen.extract.page;

import java.util.ArrayList;
import java.util.List;

/**
 * Items of information one after the other, between the title and the text of a page that was run
 * together.
 *
 * @param start where the first begins
 * @param end where the last ends
 * @param joints where items meet that nothing parts
 * @param weight how much they speak for it
 */
record InformationRun(int start, int end, List<Integer> joints, double weight) {

  private static final double ENOUGH = 1.4;

  private static final int SHORTEST_DAY = 7;

  private static final String BETWEEN = "|｜/丨│·•-—,，;；:：>";

  /** The most telling run that begins before the first sentence of the text ends; else null. */
  static InformationRun find(String text, int from, int until) {
    InformationRun best = null;
    for (int at = from; at < until; at++) {
      InformationItem item = mayBegin(text, at, from) ? InformationItem.at(text, at) : null;
      if (item != null && item.weight() > 0.2) {
        InformationRun run = at(text, at, from);
        boolean better = best == null || run.weight >= best.weight;
        best = better && run.weight > ENOUGH ? run : best;
        at = Math.max(at, run.end - 1);
      }
    }
    return best;
  }

  /** Where days begin and end that are printed among other words: in mastheads and lists. */
  static List<Integer> days(String text, int from, int until) {
    List<Integer> days = new ArrayList<>();
    for (int at = from; at < until; at++) {
      boolean digit = text.charAt(at) == '1' || text.charAt(at) == '2';
      InformationItem day = digit ? InformationItem.at(text, at) : null;
      if (day != null && day.end() - at > SHORTEST_DAY && day.end() <= until) {
        days.add(at);
        days.add(day.end());
        at = day.end();
      }
    }
    return days;
  }

  /** Only what is no part of a word or sentence begins information. */
  private static boolean mayBegin(String text, int at, int from) {
    char unit = text.charAt(at);
    if (Blank.is(unit)) {
      return false;
    }
    boolean word = at > from && Character.isIdeographic(text.charAt(at - 1));
    if (word && "本记記通图圖文".indexOf(unit) >= 0) {
      return false;
    }
    boolean open = at > from && "（(〔【“「".indexOf(text.charAt(at - 1)) >= 0;
    return !open;
  }

  private static InformationRun at(String text, int start, int from) {
    List<Integer> joints = new ArrayList<>();
    double weight = 0;
    int end = start;
    for (int at = start; at < text.length(); ) {
      InformationItem item = InformationItem.at(text, at);
      int next = item == null ? InformationItem.word(text, at) : item.end();
      if (next == at) {
        break;
      }
      if (at == end && at > start) {
        joints.add(at);
      }
      weight += item == null ? 0 : item.weight();
      end = next;
      at = between(text, next);
    }
    return new InformationRun(back(text, start, from), end, joints, weight);
  }

  private static int between(String text, int from) {
    int at = from;
    while (at < text.length()
        && (Blank.is(text.charAt(at)) || BETWEEN.indexOf(text.charAt(at)) >= 0)) {
      at++;
    }
    return at;
  }

  /** Outlets and controls may stand before the first item as well. */
  private static int back(String text, int start, int from) {
    int first = start;
    while (first > from && Blank.is(text.charAt(first - 1))) {
      int end = Blank.skipBack(text, from, first);
      int word = end;
      while (word > from && !Blank.is(text.charAt(word - 1))) {
        word--;
      }
      if (word == end || !InformationItem.isBare(text.substring(word, end))) {
        break;
      }
      first = word;
    }
    return first;
  }
}
