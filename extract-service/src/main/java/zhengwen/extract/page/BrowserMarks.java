package zhengwen.extract.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What text browsers print: a number before each link and the numbered addresses below, the file
 * names of pictures, buttons.
 */
final class BrowserMarks implements LineMarks {

  private static final Pattern ADDRESS =
      Pattern.compile(
          "^(?:\\[\\d{1,4}\\]:?|\\d{1,4}\\.) ?(?:https?|ftp|file|mailto|javascript|about):.*$");

  private static final Pattern OVER_ADDRESSES =
      Pattern.compile("^(?:References|(?:Visible|Hidden) links:?)$");

  private static final Pattern MARK =
      Pattern.compile(
          "\\[(\\d{1,4})\\]|\\[[\\w.%()-]{1,80}\\.(?i:png|jpe?g|gif|webp|bmp|svg)\\]|\\[(?:IMG|INLINE|IMAGE)\\]|\\(BUTTON\\)");

  private static final int FEWEST = 3;

  /** Whether a text browser printed the lines: they end with the addresses of its links. */
  static boolean in(List<TextLine> lines) {
    int addresses = 0;
    for (int at = lines.size() - 1; at >= 0 && addresses < FEWEST; at--) {
      addresses += ADDRESS.matcher(lines.get(at).text()).matches() ? 1 : 0;
    }
    return addresses >= FEWEST;
  }

  @Override
  public Block block(SourceText line, int index, Container root) {
    if (ADDRESS.matcher(line).matches() || OVER_ADDRESSES.matcher(line).matches()) {
      return new Block(index, BlockKind.CONTROL, 0, line, List.of(), 0, root);
    }
    boolean item =
        line.length() > 2 && "*+o#".indexOf(line.charAt(0)) >= 0 && line.charAt(1) == ' ';
    List<Link> links = new ArrayList<>();
    SourceText shown = shown(line.slice(item ? 2 : 0, line.length()).strip(), links);
    BlockKind kind =
        shown.length() == 0 ? BlockKind.IMAGE : item ? BlockKind.LIST_ITEM : BlockKind.PARAGRAPH;
    return new Block(index, kind, 0, shown, links, 0, root);
  }

  /** A link runs from its number to the next blank or number. */
  private static SourceText shown(SourceText line, List<Link> links) {
    Matcher mark = MARK.matcher(line.toString());
    SourceText.Builder shown = new SourceText.Builder().place(line.start());
    int at = 0;
    boolean linked = false;
    while (mark.find()) {
      append(line, at, mark.start(), linked, shown, links);
      at = mark.end();
      linked = mark.group(1) != null;
    }
    append(line, at, line.length(), linked, shown, links);
    return shown.build();
  }

  private static void append(
      SourceText line,
      int from,
      int to,
      boolean linked,
      SourceText.Builder shown,
      List<Link> links) {
    SourceText part = line.slice(from, to);
    if (shown.length() == 0) {
      part = lead(part);
    }
    int end = 0;
    while (end < part.length() && !Blank.is(part.charAt(end))) {
      end++;
    }
    if (linked && end > 0) {
      links.add(new Link(shown.length(), shown.length() + end, ""));
    }
    shown.append(part);
  }

  private static SourceText lead(SourceText part) {
    int start = 0;
    while (start < part.length() && Blank.is(part.charAt(start))) {
      start++;
    }
    return part.slice(start, part.length());
  }
}
