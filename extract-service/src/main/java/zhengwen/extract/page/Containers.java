package zhengwen.extract.page;

import java.util.ArrayDeque;
import java.util.Deque;
import org.jsoup.nodes.Element;

/** Makes the containers of a page, each on first need and after those around it. */
final class Containers {

  private final Container root;
  private int made = 1;

  Containers(Container root) {
    this.root = root;
  }

  /** The container of blocks in {@code frame}. */
  Container of(Frame frame) {
    Frame own = frame;
    while (own.display != Display.BLOCK && own.parent != null) {
      own = own.parent;
    }
    return own.container == null ? made(own) : own.container;
  }

  private Container made(Frame frame) {
    Deque<Frame> missing = new ArrayDeque<>();
    Frame at = frame;
    while (at != null && at.container == null) {
      if (at.display == Display.BLOCK) {
        missing.push(at);
      }
      at = at.parent;
    }
    Container outer = at == null ? root : at.container;
    for (Frame inner : missing) {
      inner.container = mirror(outer, inner.element);
      outer = inner.container;
    }
    return outer;
  }

  private Container mirror(Container outer, Element element) {
    return new Container(
        outer,
        element.normalName(),
        AttributeReader.value(element, "id"),
        AttributeReader.value(element, "class"),
        AttributeReader.value(element, "itemprop"),
        outer.depth() + 1,
        made++);
  }
}
