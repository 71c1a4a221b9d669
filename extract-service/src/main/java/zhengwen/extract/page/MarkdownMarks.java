package zhengwen.extract.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Markdown, as tools write it that turn pages into text: headings, lists, pictures and links. */
final class MarkdownMarks implements LineMarks {

  private static final String ADDRESS =
      "\\([^()\\s]{0,2000}(?:\\([^()\\s]{0,200}\\)[^()\\s]{0,200})?(?: \"[^\"]{0,200}\")?\\)";

  private static final Pattern LINK =
      Pattern.compile("\\[([^\\[\\]]{0,300})\\](" + ADDRESS + "|\\[\\d{1,4}\\])");

  /** Pictures, signs of emphasis, and the stroke before a sign that is meant as itself. */
  private static final Pattern UNSHOWN =
      Pattern.compile("!\\[[^\\[\\]]{0,300}\\]" + ADDRESS + "|\\*\\*|__|\\\\(?=[!-/:-@\\[-`{-~])");

  private static final Pattern START = Pattern.compile("^(?:(#{1,6})|([*+-])|(>)) +(?=\\S)");

  private static final Pattern RULE = Pattern.compile("^(?:[*_-] ?){3,}$");

  private static final int FEWEST = 3;

  /** Whether the lines are Markdown: they hold several of its links or headings. */
  static boolean in(List<TextLine> lines) {
    int marks = 0;
    for (TextLine line : lines) {
      String text = line.text().toString();
      if (text.indexOf("](") > 0) {
        marks += (int) LINK.matcher(text).results().limit(FEWEST).count();
      }
      marks += text.startsWith("#") && START.matcher(text).find() ? 1 : 0;
      if (marks >= FEWEST) {
        return true;
      }
    }
    return false;
  }

  @Override
  public Block block(SourceText line, int index, Container root) {
    String text = line.toString();
    if (RULE.matcher(text).matches()) {
      return new Block(index, BlockKind.CONTROL, 0, line, List.of(), 0, root);
    }
    Matcher start = START.matcher(text);
    boolean marked = start.find();
    List<Link> links = new ArrayList<>();
    SourceText shown = linked(plain(line.slice(marked ? start.end() : 0, line.length())), links);
    if (shown.length() == 0) {
      return new Block(index, BlockKind.IMAGE, 0, shown, List.of(), 0, root);
    }
    BlockKind kind = marked ? kind(start) : BlockKind.PARAGRAPH;
    int level = kind == BlockKind.HEADING ? start.end(1) : 0;
    return new Block(index, kind, level, shown, links, 0, root);
  }

  private static BlockKind kind(Matcher start) {
    if (start.group(1) != null) {
      return BlockKind.HEADING;
    }
    return start.group(2) != null ? BlockKind.LIST_ITEM : BlockKind.QUOTE;
  }

  /** The text without what is not shown. */
  private static SourceText plain(SourceText line) {
    Matcher mark = UNSHOWN.matcher(line.toString());
    SourceText.Builder shown = new SourceText.Builder().place(line.start());
    int at = 0;
    while (mark.find()) {
      shown.append(line.slice(at, mark.start()));
      at = mark.end();
    }
    return shown.append(line.slice(at, line.length())).build().strip();
  }

  /** The text with what its links show in their place. */
  private static SourceText linked(SourceText line, List<Link> links) {
    Matcher link = LINK.matcher(line.toString());
    SourceText.Builder shown = new SourceText.Builder().place(line.start());
    int at = 0;
    while (link.find()) {
      SourceText before = line.slice(at, link.start());
      shown.append(shown.length() == 0 && before.strip().length() == 0 ? before.strip() : before);
      SourceText label = line.slice(link.start(1), link.end(1)).strip();
      if (label.length() > 0) {
        String target = link.group(2).substring(1, link.group(2).length() - 1);
        links.add(new Link(shown.length(), shown.length() + label.length(), target));
        shown.append(label);
      }
      at = link.end();
    }
    SourceText rest = line.slice(at, line.length());
    return shown.append(rest.strip().length() == 0 ? rest.strip() : rest).build();
  }
}
