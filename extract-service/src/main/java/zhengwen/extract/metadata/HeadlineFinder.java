package zhengwen.extract.metadata;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhengwen.extract.metadata.form.MatchForm;
import zhengwen.extract.metadata.headline.TitleKey;
import zhengwen.extract.metadata.headline.TitleLine;
import zhengwen.extract.page.Block;
import zhengwen.extract.page.BlockKind;
import zhengwen.extract.page.Page;
import zhengwen.extract.page.PageForm;
import zhengwen.extract.page.Statement;

/** Finds the headline: the block that agrees best with what the page declares as its title. */
final class HeadlineFinder {

  /**
   * The headline and its place.
   *
   * @param found the headline; null if there is none
   * @param block index of the block that shows it; -1 if only a declaration does
   * @param length how much of the block's text it is
   */
  record Headline(Found<String> found, int block, int length) {}

  private static final int LONGEST_NAME = 14;

  private static final double ENOUGH = 3.5;

  /** Text without markup declares nothing, so that a line has less to show. */
  private static final double ENOUGH_IN_TEXT = 1;

  private static final Pattern ORIGINAL =
      Pattern.compile("^[(\\[【]?原(?:标题|题) ?[:]? ?(.{6,80}?)[)\\]】]?$");

  private static final Pattern PUT_BEFORE = Pattern.compile("^[\\[【(][^\\]】)]{2,20}[\\]】)] ?$");

  private final Page page;
  private final Layout layout;
  private Set<String> names;

  HeadlineFinder(Page page, Layout layout) {
    this.page = page;
    this.layout = layout;
  }

  /** The headline of the page. */
  Headline find() {
    List<Statement> declared = declared();
    List<String> titles = new ArrayList<>(declared.stream().map(Statement::value).toList());
    boolean text = page.form() == PageForm.TEXT;
    if (text) {
      firstLines().forEach(titles::add);
    }
    HeadlineScore score = new HeadlineScore(titles, layout, text);
    Block best = null;
    double bestScore = text ? ENOUGH_IN_TEXT : ENOUGH;
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
    return best != null ? shown(best, bestScore) : declaredOnly(declared);
  }

  private Headline shown(Block block, double score) {
    String text = block.text().toString();
    boolean firstLine = page.form() == PageForm.TEXT && block.index() < 3;
    String headline = firstLine ? TitleLine.strip(text, names()::contains) : text;
    int from = original(headline);
    if (from > 0) {
      headline = headline.substring(from);
    }
    double confidence = Math.min(0.99, 0.5 + score / 16);
    Evidence evidence =
        new Evidence(
            "title-shown", block.start(), block.text().sourceEnd(headline.length()), confidence);
    return new Headline(new Found<>(headline, evidence), block.index(), headline.length());
  }

  /**
   * How much is put before the headline: a label in brackets that the original title, printed below
   * (原标题), does not have.
   */
  private int original(String headline) {
    String folded = MatchForm.of(headline);
    for (int at = 0; at < layout.blocks().size(); at++) {
      Matcher original = ORIGINAL.matcher(layout.text(at));
      if (layout.text(at).contains("原") && original.find()) {
        int from = folded.length() - original.group(1).strip().length();
        boolean label = from > 0 && PUT_BEFORE.matcher(folded.substring(0, from)).matches();
        return label && folded.endsWith(original.group(1).strip()) ? from : 0;
      }
    }
    return 0;
  }

  private Headline declaredOnly(List<Statement> declared) {
    for (Statement statement : declared) {
      String title = TitleLine.strip(statement.value().replaceAll("\\s+", " "), names()::contains);
      if (!title.isBlank()) {
        Evidence evidence = new Evidence("title-declared", statement.start(), statement.end(), 0.7);
        return new Headline(new Found<>(title, evidence), -1, 0);
      }
    }
    return new Headline(null, -1, 0);
  }

  /**
   * What the page calls itself and its sections, by key: its short blocks, and what it declares.
   */
  private Set<String> names() {
    if (names != null) {
      return names;
    }
    names = new HashSet<>();
    for (Block block : page.blocks()) {
      int length = block.text().length();
      if (length >= 2 && length <= LONGEST_NAME && block.kind() != BlockKind.IMAGE) {
        names.add(layout.lines().key(block.index()));
      }
    }
    page.statements().stream()
        .filter(s -> s.name().equals("meta:og:site_name") || s.name().equals("meta:sitename"))
        .forEach(s -> names.add(TitleKey.of(s.value())));
    return names;
  }

  /** Declarations of the title, those that carry no site's name first. */
  private List<Statement> declared() {
    List<Statement> found = new ArrayList<>();
    for (String name :
        List.of(
            "meta:articletitle",
            "meta:og:title",
            "meta:headline",
            "meta:twitter:title",
            "title",
            "meta:title")) {
      page.statements().stream().filter(s -> s.name().equals(name)).forEach(found::add);
    }
    page.statements().stream()
        .filter(s -> s.name().startsWith("json-ld:") && s.name().endsWith(".headline"))
        .forEach(s -> found.add(0, s));
    return found;
  }

  /** In text without markup the first line is often the title element's. */
  private List<String> firstLines() {
    return page.blocks().stream()
        .limit(1)
        .map(block -> block.text().toString())
        .filter(line -> line.length() >= 6 && line.length() <= 120)
        .toList();
  }
}
