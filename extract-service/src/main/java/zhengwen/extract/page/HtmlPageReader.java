package zhengwen.extract.page;

import java.util.List;
import org.jsoup.nodes.Document;

/** Reads markup, however broken, as a browser would. */
final class HtmlPageReader {

  Page read(String source) {
    MarkupBounds.check(source);
    Document document = PlacingParser.parse(source);
    StatementReader statements = new StatementReader(source);
    List<Block> shown = BlockReader.shown(document, source, statements);
    List<Block> blocks = new ConcealedText(document, source).orShown(shown);
    return new Page(source, PageForm.HTML, blocks, statements.statements());
  }
}
