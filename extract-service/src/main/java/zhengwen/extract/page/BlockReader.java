package zhengwen.extract.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Walks a document tree, without recursion, and collects the blocks that show. */
final class BlockReader {

  private final PlacedDocument document;
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
      PlacedDocument document, Container root, boolean revealing, StatementReader statements) {
    this.document = document;
    this.containers = new Containers(root);
    this.revealing = revealing;
    this.statements = statements;
    this.flow = new Flow(document.source());
  }

  /** What shows. */
  static List<Block> shown(PlacedDocument document, Container root) {
    return new BlockReader(document, root, false, null).read();
  }

  /** What shows; the statements are collected on the same way through the tree. */
  static List<Block> shown(PlacedDocument document, StatementReader statements) {
    return new BlockReader(document, Container.root(), false, statements).read();
  }

  /** What shows, and what is hidden by an attribute or a style, or kept as a template. */
  static List<Block> revealed(PlacedDocument document, Container root) {
    return new BlockReader(document, root, true, null).read();
  }

  private List<Block> read() {
    frame = new Frame(null, document.tree(), Display.INLINE, "");
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
      flow.separator(table.takeMarks(), document.places().start(node));
    }
    flow.onLineFeed(frame.preformatted && table == null ? lineFeed : null);
    NodeText.read(node, document, flow);
  }

  private void enter(Element element) {
    String style = AttributeReader.value(element, "style");
    Display display = revealing ? Display.ifRevealed(element) : Display.of(element, style);
    switch (display) {
      case NONE -> passOver(element);
      case BREAK -> lineBreak(element);
      case IMAGE -> image(element);
      case INLINE, BLOCK -> open(element, display, style);
    }
  }

  private void passOver(Element element) {
    if (statements != null) {
      statements.readInside(element);
    }
  }

  private void open(Element element, Display display, String style) {
    if (display == Display.BLOCK) {
      boundary(element);
    }
    frame = new Frame(frame, element, display, style);
    Bounds.checkDepth(frame.depth);
    String tag = element.normalName();
    if (table != null) {
      table.open(tag);
    } else if (tag.equals("table") && DataTable.is(element)) {
      table = new DataTable(element);
    }
    if (tag.equals("a") && AttributeReader.has(element, "href")) {
      flow.startLink(AttributeReader.value(element, "href"));
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
    if (element.normalName().equals("a") && AttributeReader.has(element, "href")) {
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
      int at = document.places().start(element);
      flow.space(at, at);
    }
  }

  private void image(Element element) {
    if (table != null || InlinePicture.is(element)) {
      return;
    }
    flush(frame.kind);
    int start = document.places().start(element);
    int end = document.places().end(element);
    String alternative = AttributeReader.value(element, "alt").strip();
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
