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

  boolean contains(int index) {
    return index >= start && index < end;
  }
}
