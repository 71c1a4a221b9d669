package zhengwen.extract.page;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * Brings blocks into the order of the input. A parser moves text that stands in a table outside of
 * its cells before the table; here it goes back to where it was written, and what was joined only
 * by that move is parted again.
 */
final class SourceOrder {

  private SourceOrder() {}

  /** The same list if its blocks are in order already, which nearly all pages' are. */
  static List<Block> restore(List<Block> blocks) {
    return isOrdered(blocks) ? blocks : parted(pieces(blocks));
  }

  private static boolean isOrdered(List<Block> blocks) {
    int end = 0;
    for (Block block : blocks) {
      if (block.start() < end || !isOrdered(block.text())) {
        return false;
      }
      end = block.end();
    }
    return true;
  }

  private static boolean isOrdered(SourceText text) {
    for (int run = 1; run < text.runs(); run++) {
      if (text.runSourceStart(run) < text.sourceEnd(text.runStart(run))) {
        return false;
      }
    }
    return true;
  }

  private static List<Piece> pieces(List<Block> blocks) {
    List<Piece> pieces = new ArrayList<>();
    for (Block block : blocks) {
      SourceText text = block.text();
      for (int run = 0; run < text.runs(); run++) {
        int end = run + 1 < text.runs() ? text.runStart(run + 1) : text.length();
        pieces.add(new Piece(block, text.runStart(run), end, text.runSourceStart(run)));
      }
    }
    pieces.sort(Comparator.comparingInt(Piece::source));
    return pieces;
  }

  /** Joins neighbours that were neighbours in one block before. */
  private static List<Block> parted(List<Piece> pieces) {
    List<Block> ordered = new ArrayList<>();
    for (int first = 0; first < pieces.size(); ) {
      int next = first + 1;
      while (next < pieces.size() && pieces.get(next).continues(pieces.get(next - 1))) {
        next++;
      }
      add(
          ordered,
          pieces.get(first).block(),
          pieces.get(first).start(),
          pieces.get(next - 1).end());
      first = next;
    }
    return ordered;
  }

  private static void add(List<Block> ordered, Block block, int start, int end) {
    BlockPart part = BlockPart.of(block.text(), block.links(), start, end);
    if (part.text().length() > 0 || block.kind() == BlockKind.IMAGE) {
      Bounds.checkBlocks(ordered.size() + 1);
      ordered.add(
          new Block(
              ordered.size(),
              block.kind(),
              block.level(),
              part.text(),
              part.links(),
              Math.min(block.emphasised(), part.text().length()),
              block.container()));
    }
  }

  /** A run of a block's text. */
  private record Piece(Block block, int start, int end, int source) {

    @SuppressWarnings("ReferenceEquality") // the very block, not another that reads the same
    boolean continues(Piece before) {
      return block == before.block && start == before.end;
    }
  }
}
