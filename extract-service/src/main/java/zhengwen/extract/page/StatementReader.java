package zhengwen.extract.page;

import java.util.List;
import java.util.Locale;
import org.jsoup.nodes.Comment;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.parser.Parser;

/** Collects what a document declares of itself: title, meta tags, JSON-LD, microdata, times. */
final class StatementReader {

  private final Statements statements;

  StatementReader(Places places) {
    this.statements = new Statements(places);
  }

  /** Whether what is in the element may be a statement. */
  static boolean mayReadContent(Element element) {
    return switch (element.normalName()) {
      case "title", "script" -> true;
      default -> !AttributeReader.value(element, "itemprop").isEmpty();
    };
  }

  /** What was collected so far. */
  List<Statement> statements() {
    return statements.list();
  }

  /** Collects what a node declares, leaving out what is inside it. */
  void read(Node node) {
    if (node instanceof Element element) {
      element(element);
    } else if (node instanceof Comment comment) {
      PropertyComment.read(comment, statements);
    }
  }

  /** Collects what is declared inside an element. */
  void readInside(Element element) {
    Node at = DocumentOrder.next(element, element);
    while (at != null) {
      read(at);
      at = DocumentOrder.next(at, element);
    }
  }

  private void element(Element element) {
    switch (element.normalName()) {
      case "html" -> statements.add(element, "html:lang", element.attr("lang"));
      case "title" -> title(element);
      case "meta" -> meta(element);
      case "link" -> link(element);
      case "script" -> script(element);
      case "time" -> {
        statements.add(element, "time:datetime", element.attr("datetime"));
        Microdata.read(element, statements);
      }
      default -> Microdata.read(element, statements);
    }
  }

  /** The title of the document; a picture (svg) can hold a title of its own. */
  private void title(Element element) {
    if (element.tag().namespace().equals(Parser.NamespaceHtml)) {
      statements.addContent(element, "title", element.wholeText());
    }
  }

  private void meta(Element element) {
    for (String key : new String[] {"name", "property", "http-equiv", "itemprop"}) {
      String name = element.attr(key).strip().toLowerCase(Locale.ROOT);
      if (!name.isEmpty()) {
        statements.add(element, "meta:" + name, element.attr("content"));
        return;
      }
    }
  }

  private void link(Element element) {
    if (element.attr("rel").strip().equalsIgnoreCase("canonical")) {
      statements.add(element, "link:canonical", element.attr("href"));
    }
  }

  private void script(Element element) {
    if (element.attr("type").strip().toLowerCase(Locale.ROOT).startsWith("application/ld+json")) {
      JsonLd.read(element, statements);
    }
  }
}
