package zhengwen.extract.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;

/** The statements of a page as they are found. */
final class Statements {

  private final String source;
  private final List<Statement> list = new ArrayList<>();

  Statements(String source) {
    this.source = source;
  }

  List<Statement> list() {
    return list;
  }

  /** Adds what a tag or comment says, unless that is nothing. */
  void add(Node declaring, String name, String value) {
    add(name, value, declaring.sourceRange().startPos(), declaring.sourceRange().endPos());
  }

  /** Adds what an element says by its content, unless that is nothing. */
  void addContent(Element declaring, String name, String value) {
    int end = Math.max(declaring.sourceRange().endPos(), declaring.endSourceRange().endPos());
    add(name, value, declaring.sourceRange().startPos(), end);
  }

  private void add(String name, String value, int start, int end) {
    String kept = Blank.strip(value);
    if (!kept.isEmpty()) {
      Bounds.checkStatements(list.size() + 1);
      int from = within(start);
      list.add(new Statement(name, kept, from, Math.max(from, within(end))));
    }
  }

  private int within(int position) {
    return Math.max(0, Math.min(position, source.length()));
  }
}
