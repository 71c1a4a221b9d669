package zhengwen.extract.page;

import org.jsoup.nodes.Element;

/** Reads attributes by their lower-case names. Most elements have none, and are given none. */
final class AttributeReader {

  private AttributeReader() {}

  static boolean has(Element element, String name) {
    return element.hasAttr(name);
  }

  /** The value; empty if there is none. */
  static String value(Element element, String name) {
    return element.attr(name);
  }
}
