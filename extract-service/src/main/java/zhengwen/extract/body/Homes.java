package zhengwen.extract.body;

/**
 * The element each block stands in together with others: the innermost that holds several. Elements
 * that wrap a single paragraph tell nothing.
 */
final class Homes {

  private final Elements elements;
  private final int[] blocks;

  /**
   * @param count of the page's blocks
   */
  Homes(Elements elements, int count) {
    this.elements = elements;
    this.blocks = new int[elements.size()];
    for (int block = 0; block < count; block++) {
      blocks[elements.of(block)]++;
    }
    elements.addUpwards(blocks);
  }

  /** The home of the blocks that an element holds; the root in plain text. */
  int of(int element) {
    int at = element;
    while (elements.around(at) >= 0 && blocks[at] == 1) {
      at = elements.around(at);
    }
    return at;
  }
}
