package zhengwen.extract.page;

import java.util.ArrayList;
import java.util.List;

/**
 * Blocks of markup in which no element parts the first or last paragraph from what is around it.
 */
final class GluedBlocks {

  private GluedBlocks() {}

  /** The blocks, with those parted that hold more than one. */
  static List<Block> parted(List<Block> blocks) {
    List<Block> parted = new ArrayList<>(blocks.size());
    for (Block block : blocks) {
      List<Integer> cuts = cuts(block);
      int from = 0;
      for (int cut : cuts) {
        add(block, from, cut, parted);
        from = Math.max(from, cut);
      }
      if (from == 0) {
        parted.add(block.index() == parted.size() ? block : block.at(parted.size()));
      } else {
        add(block, from, block.text().length(), parted);
      }
      Bounds.checkBlocks(parted.size());
    }
    return parted;
  }

  private static List<Integer> cuts(Block block) {
    if (block.kind() != BlockKind.PARAGRAPH) {
      return List.of();
    }
    List<Integer> cuts = new ArrayList<>(GluedHead.cuts(block.text(), GluedHead.NO_TITLE));
    cuts.addAll(GluedTail.cuts(block.text()));
    return cuts;
  }

  private static void add(Block block, int from, int to, List<Block> parted) {
    int start = from;
    int end = to;
    while (start < end && Blank.is(block.text().charAt(start))) {
      start++;
    }
    while (end > start && Blank.is(block.text().charAt(end - 1))) {
      end--;
    }
    if (start < end) {
      parted.add(block.part(start, end, parted.size()));
    }
  }
}
