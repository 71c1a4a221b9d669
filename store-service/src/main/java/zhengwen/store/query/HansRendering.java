package zhengwen.store.query;

import java.util.ArrayList;
import java.util.List;
import org.bson.Document;

/**
 * The simplified rendering of a document: its {@code hans} texts in the place of the originals. The
 * texts have the same length, so every offset stays true, and blocks are cut out by them.
 */
final class HansRendering {

  private HansRendering() {}

  /** The document in simplified script; itself where it is in it already. */
  static Document of(Document document) {
    if (!(document.get("hans") instanceof Document hans)) {
      return document;
    }
    Document rendered = new Document(document);
    rendered.remove("hans");
    rendered.putAll(hans);
    rendered.put("inLanguage", "zh-Hans");
    if (document.get("articleBody") instanceof String before
        && rendered.get("articleBody") instanceof String after
        && before.length() == after.length()
        && document.get("blocks") instanceof List<?> blocks) {
      rendered.put("blocks", blocks(blocks, before, after));
    }
    return rendered;
  }

  private static List<Object> blocks(List<?> blocks, String before, String after) {
    List<Object> rendered = new ArrayList<>(blocks.size());
    for (Object block : blocks) {
      rendered.add(block instanceof Document one ? block(one, before, after) : block);
    }
    return rendered;
  }

  private static Document block(Document block, String before, String after) {
    if (block.get("bodyStart") instanceof Number start
        && block.get("bodyEnd") instanceof Number end
        && 0 <= start.intValue()
        && start.intValue() <= end.intValue()
        && end.intValue() <= before.length()
        && before.substring(start.intValue(), end.intValue()).equals(block.get("text"))) {
      return new Document(block).append("text", after.substring(start.intValue(), end.intValue()));
    }
    return block;
  }
}
