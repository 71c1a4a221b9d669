package zhengwen.extract.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Walks a document tree, without recursion, and collects the blocks that show. */
final class BlockReader {

  private final String source;
  private final Flow flow;
  private final Containers containers;
  private final boolean revealing;

  /** Sees every node on the way; null if nobody wants to. */
  private final StatementReader statements;

  private final List<Block> blocks = new ArrayList<>();

  private final Runnable lineFeed = this::flushLine;

  private Frame frame;

  /** The data table that is being read; null outside of one. */
  private DataTable table;

  private BlockReader(
      String source, Container root, boolean revealing, StatementReader statements) {
    this.source = source;
    this.containers = new Containers(root);
    this.revealing = revealing;
    this.statements = statements;
    this.flow = new Flow(source);
  }

  /** What shows. */
  static List<Block> shown(Document document, String source, Container root) {
    return new BlockReader(source, root, false, null).read(document);
  }

  /** What shows; the statements are collected on the same way through the tree. */
  static List<Block> shown(Document document, String source, StatementReader statements) {
    return new BlockReader(source, Container.root(), false, statements).read(document);
  }

  /** What shows, and what is hidden by an attribute or a style, or kept as a template. */
  static List<Block> revealed(Document document, String source, Container root) {
    return new BlockReader(source, root, true, null).read(document);
  }

  private List<Block> read(Document document) {
    frame = new Frame(null, document, Display.INLINE);
    while (frame != null) {
      Node node = frame.next();
      if (node == null) {
        leave();
        continue;
      }
      if (statements != null) {
        statements.read(node);
      }
      if (node instanceof TextNode text) {
        text(text);
      } else if (node instanceof Element element) {
        enter(element);
      }
    }
    return SourceOrder.restore(blocks);
  }

  private void text(TextNode node) {
    if (table != null && !node.isBlank()) {
      flow.separator(table.takeMarks(), node.sourceRange().startPos());
    }
    flow.onLineFeed(frame.preformatted && table == null ? lineFeed : null);
    NodeText.read(node, source, flow);
  }

  private void enter(Element element) {
    Display display = revealing ? Display.ifRevealed(element) : Display.of(element);
    switch (display) {
      case NONE -> passOver(element);
      case BREAK -> lineBreak(element);
      case IMAGE -> image(element);
      case INLINE, BLOCK -> open(element, display);
    }
  }

  private void passOver(Element element) {
    if (statements != null) {
      statements.readInside(element);
    }
  }

  private void open(Element element, Display display) {
    if (display == Display.BLOCK) {
      boundary(element);
    }
    frame = new Frame(frame, element, display);
    Bounds.checkDepth(frame.depth);
    String tag = element.normalName();
    if (table != null) {
      table.open(tag);
    } else if (tag.equals("table") && DataTable.is(element)) {
      table = new DataTable(element);
    }
    if (tag.equals("a") && element.attributes().hasKey("href")) {
      flow.startLink(element.attributes().get("href"));
    }
    if (frame.bold) {
      flow.bold(1);
    }
  }

  private void leave() {
    Element element = frame.element;
    if (table != null && table.isOf(element)) {
      flush(BlockKind.TABLE);
      table = null;
    } else if (frame.display == Display.BLOCK) {
      boundary(element);
    }
    if (element.normalName().equals("a") && element.attributes().hasKey("href")) {
      flow.endLink();
    }
    if (frame.bold) {
      flow.bold(-1);
    }
    frame = frame.parent;
  }

  /** A block starts or ends: its text is apart, but for what a cell of a data table holds. */
  private void boundary(Element element) {
    if (table == null || element.normalName().equals("caption")) {
      flush(frame.kind);
    } else {
      lineBreak(element);
    }
  }

  private void lineBreak(Element element) {
    if (table == null) {
      flush(frame.kind);
    } else {
      int at = element.sourceRange().startPos();
      flow.space(at, at);
    }
  }

  private void image(Element element) {
    if (table != null || InlinePicture.is(element)) {
      return;
    }
    flush(frame.kind);
    int start = element.sourceRange().startPos();
    int end = element.sourceRange().endPos();
    String alternative = element.attributes().get("alt").strip();
    SourceText text =
        alternative.isEmpty()
            ? new SourceText.Builder().place(start).build()
            : new SourceText.Builder().replacement(alternative, start, end).build();
    add(BlockKind.IMAGE, 0, new BlockPart(text, List.of()), 0);
  }

  private void flushLine() {
    flush(frame.kind);
  }

  private void flush(BlockKind kind) {
    BlockPart part = flow.take();
    if (part != null) {
      add(kind, kind == BlockKind.HEADING ? frame.level : 0, part, flow.lastEmphasised());
    }
  }

  private void add(BlockKind kind, int level, BlockPart part, int emphasised) {
    Bounds.checkBlocks(blocks.size() + 1);
    blocks.add(
        new Block(
            blocks.size(),
            kind,
            level,
            part.text(),
            part.links(),
            emphasised,
            containers.of(frame)));
  }
}
