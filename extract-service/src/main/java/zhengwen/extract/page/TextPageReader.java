package zhengwen.extract.page;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;

/**
 * Reads text without markup: a line is a block. Lines that were torn apart or broken at a fixed
 * width are one block again; marks and fields that programs leave are understood.
 */
final class TextPageReader {

  /** Closing brackets and quotation marks: no line of Chinese text begins with one. */
  private static final String BRACKETS = "）】》〉」』〕〗”’";

  /** Stops: no line begins with one, unless the line before it is complete. */
  private static final String STOPS = "。，、；：？！,;:?!";

  private static final Set<String> KINDS =
      Set.of(
          "通知", "公告", "通告", "意见", "决定", "报告", "通报", "办法", "批复", "公示", "函", "复函", "请示", "方案", "规定");

  private static final int LONGEST_KIND = 2;

  Page read(String source) {
    List<TextLine> lines = GluedLines.parted(source, RunTogether.parted(source, lines(source)));
    HeaderFields fields = new HeaderFields(lines);
    Container root = Container.root();
    return new Page(source, PageForm.TEXT, blocks(lines, fields, root), fields.statements());
  }

  /** The lines as blocks of a container. */
  static List<Block> blocks(String source, Container root) {
    return blocks(lines(source), new HeaderFields(List.of()), root);
  }

  private static List<Block> blocks(List<TextLine> lines, HeaderFields fields, Container root) {
    List<Block> blocks = new ArrayList<>();
    LineMarks marks = marks(lines);
    HardWrap wrap = new HardWrap(lines);
    for (int at = 0; at < lines.size(); ) {
      int index = blocks.size();
      if (fields.holds(at)) {
        SourceText content = fields.content(at);
        SourceText line = lines.get(at).text();
        blocks.add(content == null ? control(index, line, root) : paragraph(index, content, root));
        at++;
      } else {
        SourceText.Builder text = new SourceText.Builder();
        at = join(lines, at, fields, wrap, text);
        SourceText whole = text.build();
        blocks.add(marks == null ? paragraph(index, whole, root) : marks.block(whole, index, root));
      }
      Bounds.checkBlocks(blocks.size());
    }
    return blocks;
  }

  /** Puts the lines of one block together; returns the line after them. */
  private static int join(
      List<TextLine> lines,
      int first,
      HeaderFields fields,
      HardWrap wrap,
      SourceText.Builder text) {
    text.append(lines.get(first).text());
    int at = first + 1;
    while (at < lines.size() && !fields.holds(at)) {
      SourceText line = lines.get(at).text();
      boolean torn = isTorn(text.last(), line) || TornLines.goesOn(lines, at - 1);
      boolean title = at - 1 == first && isBrokenTitle(text.last(), line);
      if (!torn && !title && !wrap.goesOn(at - 1, at - 1 == first)) {
        break;
      }
      if (!torn && isWord(text.last()) && isWord(line.charAt(0))) {
        int end = lines.get(at - 1).text().end();
        text.replacement(" ", /* start= */ end, /* end= */ line.start());
      }
      text.append(line);
      at++;
    }
    return at;
  }

  private static LineMarks marks(List<TextLine> lines) {
    if (BrowserMarks.in(lines)) {
      return new BrowserMarks();
    }
    return MarkdownMarks.in(lines) ? new MarkdownMarks() : null;
  }

  private static List<TextLine> lines(String source) {
    List<TextLine> lines = new ArrayList<>();
    boolean apart = true;
    boolean quoted = QuoteMarks.in(source);
    for (int at = 0; at < source.length(); ) {
      int end = lineEnd(source, at);
      int start = quoted ? QuoteMarks.end(source, at, end) : at;
      TextLine line = TextLine.of(source, start, end, apart);
      if (line != null) {
        lines.add(line);
        Bounds.checkBlocks(lines.size());
      }
      apart = line == null;
      at = afterBreak(source, end);
    }
    return lines;
  }

  private static int afterBreak(String source, int at) {
    boolean pair =
        at + 1 < source.length() && source.charAt(at) == '\r' && source.charAt(at + 1) == '\n';
    return pair ? at + 2 : at + 1;
  }

  private static boolean isTorn(char last, SourceText line) {
    char first = line.charAt(0);
    if (first == '!' && line.length() > 1 && line.charAt(1) == '[') {
      return false; // a picture in Markdown
    }
    return BRACKETS.indexOf(first) >= 0 || (STOPS.indexOf(first) >= 0 && STOPS.indexOf(last) < 0);
  }

  /** The title of a document is often broken before the word that says what it is: 关于…的, 通知. */
  private static boolean isBrokenTitle(char last, SourceText line) {
    return last == '的' && line.length() <= LONGEST_KIND && KINDS.contains(line.toString());
  }

  /** Words in Latin script are parted by the break between them. */
  private static boolean isWord(char unit) {
    return unit < 0x80 && Character.isLetterOrDigit(unit);
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

  private static Block paragraph(int index, SourceText text, Container root) {
    return new Block(index, BlockKind.PARAGRAPH, 0, text, List.of(), 0, root);
  }

  private static Block control(int index, SourceText text, Container root) {
    return new Block(index, BlockKind.CONTROL, 0, text, List.of(), 0, root);
  }
}
