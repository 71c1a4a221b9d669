package zhengwen.extract.document;

import java.util.List;
import zhengwen.extract.page.Block;
import zhengwen.extract.page.Link;
import zhengwen.extract.page.SourceText;
import zhengwen.extract.repair.Edit;

/** A block with edits applied: its text keeps its places, its links move along. */
final class RepairedBlock {

  private RepairedBlock() {}

  /** The block itself where there is nothing to change. */
  static Block of(Block block, List<Edit> edits) {
    if (edits.isEmpty()) {
      return block;
    }
    List<Link> links =
        block.links().stream()
            .map(
                link -> new Link(moved(link.start(), edits), moved(link.end(), edits), link.href()))
            .filter(link -> link.start() < link.end())
            .toList();
    return block.withText(text(block.text(), edits), links);
  }

  private static SourceText text(SourceText text, List<Edit> edits) {
    SourceText.Builder builder = new SourceText.Builder();
    int done = 0;
    for (Edit edit : edits) {
      builder.append(text.slice(done, edit.start()));
      int start = text.sourceStart(edit.start());
      builder.replacement(edit.now(), start, Math.max(start, text.sourceEnd(edit.end())));
      done = edit.end();
    }
    return builder.append(text.slice(done, text.length())).place(text.start()).build();
  }

  /** Where an offset of the damaged text stands in the repaired one. */
  private static int moved(int offset, List<Edit> edits) {
    int shift = 0;
    for (Edit edit : edits) {
      if (edit.start() >= offset) {
        break;
      }
      int change = edit.now().length() - (edit.end() - edit.start());
      shift +=
          edit.end() <= offset ? change : Math.min(0, edit.start() + edit.now().length() - offset);
    }
    return offset + shift;
  }
}
