package zhengwen.extract.metadata;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhengwen.extract.metadata.origin.OutletName;
import zhengwen.extract.metadata.origin.SourceNote;
import zhengwen.extract.metadata.people.PersonName;
import zhengwen.extract.page.Block;
import zhengwen.extract.page.BlockKind;

/** Reads a line beside the date that is an outlet's name and little else. */
record OutletLine(Layout layout, int headline, AuthorNames authors, OutletTest test) {

  private static final int LINE = 80;

  private static final Pattern PATH =
      Pattern.compile("(?i)crumb|(?:^|[ _-])(?:path|nav|position|dqwz|weizhi)(?:$|[ _-])");

  /** How an account that publishes is printed: 原创 作者 账号. */
  private static final Pattern ACCOUNT = Pattern.compile("原创 (?:[^ ]{1,12} ){0,3}([^ ]{2,16})");

  /** The outlet that the line names; unknown if it names none. */
  PrintedSource read(int at) {
    if (at <= headline || at >= layout.bodyStart() || !mayName(layout.blocks().get(at))) {
      return PrintedSource.UNKNOWN;
    }
    String text = layout.text(at);
    Matcher account = ACCOUNT.matcher(text);
    if (account.matches() && test.admits(account.group(1), at)) {
      return PrintedSource.of(
          layout,
          layout.blocks().get(at),
          new SourceNote(account.start(1), account.end(1)),
          "source-account");
    }
    int blank = text.indexOf(' ');
    if (blank > 0 && text.length() <= LINE && PersonName.isStrict(text.substring(0, blank))) {
      String rest = text.substring(blank + 1);
      return OutletName.isProper(rest)
          ? PrintedSource.of(
              layout,
              layout.blocks().get(at),
              new SourceNote(blank + 1, text.length()),
              "source-beside-date")
          : PrintedSource.UNKNOWN;
    }
    boolean outlet =
        test.admits(text, at)
            && !PersonName.isStrict(text)
            && !authors.areIn(text)
            && layout.blocks().get(at).text().length() <= 16;
    return outlet
        ? PrintedSource.of(
            layout, layout.blocks().get(at), new SourceNote(0, text.length()), "source-beside-date")
        : PrintedSource.UNKNOWN;
  }

  /** Neither a picture's line, nor a path through the site, nor one of several buttons. */
  private boolean mayName(Block block) {
    BlockKind kind = block.kind();
    boolean picture = kind == BlockKind.IMAGE || kind == BlockKind.CAPTION;
    boolean path = block.links().size() > 1 || PATH.matcher(InfoLine.names(block)).find();
    return !picture
        && kind != BlockKind.CONTROL
        && !path
        && (!isShare(block) || test.isNamed(layout.text(block.index())));
  }

  /** An item of a list in which others are plainly buttons. */
  private boolean isShare(Block block) {
    for (int other = block.index() - 2; other <= block.index() + 2; other++) {
      boolean sibling =
          block.kind() == BlockKind.LIST_ITEM
              && other >= 0
              && other < layout.blocks().size()
              && other != block.index()
              && layout.blocks().get(other).kind() == BlockKind.LIST_ITEM
              && layout.text(other).length() <= 8;
      if (sibling && layout.dates(other).isEmpty() && !OutletName.mayBe(layout.text(other))) {
        return true;
      }
    }
    return false;
  }
}
