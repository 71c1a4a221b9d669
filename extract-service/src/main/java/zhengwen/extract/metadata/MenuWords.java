package zhengwen.extract.metadata;

import java.util.HashMap;
import java.util.Map;
import zhengwen.extract.metadata.form.MatchForm;
import zhengwen.extract.page.Block;
import zhengwen.extract.page.BlockKind;
import zhengwen.extract.page.Link;
import zhengwen.extract.page.Page;

/** The words of the site's menus and paths above the headline: sections, not outlets or people. */
final class MenuWords {

  private static final int LONGEST = 16;

  /** A line of the menu holds so many words at least, and none longer than these units. */
  private static final int WORDS = 3;

  private static final int WORD = 6;

  private final Page page;
  private final Layout layout;
  private final int above;
  private Map<String, Integer> words;

  MenuWords(Page page, Layout layout, int headline) {
    this.page = page;
    this.layout = layout;
    this.above = Math.max(0, headline);
  }

  /** How often the folded word stands there. */
  int count(String word) {
    if (words == null) {
      words = new HashMap<>();
      layout.blocks().subList(0, above).forEach(this::add);
    }
    return words.getOrDefault(word, 0);
  }

  private void add(Block block) {
    for (Link link : block.links()) {
      add(block, link.start(), link.end());
    }
    if (block.links().isEmpty()) {
      if (block.kind() == BlockKind.LIST_ITEM) {
        add(block, 0, block.text().length());
      } else if (block.kind() != BlockKind.IMAGE) {
        addLine(block);
      }
    }
  }

  /** A line without links whose tags or blanks part many short words. */
  private void addLine(Block block) {
    Map<String, Integer> found = new HashMap<>();
    for (Segment segment : Segment.of(block.text(), page.source(), Lines.REACH)) {
      String text = MatchForm.of(block.text(), segment.start(), segment.end());
      for (String word : text.split("[ |]+", -1)) {
        if (word.length() > WORD) {
          return;
        }
        found.merge(word, 1, Integer::sum);
      }
    }
    if (found.size() >= WORDS) {
      found.forEach((word, count) -> words.merge(word, count, Integer::sum));
    }
  }

  private void add(Block block, int start, int end) {
    if (end - start <= LONGEST) {
      words.merge(MatchForm.of(block.text(), start, end).strip(), 1, Integer::sum);
    }
  }
}
