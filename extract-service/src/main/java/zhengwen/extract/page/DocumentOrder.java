package zhengwen.extract.page;

import org.jsoup.nodes.Node;

/** Steps through a tree in document order without recursion. */
final class DocumentOrder {

  private DocumentOrder() {}

  /** The node after {@code at} within {@code root}; null at the end. */
  static Node next(Node at, Node root) {
    return at.childNodeSize() > 0 ? at.childNode(0) : nextAfter(at, root);
  }

  /** The first node after {@code at} and all in it, within {@code root}; null at the end. */
  static Node nextAfter(Node at, Node root) {
    for (Node up = at; up != null && !up.equals(root); up = up.parent()) {
      Node next = up.nextSibling();
      if (next != null) {
        return next;
      }
    }
    return null;
  }
}
