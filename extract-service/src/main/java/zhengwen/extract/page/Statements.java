package zhengwen.extract.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** The statements of a page as they are found. */
final class Statements {

  private final Places places;
  private final List<Statement> list = new ArrayList<>();

  Statements(Places places) {
    this.places = places;
  }

  List<Statement> list() {
    return list;
  }

  /** Adds what a tag or comment says, unless that is nothing. */
  void add(Node declaring, String name, String value) {
    String kept = Blank.strip(value);
    if (!kept.isEmpty()) {
      add(name, kept, places.start(declaring), places.end(declaring));
    }
  }

  /** Adds what an element says by its content, unless that is nothing. */
  void addContent(Element declaring, String name, String value) {
    String kept = Blank.strip(value);
    if (!kept.isEmpty()) {
      add(name, kept, places.start(declaring), places.contentEnd(declaring));
    }
  }

  private void add(String name, String value, int start, int end) {
    Bounds.checkStatements(list.size() + 1);
    list.add(new Statement(name, value, start, end));
  }
}
