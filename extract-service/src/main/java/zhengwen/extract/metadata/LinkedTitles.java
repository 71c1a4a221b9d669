package zhengwen.extract.metadata;

import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import zhengwen.extract.page.Block;

/**
 * Lines that the page also links, as papers list the titles of a page beside each article. They are
 * the titles of pages that declare none.
 */
record LinkedTitles(Layout layout) {

  private static final int SHORTEST = 7;

  /** The lines, in order. */
  List<String> find() {
    Set<String> linked = new HashSet<>();
    for (Block block : layout.blocks()) {
      if (isLinked(block)) {
        linked.add(layout.lines().key(block.index()));
      }
    }
    Set<String> titles = new LinkedHashSet<>();
    for (Block block : layout.blocks()) {
      String key = layout.lines().key(block.index());
      boolean plain = block.links().isEmpty() && key.length() >= SHORTEST;
      if (plain && linked.contains(key)) {
        titles.add(block.text().toString());
      }
    }
    return List.copyOf(titles);
  }

  private static boolean isLinked(Block block) {
    return block.linkLength() * 10 > block.text().length() * 8;
  }
}
