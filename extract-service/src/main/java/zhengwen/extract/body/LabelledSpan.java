package zhengwen.extract.body;

import zhengwen.extract.page.Block;
import zhengwen.extract.page.SourceText;

/**
 * A part of a block with its label; the spans of a page cover every block's text, in order.
 *
 * @param block the block
 * @param start offset into the block's text
 * @param end offset into the block's text, exclusive; a block without text has one empty span
 * @param label what the part is
 * @param level of a heading, 1 to 6; else 0
 * @param reason why, for people: the rule, or the features that weighed most
 */
public record LabelledSpan(Block block, int start, int end, Label label, int level, String reason) {

  /** The text of the part, with its places. */
  public SourceText text() {
    return block.text().slice(start, end).strip();
  }
}
