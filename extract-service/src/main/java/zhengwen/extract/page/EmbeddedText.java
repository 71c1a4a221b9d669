package zhengwen.extract.page;

import java.util.ArrayList;
import java.util.List;
import org.jsoup.parser.Parser;

/** Reads a text that a page carries inside a string or a field: markup, escaped markup or lines. */
final class EmbeddedText {

  private EmbeddedText() {}

  /** Its blocks, placed in the page. */
  static List<Block> blocks(SourceText carried, Container container, int mostTags) {
    SourceText text = isEscapedMarkup(carried.toString()) ? unescape(carried) : carried;
    String inner = text.toString();
    List<Block> placed = new ArrayList<>();
    for (Block block : read(inner, container, mostTags)) {
      placed.add(block.withText(block.text().placedThrough(text), block.links()));
    }
    return placed;
  }

  private static List<Block> read(String text, Container container, int mostTags) {
    if (!MarkupSniffer.isMarkup(text)) {
      return TextPageReader.blocks(text, container);
    }
    return BlockReader.shown(PlacedDocument.parse(text, mostTags), container);
  }

  private static boolean isEscapedMarkup(String text) {
    return text.indexOf('<') < 0 && text.contains("&lt;") && text.contains("&gt;");
  }

  private static SourceText unescape(SourceText carried) {
    String text = carried.toString();
    SourceText.Builder plain = new SourceText.Builder();
    int at = 0;
    while (at < text.length()) {
      int next = text.indexOf('&', at);
      int literal = next < 0 ? text.length() : next;
      plain.copy(text, at, literal);
      at = literal;
      if (next >= 0) {
        int end = CharacterReference.at(text, next, text.length()).end();
        plain.replacement(Parser.unescapeEntities(text.substring(next, end), false), next, end);
        at = end;
      }
    }
    return plain.build().placedThrough(carried);
  }
}
