package zhengwen.extract.page;

import java.util.ArrayList;
import java.util.List;

/**
 * A part of a text with the links in it, white space at its ends trimmed.
 *
 * @param text the part
 * @param links the links, by offsets into the part
 */
record BlockPart(SourceText text, List<Link> links) {

  static BlockPart of(SourceText whole, List<Link> links, int from, int to) {
    int start = from;
    int end = to;
    while (start < end && Blank.is(whole.charAt(start))) {
      start++;
    }
    while (end > start && Blank.is(whole.charAt(end - 1))) {
      end--;
    }
    if (start == 0 && end == whole.length()) {
      return new BlockPart(whole, links);
    }
    List<Link> kept = new ArrayList<>();
    for (Link link : links) {
      int first = Math.max(link.start(), start) - start;
      int last = Math.min(link.end(), end) - start;
      if (first < last) {
        kept.add(new Link(first, last, link.href()));
      }
    }
    return new BlockPart(whole.slice(start, end), kept);
  }
}
