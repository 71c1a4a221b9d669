package zhengwen.extract.page;

import java.util.ArrayList;
import java.util.List;

/**
 * Reads text without markup: a line is a block. A line that goes on with closing punctuation was
 * torn from the line before it, and both are one block.
 */
final class TextPageReader {

  /** Closing brackets and quotation marks: no line of Chinese text begins with one. */
  private static final String BRACKETS = "）】》〉」』〕〗”’";

  /** Stops: no line begins with one, unless the line before it is complete. */
  private static final String STOPS = "。，、；：？！,;:?!";

  Page read(String source) {
    return new Page(source, PageForm.TEXT, blocks(source, Container.root()), List.of());
  }

  /** The lines as blocks of a container. */
  static List<Block> blocks(String source, Container root) {
    List<Block> blocks = new ArrayList<>();
    SourceText pending = null;
    for (int at = 0; at < source.length(); ) {
      int end = lineEnd(source, at);
      SourceText line = SourceText.of(source, at, end).strip();
      if (line.length() > 0) {
        if (pending != null && isTorn(pending, line)) {
          pending = new SourceText.Builder().append(pending).append(line).build();
        } else {
          add(blocks, pending, root);
          pending = line;
        }
      }
      at = end + 1;
    }
    add(blocks, pending, root);
    return blocks;
  }

  private static boolean isTorn(SourceText before, SourceText line) {
    char first = line.charAt(0);
    return BRACKETS.indexOf(first) >= 0
        || (STOPS.indexOf(first) >= 0 && STOPS.indexOf(before.charAt(before.length() - 1)) < 0);
  }

  private static int lineEnd(String source, int from) {
    int at = from;
    while (at < source.length() && !isLineBreak(source.charAt(at))) {
      at++;
    }
    return at;
  }

  private static boolean isLineBreak(char unit) {
    return unit == '\n'
        || unit == '\r'
        || unit == '\u2028'
        || unit == '\u2029'
        || unit == '\f'
        || unit == '\u000B'
        || unit == '\u0085';
  }

  private static void add(List<Block> blocks, SourceText text, Container root) {
    if (text != null) {
      blocks.add(new Block(blocks.size(), BlockKind.PARAGRAPH, 0, text, List.of(), 0, root));
      Bounds.checkBlocks(blocks.size());
    }
  }
}
