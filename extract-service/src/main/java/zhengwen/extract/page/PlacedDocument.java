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
 * @param mostTags tags it may have, and what it carries inside
 */
record PlacedDocument(String source, Document tree, Places places, int mostTags) {

  /**
   * Parses markup.
   *
   * @throws PageRejectedException if it exceeds a bound; then nothing of it was parsed
   */
  static PlacedDocument parse(String source, int mostTags) {
    MarkupBounds.check(source, mostTags);
    HtmlTreeBuilder builder = new HtmlTreeBuilder();
    CurrentToken token = new CurrentToken(builder);
    Places places = new Places(token, source.length());
    token.tell(places);
    Document tree = new Parser(builder).parseInput(source, "");
    return new PlacedDocument(source, tree, places, mostTags);
  }
}
