package zhengwen.extract.body;

import java.util.BitSet;
import java.util.List;
import zhengwen.extract.page.Block;

/**
 * Elements around the whole article: those that hold the headline, or most of what a page says in
 * sentences. Whatever their names say, they are no side matter.
 */
final class Shells {

  private static final double MOST = 0.6;

  private final BitSet aroundHeadline = new BitSet();
  private final int[] sentences;
  private int all;

  /**
   * @param headline index of the headline's block; -1 if there is none
   */
  Shells(List<Block> blocks, Elements elements, int headline) {
    for (int at = headline < 0 ? -1 : elements.of(headline); at >= 0; at = elements.around(at)) {
      aroundHeadline.set(at);
    }
    sentences = new int[elements.size()];
    for (int at = 0; at < blocks.size(); at++) {
      int length = sentence(blocks.get(at)) ? blocks.get(at).text().length() : 0;
      sentences[elements.of(at)] += length;
      all += length;
    }
    elements.addUpwards(sentences);
  }

  /** Whether the element's name is to be passed over. */
  boolean holds(int element, Label label) {
    return aroundHeadline.get(element)
        || (label != Label.COMMENT && sentences[element] > MOST * all);
  }

  private static boolean sentence(Block block) {
    String text = block.text().toString();
    return text.indexOf('。') >= 0 && block.linkLength() * 2 < text.length();
  }
}
