package zhengwen.extract.metadata;

import zhengwen.extract.metadata.origin.DatelineText;
import zhengwen.extract.page.SourceText;

/** Finds the dateline at the head of the first paragraphs. */
final class DatelineFinder {

  /** How many paragraphs a lead, a caption or a summary may take before the dateline. */
  private static final int PARAGRAPHS = 5;

  private DatelineFinder() {}

  /** The dateline; null if none of the first paragraphs opens with one. */
  static Found<Dateline> find(Layout layout) {
    int until = Math.min(layout.blocks().size(), layout.bodyStart() + PARAGRAPHS);
    for (int at = Math.max(0, layout.bodyStart() - 1); at < until; at++) {
      DatelineText read = DatelineText.read(layout.text(at));
      if (read != null) {
        return found(read, layout.blocks().get(at).text());
      }
    }
    return null;
  }

  private static Found<Dateline> found(DatelineText read, SourceText text) {
    Dateline dateline =
        new Dateline(
            cut(text, read.start(), read.agencyEnd()),
            cut(text, read.dateStart(), read.dateEnd()),
            cut(text, read.placeStart(), read.placeEnd()));
    Evidence evidence =
        new Evidence("dateline", text.sourceStart(read.start()), text.sourceEnd(read.end()), 0.9);
    return new Found<>(dateline, evidence);
  }

  private static String cut(SourceText text, int start, int end) {
    return start >= end ? null : text.subSequence(start, end).toString().strip();
  }
}
