package zhengwen.extract.page;

import org.jsoup.nodes.Document;
import org.jsoup.parser.Parser;

/**
 * Parses markup so that each node knows its place.
 *
 * <p>For each place the parser looks up line and column, which nobody asks for and which take a
 * tenth of all the time a page takes. In a text without line feeds there is nothing to look up; so
 * it is given form feeds in their place, which are white space in markup just the same.
 */
final class PlacedMarkup {

  private PlacedMarkup() {}

  /** The tree of {@code source}. What is taken out of it as text must be {@link #restored}. */
  static Document parse(String source) {
    String given = source.indexOf('\f') < 0 ? source.replace('\n', '\f') : source;
    return Parser.htmlParser().setTrackPosition(true).parseInput(given, "");
  }

  /** A text out of the tree as it stands in the source. */
  static String restored(String value) {
    return value.indexOf('\f') < 0 ? value : value.replace('\f', '\n');
  }
}
