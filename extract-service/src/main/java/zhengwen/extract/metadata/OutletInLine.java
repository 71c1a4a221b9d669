package zhengwen.extract.metadata;

import java.util.ArrayList;
import java.util.List;
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
import zhengwen.extract.page.Page;

/**
 * Finds an outlet that stands in the line of the date without a label.
 *
 * @param outlets whose reporters the authors are, folded
 */
record OutletInLine(
    Page page, Layout layout, AuthorNames authors, Set<String> outlets, OutletTest test) {

  private static final Pattern LABEL_BEFORE =
      Pattern.compile(
          "(?:[\\u3400-\\u9fff] ?:|来自|分类|标签|(?:图|图片|题图|封面|摄影|视频|文|撰文|作者|编辑|责编|设计) ?[/|]) ?$");

  /** What remains of a line when dates and known words are taken away. */
  private static final Pattern TOKEN = Pattern.compile("[^ |,，;()]{2,24}(?:\\[[^\\]]{1,6}\\])?");

  /** Who wrote and took pictures: 文/张三. */
  private static final Pattern MAKERS = Pattern.compile("(?:文|图|摄|译|撰文|摄影|采写|文图|图文) ?[/:]");

  private static final Pattern ADDRESS =
      Pattern.compile("(?i)[a-z0-9.-]+\\.(?:com|cn|net|org|tw|hk)(?:\\.[a-z]{2})?");

  private static final Pattern REPORT = Pattern.compile("(.{2,10}?)(?:快讯|讯|综合报导|报导|报道)?/.{2,8}");

  /** The outlet in the date's line; unknown if none stands there. */
  PrintedSource find(Claim date) {
    int at = date.block();
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
              || (text.length() < 60
                  && test.admits(value, at)
                  && !isButton(token, block)
                  && !isCounted(rest, token.start()));
      boolean labelled = LABEL_BEFORE.matcher(rest.substring(0, token.start())).find();
      if (outlet
          && !labelled
          && !MAKERS.matcher(value).lookingAt()
          && !ADDRESS.matcher(value).matches()
          && !Places.isKnownOrProvince(value)
          && !PersonName.isStrict(value)
          && !authors.areAllOf(value)) {
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

  /** What a number before it counts: 3 分钟, 512 次围观. */
  private static boolean isCounted(String rest, int start) {
    int at = start;
    while (at > 0 && rest.charAt(at - 1) == ' ') {
      at--;
    }
    return at > 0 && rest.charAt(at - 1) >= '0' && rest.charAt(at - 1) <= '9';
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

  /** Marks that close a title are no part of the outlet's name. */
  private static int closing(String token) {
    return token.endsWith("》") || token.endsWith("】") ? 1 : 0;
  }
}
