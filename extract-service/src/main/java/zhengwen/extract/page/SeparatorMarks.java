package zhengwen.extract.page;

import java.util.ArrayList;
import java.util.List;

/**
 * What a program put for the line breaks of a page: tabs, wide gaps, or a mark between blanks. What
 * stands often enough in a text parts its lines.
 */
final class SeparatorMarks {

  private static final String MARKS = "|｜│┃丨_·•/";

  private static final int FEWEST_TABS = 5;
  private static final int FEWEST_GAPS = 4;
  private static final int FEWEST_MARKS = 6;

  /** What parts lines is hardly rarer than its share of the most frequent. */
  private static final int RARE = 2;

  private final String source;
  private final int[] marks = new int[MARKS.length()];
  private int tabs;
  private int wide;
  private int ideographic;
  private int single;
  private int most;

  SeparatorMarks(String source, List<Stretch> stretches) {
    this.source = source;
    for (Stretch stretch : stretches) {
      count(stretch);
    }
    most = Math.max(Math.max(tabs, wide), Math.max(ideographic, single / 2));
    for (int mark : marks) {
      most = Math.max(most, mark);
    }
  }

  /** The stretches, parted at what parts lines; the separators are in none. */
  List<Stretch> parted(List<Stretch> stretches) {
    List<Stretch> parted = new ArrayList<>();
    for (Stretch stretch : stretches) {
      part(stretch, parted);
    }
    return parted;
  }

  private void count(Stretch stretch) {
    for (int at = stretch.start(); at < stretch.end(); ) {
      int end = Blank.skip(source, at, stretch.end());
      if (end == at) {
        at++;
        continue;
      }
      tabs += new Stretch(at, end).holds(source, '\t') ? 1 : 0;
      ideographic += new Stretch(at, end).holds(source, '\u3000') ? 1 : 0;
      wide += end - at > 1 ? 1 : 0;
      single += end - at == 1 && isInHan(at, end, stretch) ? 1 : 0;
      int mark = mark(end, stretch.end());
      if (mark >= 0) {
        marks[mark]++;
      }
      at = end;
    }
  }

  private void part(Stretch stretch, List<Stretch> parted) {
    int from = stretch.start();
    for (int at = from; at < stretch.end(); ) {
      int end = Blank.skip(source, at, stretch.end());
      int behind = end == at ? at : separatorEnd(at, end, stretch.end());
      if (behind > at && at > from) {
        parted.add(new Stretch(from, at));
      }
      from = behind > at ? behind : from;
      at = Math.max(Math.max(end, behind), at + 1);
    }
    if (from < stretch.end()) {
      parted.add(new Stretch(from, stretch.end()));
    }
  }

  /** Where the separator ends that begins with the gap; the gap's start if it is none. */
  private int separatorEnd(int gap, int end, int until) {
    int mark = mark(end, until);
    if (mark >= 0 && parts(marks[mark], FEWEST_MARKS)) {
      return Blank.skip(source, end + 1, until);
    }
    boolean parts =
        (parts(tabs, FEWEST_TABS) && new Stretch(gap, end).holds(source, '\t'))
            || (parts(wide, FEWEST_GAPS) && end - gap > 1)
            || (parts(ideographic, FEWEST_TABS) && new Stretch(gap, end).holds(source, '\u3000'));
    return parts ? end : gap;
  }

  /**
   * Whether what stands so often parts lines; what is far rarer than another stands within them.
   */
  private boolean parts(int count, int fewest) {
    return count >= fewest && count * RARE >= most;
  }

  /** Which of the marks stands at a place, with a blank behind it; -1 if none does. */
  private int mark(int at, int until) {
    boolean alone = at + 1 < until && Blank.is(source.charAt(at + 1));
    return alone ? MARKS.indexOf(source.charAt(at)) : -1;
  }

  /**
   * Whether a blank stands alone, and beside a Han character, not between words of Latin script.
   */
  private boolean isInHan(int at, int end, Stretch stretch) {
    return source.charAt(at) == ' '
        && at > stretch.start()
        && end < stretch.end()
        && MARKS.indexOf(source.charAt(at - 1)) < 0
        && MARKS.indexOf(source.charAt(end)) < 0
        && (source.charAt(at - 1) > '\u2E80' || source.charAt(end) > '\u2E80');
  }
}
