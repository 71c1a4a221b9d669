package zhengwen.extract.page;

import java.util.ArrayList;
import java.util.List;

/**
 * A part [start, end) of page text that may have been a line of the page.
 *
 * @param start where it begins in the source
 * @param end where it ends, exclusive
 */
record Stretch(int start, int end) {

  /** The stretch without blanks at its ends. */
  Stretch strip(String source) {
    int from = Blank.skip(source, start, end);
    return new Stretch(from, Blank.skipBack(source, from, end));
  }

  /** What the stretch holds between the cuts, given in ascending order; nothing that is blank. */
  List<Stretch> partedAt(String source, List<Integer> cuts) {
    List<Stretch> parts = new ArrayList<>();
    int from = start;
    for (int cut : cuts) {
      if (cut > from && cut < end) {
        add(new Stretch(from, cut).strip(source), parts);
        from = cut;
      }
    }
    add(new Stretch(from, end).strip(source), parts);
    return parts;
  }

  private static void add(Stretch part, List<Stretch> parts) {
    if (part.length() > 0) {
      parts.add(part);
    }
  }

  int length() {
    return end - start;
  }

  /** Whether the unit stands in it. */
  boolean holds(String source, char unit) {
    int at = start;
    while (at < end && source.charAt(at) != unit) {
      at++;
    }
    return at < end;
  }

  /** The text of the stretch. */
  String of(String source) {
    return source.substring(start, end);
  }
}
