package zhengwen.extract.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhengwen.extract.metadata.date.PrintedDate;
import zhengwen.extract.metadata.form.MatchForm;
import zhengwen.extract.metadata.origin.OutletName;
import zhengwen.extract.metadata.origin.SourceNote;
import zhengwen.extract.metadata.people.PersonName;
import zhengwen.extract.metadata.people.Places;
import zhengwen.extract.page.Block;
import zhengwen.extract.page.BlockKind;
import zhengwen.extract.page.Page;

/** Finds an outlet that no label names: the markup does, or it stands beside the date. */
final class UnlabelledSource {

  private static final Pattern LABEL_BEFORE =
      Pattern.compile("(?:[\\u3400-\\u9fff] ?:|来自|分类|标签) ?$");

  /** What remains of a line when dates and known words are taken away. */
  private static final Pattern TOKEN = Pattern.compile("[^ |,，;()]{2,24}(?:\\[[^\\]]{1,6}\\])?");

  private static final int LINE = 80;

  private static final Pattern ADDRESS =
      Pattern.compile("(?i)[a-z0-9.-]+\\.(?:com|cn|net|org|tw|hk)(?:\\.[a-z]{2})?");

  private static final Pattern PATH =
      Pattern.compile("(?i)crumb|(?:^|[ _-])(?:path|nav|position|dqwz|weizhi)(?:$|[ _-])");

  private static final Pattern MARKED =
      Pattern.compile("(?i)source|media_?name|laiyuan|copyfrom|(?:^|[ _-])ly(?:$|[ _-])");

  /** What names of menus and of other things may be called too. */
  private static final Pattern NAMED =
      Pattern.compile(
          "(?i)nick_?name|js_name|auther|(?:^|[ _-])(?:name|account|mp-?name|author-?name)(?:$|[ _-])");

  private static final Pattern REPORT = Pattern.compile("(.{2,10}?)(?:快讯|讯|综合报导|报导|报道)?/.{2,8}");

  /** How an account that publishes is printed: 原创 作者 账号. */
  private static final Pattern ACCOUNT = Pattern.compile("原创 (?:[^ ]{1,12} ){0,3}([^ ]{2,16})");

  private final Page page;
  private final Layout layout;
  private final int headline;

  private final OutletTest test;

  /** Names of the authors, folded. */
  private final List<String> authors;

  /** Whose reporters they are, folded. */
  private final Set<String> outlets;

  UnlabelledSource(
      Page page,
      Layout layout,
      int headline,
      List<Found<Person>> authors,
      Map<String, Found<String>> reporting) {
    this.outlets = Set.copyOf(reporting.keySet());
    this.authors = authors.stream().map(author -> MatchForm.of(author.value().name())).toList();
    this.page = page;
    this.layout = layout;
    this.headline = headline;
    this.test = new OutletTest(layout, headline);
  }

  /** The outlet that the markup marks, else the one beside the date. */
  PrintedSource find(Claim date) {
    PrintedSource marked = marked();
    return marked.found() == null ? besideDate(date) : marked;
  }

  /** An outlet that the markup calls the source. */
  private PrintedSource marked() {
    int until = Math.min(layout.bodyStart(), layout.blocks().size() - 1);
    for (int at = Math.max(0, headline - 3); at <= until; at++) {
      Block block = layout.blocks().get(at);
      String text = layout.text(at);
      if (block.text().length() > LINE || at == headline) {
        continue;
      }
      for (Segment segment : Segment.of(block.text(), page.source(), text.length())) {
        String value = text.substring(segment.start(), segment.end()).strip();
        boolean named =
            isMarked(segment.marks(), at)
                && test.admits(value, at)
                && !PersonName.isStrict(value)
                && !namesAuthors(value);
        if (named
            && layout.dates(at).stream()
                .noneMatch(d -> d.start() < segment.end() && segment.start() < d.end())) {
          return PrintedSource.of(
              layout, block, SourceNote.value(text, segment.start()), "source-marked");
        }
      }
    }
    return PrintedSource.UNKNOWN;
  }

  private boolean isMarked(String marks, int at) {
    return MARKED.matcher(marks).find() || (at > headline && NAMED.matcher(marks).find());
  }

  /** An outlet without a label stands in the date's line or next to it. */
  private PrintedSource besideDate(Claim date) {
    if (date == null || date.block() > layout.bodyStart() + 1) {
      return PrintedSource.UNKNOWN;
    }
    PrintedSource above = ownLine(date.block() - 1);
    boolean author = date.block() > 1 && namesAuthors(layout.text(date.block() - 1));
    above = above.found() == null && author ? ownLine(date.block() - 2) : above;
    if (above.found() != null && OutletName.isProper(layout.text(date.block() - 1))) {
      return above;
    }
    PrintedSource same = inLine(date.block(), date);
    if (same.found() != null) {
      return same;
    }
    return above.found() != null ? above : ownLine(date.block() + 1);
  }

  private PrintedSource inLine(int at, Claim date) {
    String text = layout.text(at);
    String rest = text;
    for (PrintedDate other : layout.dates(at)) {
      rest =
          rest.substring(0, other.start())
              + " ".repeat(other.end() - other.start())
              + rest.substring(other.end());
    }
    Block block = layout.blocks().get(at);
    SourceNote best = null;
    for (SourceNote token : tokens(rest, block)) {
      String value = rest.substring(token.start(), token.end());
      boolean proper = test.isProper(value, at);
      boolean outlet =
          proper
              || outlets.contains(value)
              || (text.length() < 60 && test.admits(value, at) && !isButton(token, block));
      boolean labelled = LABEL_BEFORE.matcher(rest.substring(0, token.start())).find();
      if (outlet
          && !labelled
          && !ADDRESS.matcher(value).matches()
          && !Places.isKnownOrProvince(value)
          && !PersonName.isStrict(value)
          && !namesAuthors(value)) {
        if (proper || outlets.contains(value)) {
          return PrintedSource.of(layout, block, named(rest, token), "source-beside-date");
        }
        best = best == null || nearer(token, best, date) ? token : best;
      }
    }
    return best == null
        ? PrintedSource.UNKNOWN
        : PrintedSource.of(layout, block, named(rest, best), "source-beside-date");
  }

  /** One of several links beside the date, or where the report was filed: 某地讯. */
  private static boolean isButton(SourceNote token, Block block) {
    String value = MatchForm.of(block.text(), token.start(), token.end());
    boolean filed = value.length() <= 5 && (value.endsWith("讯") || value.endsWith("电"));
    return filed
        || (block.links().size() > 1
            && block.links().stream()
                .anyMatch(link -> link.start() < token.end() && token.start() < link.end()));
  }

  private static boolean nearer(SourceNote one, SourceNote other, Claim date) {
    return distance(one, date) < distance(other, date);
  }

  private static int distance(SourceNote token, Claim date) {
    return Math.max(date.start() - token.end(), token.start() - date.end());
  }

  /**
   * The words of a line; the bounds of links part what is printed together, section and outlet, and
   * so do other tags where the whole is no outlet.
   */
  private List<SourceNote> tokens(String rest, Block block) {
    SortedSet<Integer> linked = new TreeSet<>();
    block.links().forEach(link -> linked.addAll(List.of(link.start(), link.end())));
    SortedSet<Integer> tagged = new TreeSet<>(linked);
    Segment.of(block.text(), page.source(), rest.length())
        .forEach(segment -> tagged.add(segment.start()));
    List<SourceNote> tokens = new ArrayList<>();
    Matcher token = TOKEN.matcher(rest);
    while (token.find()) {
      int start = token.start();
      for (int bound : OutletName.isProper(token.group()) ? linked : tagged) {
        if (bound > start + 1 && bound < token.end() - 1) {
          tokens.add(new SourceNote(start, bound));
          start = bound;
        }
      }
      tokens.add(new SourceNote(start, token.end()));
    }
    return tokens;
  }

  private static SourceNote named(String rest, SourceNote token) {
    SourceNote note = SourceNote.value(rest, token.start());
    String value = rest.substring(token.start(), token.end());
    int end = Math.min(token.end(), Math.max(note.end(), token.end() - closing(value)));
    return outletOf(rest, note.start(), end);
  }

  /** Of 某报快讯/张三 only the outlet. */
  private static SourceNote outletOf(String text, int start, int end) {
    Matcher report = REPORT.matcher(text.substring(start, end));
    return new SourceNote(start, report.matches() ? start + report.end(1) : end);
  }

  /** Whether the token is nothing but the authors' names. */
  private boolean namesAuthors(String value) {
    String rest = value;
    for (String author : authors) {
      rest = rest.replace(author, "");
    }
    return rest.isBlank();
  }

  /** Marks that close a title are no part of the outlet's name. */
  private static int closing(String token) {
    return token.endsWith("》") || token.endsWith("】") ? 1 : 0;
  }

  /** Neither a picture's line, nor a path through the site, nor one of several buttons. */
  private boolean mayName(Block block) {
    BlockKind kind = block.kind();
    boolean picture = kind == BlockKind.IMAGE || kind == BlockKind.CAPTION;
    boolean path = block.links().size() > 1 || PATH.matcher(InfoLine.names(block)).find();
    return !picture && kind != BlockKind.CONTROL && !path && !isShare(block);
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

  private PrintedSource ownLine(int at) {
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
            && authors.stream().noneMatch(text::contains)
            && layout.blocks().get(at).text().length() <= 16;
    return outlet
        ? PrintedSource.of(
            layout, layout.blocks().get(at), new SourceNote(0, text.length()), "source-beside-date")
        : PrintedSource.UNKNOWN;
  }
}
