package zhengwen.extract.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhengwen.extract.metadata.form.FirstUnits;
import zhengwen.extract.page.SourceText;

/**
 * A part of a line that the markup sets apart: what stands between two tags.
 *
 * @param start where it starts in the block's text
 * @param end where it ends, exclusive
 * @param marks what the tags that open it are called: class, id, itemprop, rel
 */
record Segment(int start, int end, String marks) {

  /** A comment may stand between a name and its tag; so much is looked back for the first tag. */
  private static final int BEFORE = 240;

  private static final Pattern MARK =
      Pattern.compile(
          "(?i)\\b(?:class|id|itemprop|rel) *="
              + " *(?:\"([^\"<>]{1,80})\"|'([^'<>]{1,80})'|([^\\s\"'<>]{1,80}))");

  private static final FirstUnits FIRST = FirstUnits.of("cCiIrR");

  /** The parts of the text's first {@code reach} units; one if no tag divides them. */
  static List<Segment> of(SourceText text, String source, int reach) {
    List<Segment> segments = new ArrayList<>();
    int length = Math.min(text.length(), reach);
    int start = 0;
    String marks = marks(opening(text, source));
    for (int at = text.nextCut(0); at < length; at = text.nextCut(at)) {
      int from = text.sourceEnd(at);
      int to = text.sourceStart(at);
      String between = from < to ? source.substring(from, to) : "";
      if (between.indexOf('<') >= 0) {
        segments.add(new Segment(start, at, marks));
        start = at;
        marks = marks(between);
      }
    }
    if (start < length) {
      segments.add(new Segment(start, length, marks));
    }
    return segments;
  }

  /** The tags right before the text, with nothing but white space between and behind them. */
  private static String opening(SourceText text, String source) {
    int from = Math.max(0, text.start() - BEFORE);
    int first = text.start();
    int at = first;
    while (at > from) {
      char unit = source.charAt(at - 1);
      if (unit == '>') {
        at = tagStart(source, from, at);
        if (at < 0) {
          break;
        }
        first = at;
      } else if (" \t\n\u000B\f\r".indexOf(unit) >= 0) {
        at--;
      } else {
        break;
      }
    }
    return source.substring(first, text.start());
  }

  /** Where the tag that ends before {@code end} starts, not before {@code from}; else -1. */
  private static int tagStart(String source, int from, int end) {
    int at = end - 2;
    while (at >= from && source.charAt(at) != '<' && source.charAt(at) != '>') {
      at--;
    }
    return at >= from && at < end - 2 && source.charAt(at) == '<' ? at : -1;
  }

  private static String marks(String tags) {
    if (tags.indexOf('=') < 0) {
      return "";
    }
    StringBuilder marks = new StringBuilder();
    Matcher mark = MARK.matcher(tags);
    for (int from = 0; FIRST.find(mark, tags, from); from = mark.end()) {
      for (int group = 1; group <= 3; group++) {
        marks.append(mark.group(group) == null ? "" : mark.group(group) + " ");
      }
    }
    return marks.toString().strip();
  }
}
