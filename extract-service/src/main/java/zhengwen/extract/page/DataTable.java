package zhengwen.extract.page;

import org.jsoup.nodes.Element;
import org.jsoup.nodes.Node;
import org.jsoup.nodes.TextNode;

/** A table of data, as opposed to one that only lays a page out; keeps the place in it. */
final class DataTable {

  /** A cell with more UTF-16 units of text holds a passage, not a datum. */
  private static final int LONGEST_CELL = 200;

  private final Element table;
  private boolean rowPending;
  private int cellsPending;
  private int cells;
  private boolean started;

  DataTable(Element table) {
    this.table = table;
  }

  boolean isOf(Element element) {
    return table.equals(element);
  }

  void open(String tag) {
    if (tag.equals("tr")) {
      rowPending = started;
      cellsPending = 0;
      cells = 0;
    } else if (tag.equals("td") || tag.equals("th")) {
      cellsPending += cells > 0 ? 1 : 0;
      cells++;
    }
  }

  /** The row and cell borders since the last text. */
  String takeMarks() {
    String marks = (rowPending ? "\n" : "") + "\t".repeat(cellsPending);
    started = true;
    rowPending = false;
    cellsPending = 0;
    return marks;
  }

  /** Whether a table has at least two rows and two columns of short cells, and no table in it. */
  static boolean is(Element table) {
    if (AttributeReader.value(table, "role").equals("presentation")) {
      return false;
    }
    int rows = 0;
    int columns = 0;
    int inRow = 0;
    int inCell = 0;
    Node at = table;
    while (true) {
      if (at instanceof Element element) {
        String tag = element.normalName();
        if (!at.equals(table) && isLayout(tag)) {
          return false;
        }
        if (tag.equals("tr")) {
          rows++;
          inRow = 0;
        } else if (tag.equals("td") || tag.equals("th")) {
          inRow++;
          inCell = 0;
          columns = Math.max(columns, inRow);
        }
      } else if (at instanceof TextNode text) {
        inCell += text.getWholeText().strip().length();
        if (inCell > LONGEST_CELL) {
          return false;
        }
      }
      at = DocumentOrder.next(at, table);
      if (at == null) {
        return rows >= 2 && columns >= 2;
      }
    }
  }

  private static boolean isLayout(String tag) {
    return switch (tag) {
      case "table", "form", "h1", "h2", "h3", "h4", "ul", "ol", "script", "iframe", "input" -> true;
      default -> false;
    };
  }
}
