package zhengwen.extract.document;

import java.util.ArrayList;
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
    return block.withText(text(block.text(), edits), links(block.links(), edits));
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

  /** Links with their ends moved: both lists are in order, so one walk through them will do. */
  private static List<Link> links(List<Link> links, List<Edit> edits) {
    List<Link> moved = new ArrayList<>(links.size());
    int before = 0;
    int shift = 0;
    for (Link link : links) {
      while (before < edits.size() && edits.get(before).end() <= link.start()) {
        shift += change(edits.get(before));
        before++;
      }
      int start = moved(link.start(), before, shift, edits);
      while (before < edits.size() && edits.get(before).end() <= link.end()) {
        shift += change(edits.get(before));
        before++;
      }
      int end = moved(link.end(), before, shift, edits);
      if (start < end) {
        moved.add(new Link(start, end, link.href()));
      }
    }
    return moved;
  }

  /**
   * Where an offset of the damaged text stands in the repaired one.
   *
   * @param before how many edits end at or before it
   * @param shift what those add to the length
   */
  private static int moved(int offset, int before, int shift, List<Edit> edits) {
    if (before == edits.size() || edits.get(before).start() >= offset) {
      return offset + shift;
    }
    Edit around = edits.get(before);
    return offset + shift + Math.min(0, around.start() + around.now().length() - offset);
  }

  private static int change(Edit edit) {
    return edit.now().length() - (edit.end() - edit.start());
  }
}
