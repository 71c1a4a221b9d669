package zhengwen.extract.page;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** Reads microdata properties (itemprop) of visible elements. */
final class Microdata {

  /** A value with more UTF-16 units is content of the page, not a statement about it. */
  private static final int LONGEST = 300;

  private Microdata() {}

  static void read(Element element, Statements statements) {
    String names = AttributeReader.value(element, "itemprop");
    if (names.isBlank()) {
      return;
    }
    String value = value(element);
    for (String name : names.strip().split("\\s+", 8)) {
      statements.addContent(element, "itemprop:" + name, value);
    }
  }

  private static String value(Element element) {
    for (String key : new String[] {"content", "datetime"}) {
      if (!element.attr(key).isBlank()) {
        return element.attr(key);
      }
    }
    return AttributeReader.has(element, "src")
        ? AttributeReader.value(element, "src")
        : text(element);
  }

  /** The text in an element, white space collapsed; empty if it is too long for a value. */
  private static String text(Element element) {
    StringBuilder text = new StringBuilder();
    Node at = element;
    for (int nodes = 0; at != null; nodes++) {
      if (at instanceof TextNode node) {
        text.append(node.getWholeText());
      }
      if (text.length() > LONGEST || nodes > LONGEST) {
        return "";
      }
      at = DocumentOrder.next(at, element);
    }
    return Blank.collapse(text);
  }
}
