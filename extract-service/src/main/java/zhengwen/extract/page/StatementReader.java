package zhengwen.extract.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** Collects what a document declares of itself: title, meta tags, JSON-LD, links, times. */
final class StatementReader {

  private final String source;
  private final List<Statement> statements = new ArrayList<>();

  StatementReader(String source) {
    this.source = source;
  }

  List<Statement> read(Document document) {
    Node at = document;
    while (at != null) {
      if (at instanceof Element element) {
        element(element);
      }
      at = following(at);
    }
    return statements;
  }

  private void element(Element element) {
    switch (element.normalName()) {
      case "html" -> add(element, "html:lang", element.attr("lang"));
      case "title" -> add(element, "title", element.wholeText());
      case "meta" -> meta(element);
      case "link" -> {
        if (element.attr("rel").equalsIgnoreCase("canonical")) {
          add(element, "link:canonical", element.attr("href"));
        }
      }
      case "time" -> add(element, "time:datetime", element.attr("datetime"));
      default -> {}
    }
  }

  private void meta(Element element) {
    for (String key : new String[] {"name", "property", "http-equiv", "itemprop"}) {
      String name = element.attr(key).strip().toLowerCase(Locale.ROOT);
      if (!name.isEmpty()) {
        add(element, "meta:" + name, element.attr("content"));
        return;
      }
    }
  }

  private void add(Element element, String name, String value) {
    String kept = value.strip();
    if (!kept.isEmpty()) {
      int start = element.sourceRange().startPos();
      int end = Math.max(element.sourceRange().endPos(), element.endSourceRange().endPos());
      statements.add(
          new Statement(
              name,
              kept,
              Math.max(0, Math.min(start, source.length())),
              Math.max(0, Math.min(end, source.length()))));
    }
  }

  private static Node following(Node at) {
    if (at.childNodeSize() > 0) {
      return at.childNode(0);
    }
    Node up = at;
    while (up != null) {
      Node next = up.nextSibling();
      if (next != null) {
        return next;
      }
      up = up.parent();
    }
    return null;
  }
}
