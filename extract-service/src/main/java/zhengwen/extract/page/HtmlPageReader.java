package zhengwen.extract.page;

import java.util.List;

/** Reads markup, however broken, as a browser would. */
final class HtmlPageReader {

  private final int mostTags;

  HtmlPageReader(int mostTags) {
    this.mostTags = mostTags;
  }

  Page read(String source) {
    PlacedDocument document = PlacedDocument.parse(source, mostTags);
    StatementReader statements = new StatementReader(document.places());
    List<Block> shown = BlockReader.shown(document, statements);
    List<Block> blocks = GluedBlocks.parted(new ConcealedText(document).orShown(shown));
    return new Page(source, PageForm.HTML, blocks, statements.statements());
  }
}
