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
      Found<Dateline> found = in(layout.text(at), layout.blocks().get(at).text());
      if (found != null) {
        return found;
      }
    }
    return null;
  }

  /** At the head, or behind the headline of a flash: 【标题】某社8日电. */
  private static Found<Dateline> in(String line, SourceText text) {
    DatelineText read = DatelineText.read(line);
    if (read != null) {
      return found(read, text);
    }
    int bracket = line.startsWith("【") ? line.indexOf('】') + 1 : 0;
    read = bracket > 0 ? DatelineText.read(line.substring(bracket)) : null;
    return read == null ? null : found(read, text.slice(bracket, text.length()));
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
