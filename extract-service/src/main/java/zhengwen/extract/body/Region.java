package zhengwen.extract.body;

import zhengwen.extract.page.Container;

/**
 * The stretch of blocks that holds the article, with captions and notes between its paragraphs.
 *
 * @param start index of its first block
 * @param end index after its last block
 * @param container the element that was searched
 */
record Region(int start, int end, Container container) {

  boolean empty() {
    return start == end;
  }

  /** Both, if this is empty or they overlap; else this one. */
  Region joined(Region lines) {
    if (empty()) {
      return lines;
    }
    boolean overlap = start < lines.end && lines.start < end;
    return overlap
        ? new Region(Math.min(start, lines.start), Math.max(end, lines.end), container)
        : this;
  }

  boolean contains(int index) {
    return index >= start && index < end;
  }
}
