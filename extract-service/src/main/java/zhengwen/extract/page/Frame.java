package zhengwen.extract.page;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** An element on the way from the root to the node that is being read. */
final class Frame {

  final Frame parent;
  final Element element;
  final Display display;
  final BlockKind kind;
  final int level;
  final int depth;
  final boolean bold;

  /** Whether a line feed in the input is a line break. */
  final boolean preformatted;

  /** Its mirror; null until a block needs it. */
  Container container;

  /** The child to read next. */
  private int child;

  Frame(Frame parent, Element element, Display display, String style) {
    this.parent = parent;
    this.element = element;
    this.display = display;
    this.depth = parent == null ? 0 : parent.depth + 1;
    this.bold = isBold(element, style);
    this.preformatted = isPreformatted(element) || (parent != null && parent.preformatted);
    BlockKind own = kindOf(element.normalName());
    this.kind = own != null ? own : parent == null ? BlockKind.PARAGRAPH : parent.kind;
    this.level =
        own == BlockKind.HEADING
            ? element.normalName().charAt(1) - '0'
            : own == null && parent != null ? parent.level : 0;
  }

  /** The next child; null after the last. */
  Node next() {
    return child < element.childNodeSize() ? element.childNode(child++) : null;
  }

  /** What the element makes of the text in it; null if it leaves that to the elements around. */
  private static BlockKind kindOf(String tag) {
    return switch (tag) {
      case "h1", "h2", "h3", "h4", "h5", "h6" -> BlockKind.HEADING;
      case "li", "dd", "dt" -> BlockKind.LIST_ITEM;
      case "blockquote" -> BlockKind.QUOTE;
      case "figcaption", "caption" -> BlockKind.CAPTION;
      case "button", "select", "option", "optgroup" -> BlockKind.CONTROL;
      case "article", "section", "main", "body" -> BlockKind.PARAGRAPH;
      default -> null;
    };
  }

  private static boolean isBold(Element element, String style) {
    String tag = element.normalName();
    return tag.equals("b") || tag.equals("strong") || InlineStyle.isBold(style);
  }

  private static boolean isPreformatted(Element element) {
    return switch (element.normalName()) {
      case "pre", "listing", "xmp", "plaintext" -> true;
      default -> false;
    };
  }
}
