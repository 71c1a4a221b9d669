package zhengwen.extract.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
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

  private static final Pattern TAGS = Pattern.compile("(?:<[^<>]{1,400}>\\s*)+$");

  private static final Pattern MARK =
      Pattern.compile(
          "(?i)\\b(?:class|id|itemprop|rel) *="
              + " *(?:\"([^\"<>]{1,80})\"|'([^'<>]{1,80})'|([^\\s\"'<>]{1,80}))");

  /** The parts of the text's first {@code reach} units; one if no tag divides them. */
  static List<Segment> of(SourceText text, String source, int reach) {
    List<Segment> segments = new ArrayList<>();
    int length = Math.min(text.length(), reach);
    int start = 0;
    String marks = marks(opening(text, source));
    for (int at = 1; at < length; at++) {
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

  private static String opening(SourceText text, String source) {
    Matcher tags = TAGS.matcher(source.substring(Math.max(0, text.start() - BEFORE), text.start()));
    return tags.find() ? tags.group() : "";
  }

  private static String marks(String tags) {
    StringBuilder marks = new StringBuilder();
    Matcher mark = MARK.matcher(tags);
    while (mark.find()) {
      for (int group = 1; group <= 3; group++) {
        marks.append(mark.group(group) == null ? "" : mark.group(group) + " ");
      }
    }
    return marks.toString().strip();
  }
}
