package zhengwen.extract.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhengwen.extract.metadata.form.MatchForm;
import zhengwen.extract.metadata.headline.HeadlineTime;
import zhengwen.extract.metadata.headline.SpamWords;
import zhengwen.extract.metadata.headline.TitleKey;
import zhengwen.extract.metadata.headline.TitleLine;
import zhengwen.extract.page.Block;
import zhengwen.extract.page.Page;
import zhengwen.extract.page.PageForm;
import zhengwen.extract.page.Statement;

/** Finds the headline: the block that agrees best with what the page declares as its title. */
final class HeadlineFinder {

  private static final int LONGEST_NAME = 14;

  private static final double ENOUGH = 3.5;

  /** Text without markup declares nothing, so that a line has less to show. */
  private static final double ENOUGH_IN_TEXT = 1;

  private static final Pattern ORIGINAL =
      Pattern.compile("^[(\\[【]?原(?:标题|题) ?[:]? ?(.{6,80}?)[)\\]】]?$");

  private static final Pattern SUBTITLE = Pattern.compile("^[-—–―]");

  private static final Pattern IN_BRACKETS = Pattern.compile("^【([^【】]{8,80})】(?=[^ 】]{10})");

  private static final Pattern PUT_BEFORE = Pattern.compile("^[\\[【(][^\\]】)]{2,20}[\\]】)] ?$");

  private static final Pattern NAME =
      Pattern.compile(".{1,10}(?:报|社|台|网|周刊|杂志)(?:数字报纸?|数字版|电子版|电子报|网站)?");

  private final Page page;
  private final Layout layout;
  private final TitleSpans spans;
  private final DeclaredTitles titles;

  HeadlineFinder(Page page, Layout layout) {
    this.page = page;
    this.layout = layout;
    this.spans = new TitleSpans(layout);
    this.titles = new DeclaredTitles(page, layout);
  }

  /** The headline of the page. */
  Headline find() {
    List<Statement> declared = titles.all();
    List<String> lines = new ArrayList<>(declared.stream().map(Statement::value).toList());
    boolean text = page.form() == PageForm.TEXT;
    boolean bare = text && declared.isEmpty();
    if (text) {
      firstLines().forEach(lines::add);
    } else if (!declared.isEmpty() && lines.stream().allMatch(HeadlineFinder::isName)) {
      declared = List.of();
      lines = new LinkedTitles(layout).find();
    }
    HeadlineScore score = new HeadlineScore(lines, titles.sites(), layout, spans, text);
    Block best = null;
    double bestScore = bare ? ENOUGH_IN_TEXT : ENOUGH;
    for (Block block : page.blocks()) {
      if (block.index() > Math.max(layout.bodyEnd(), 0) + 12 && !text) {
        break;
      }
      double value = score.of(block);
      if (value > bestScore) {
        bestScore = value;
        best = block;
      }
    }
    boolean agrees = best != null && score.agrees(best);
    Headline within = agrees || text ? null : within(declared);
    if (within != null) {
      return within;
    }
    if (best == null) {
      Headline last = text ? PathTitle.find(layout) : null;
      return last == null ? declaredOnly(declared) : last;
    }
    Headline broken = text ? null : broken(best, bestScore, lines);
    return broken == null ? shown(best, bestScore) : broken;
  }

  /** Whether what is declared as title only says whose page it is. */
  private static boolean isName(String title) {
    String folded = MatchForm.of(title);
    return folded.length() <= LONGEST_NAME && NAME.matcher(folded).matches();
  }

  private Headline shown(Block block, double score) {
    String text = block.text().toString();
    boolean firstLine = page.form() == PageForm.TEXT && block.index() < HeadlineScore.FIRST_LINES;
    TitleSpans.Span span =
        firstLine ? spans.of(block.index()) : new TitleSpans.Span(0, text.length());
    String headline = firstLine ? TitleLine.strip(span.of(text), titles::isName) : text;
    int from = original(headline);
    if (from > 0) {
      headline = headline.substring(from);
    }
    headline = headline.substring(0, HeadlineTime.start(MatchForm.of(headline)));
    int start = text.indexOf(headline, span.start());
    int end = start + headline.length();
    Evidence evidence =
        new Evidence(
            "title-shown",
            block.text().sourceStart(start),
            block.text().sourceEnd(end),
            confidence(score));
    int at = block.index();
    boolean spam = SpamWords.areIn(MatchForm.of(text.substring(0, span.start())));
    return new Headline(new Found<>(headline, evidence), at, at, spam ? start : 0, end);
  }

  /** A flash prints its headline in brackets at the head of its only paragraph: 【标题】某社8日电. */
  private Headline within(List<Statement> declared) {
    List<String> keys =
        declared.stream()
            .map(s -> TitleKey.of(TitleLine.strip(s.value(), titles::isName)))
            .toList();
    for (Block block : page.blocks()) {
      Matcher opening = IN_BRACKETS.matcher(layout.text(block.index()));
      if (opening.find() && keys.contains(TitleKey.ofFolded(opening.group(1)))) {
        Evidence evidence =
            new Evidence(
                Headline.IN_PARAGRAPH,
                block.text().sourceStart(opening.start(1)),
                block.text().sourceEnd(opening.end(1)),
                0.9);
        String headline = block.text().subSequence(opening.start(1), opening.end(1)).toString();
        int at = block.index();
        return new Headline(new Found<>(headline.strip(), evidence), at, at, opening.end());
      }
    }
    return null;
  }

  /** A headline that its element breaks into two lines, and the title line prints as one. */
  private Headline broken(Block block, double score, List<String> titles) {
    List<String> keys = titles.stream().map(TitleKey::of).toList();
    for (int first = Math.max(0, block.index() - 1); first <= block.index(); first++) {
      int next = first + 1;
      boolean one =
          next < page.blocks().size()
              && page.blocks().get(first).container().equals(page.blocks().get(next).container());
      if (one && opens(keys, first, next)) {
        Block last = page.blocks().get(next);
        String headline = page.blocks().get(first).text() + " " + last.text();
        Evidence evidence =
            new Evidence(
                "title-shown", page.blocks().get(first).start(), last.end(), confidence(score));
        return new Headline(new Found<>(headline, evidence), first, next, last.text().length());
      }
    }
    return null;
  }

  /** Whether a title line opens with both lines; a line behind a dash is a subtitle. */
  private boolean opens(List<String> keys, int first, int next) {
    String one = layout.lines().key(first);
    String other = layout.lines().key(next);
    return one.length() >= 4
        && other.length() >= 4
        && !SUBTITLE.matcher(layout.text(next)).find()
        && keys.stream().anyMatch(key -> key.startsWith(one + other));
  }

  private static double confidence(double score) {
    return Math.min(0.99, 0.5 + score / 16);
  }

  /**
   * How much is put before the headline: a label in brackets that the original title, printed below
   * (原标题), does not have.
   */
  private int original(String headline) {
    String folded = MatchForm.of(headline);
    for (int at = 0; at < layout.blocks().size(); at++) {
      String text = layout.text(at);
      Matcher original = text.indexOf('原') < 0 ? null : ORIGINAL.matcher(text);
      if (original != null && original.find()) {
        int from = folded.length() - original.group(1).strip().length();
        boolean label = from > 0 && PUT_BEFORE.matcher(folded.substring(0, from)).matches();
        return label && folded.endsWith(original.group(1).strip()) ? from : 0;
      }
    }
    return 0;
  }

  private Headline declaredOnly(List<Statement> declared) {
    for (Statement statement : declared) {
      String title = TitleLine.strip(statement.value().replaceAll("\\s+", " "), titles::isName);
      if (!title.isBlank()) {
        Evidence evidence = new Evidence("title-declared", statement.start(), statement.end(), 0.7);
        return new Headline(new Found<>(title, evidence), -1, -1, 0);
      }
    }
    return new Headline(null, -1, -1, 0);
  }

  /** In text without markup the first line is often the title element's. */
  private List<String> firstLines() {
    return page.blocks().stream()
        .limit(1)
        .map(block -> spans.of(block.index()).of(block.text().toString()))
        .filter(line -> line.length() >= 6 && line.length() <= 120)
        .toList();
  }
}
