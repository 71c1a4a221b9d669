package zhengwen.extract.page;

import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/** Reads markup, however broken, as a browser would. */
final class HtmlPageReader {

  Page read(String source) {
    MarkupBounds.check(source);
    Document document = Parser.htmlParser().setTrackPosition(true).parseInput(source, "");
    return new Page(
        source,
        PageForm.HTML,
        new ConcealedText(document, source)
            .orShown(BlockReader.shown(document, source, Container.root())),
        new StatementReader(source).read(document));
  }
}
