package zhengwen.extract.page;

import org.jsoup.nodes.Document;
import org.jsoup.parser.HtmlTreeBuilder;
import org.jsoup.parser.Parser;

/**
 * A parsed page.
 *
 * @param source the markup
 * @param tree what the parser made of it
 * @param places where each node of the tree stands in the source
 */
record PlacedDocument(String source, Document tree, Places places) {

  static PlacedDocument parse(String source) {
    HtmlTreeBuilder builder = new HtmlTreeBuilder();
    CurrentToken token = new CurrentToken(builder);
    Places places = new Places(token, source.length());
    token.tell(places);
    return new PlacedDocument(source, new Parser(builder).parseInput(source, ""), places);
  }
}
