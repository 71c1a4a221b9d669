package zhengwen.extract.metadata;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhengwen.extract.page.Block;

/** Finds kicker, subtitle or series line: beside the headline, or printed in its line. */
final class AlternativeHeadlineFinder {

  /**
   * The alternative headline and what remains of the headline.
   *
   * @param found the alternative headline; null if there is none
   * @param claim the part of the visible text it was read from; null if there is none
   * @param headlineLength how much of the headline is left
   */
  record Alternative(Found<String> found, Claim claim, int headlineLength) {}

  private static final Pattern DASHED =
      Pattern.compile("^(?:[—–―-]{2,4}|[—–―]) ?([^—–―-].{3,59})$");

  private static final Pattern LABELLED = Pattern.compile("^(?:副标题|副题|引题|肩题|眉题) ?: ?(.{4,60})$");

  private static final Pattern SERIES =
      Pattern.compile(
          "[ ]((?:——)?[^ ]{2,40}(?:系列报道|系列评论|系列述评|系列之|报道之|述评之|评论之|综述之|(?<!分)之)[一二三四五六七八九十\\d]{0,3})$");

  private static final Pattern NAMED =
      Pattern.compile(
          "(?i)sub-?title|sub-?head|kicker|futitle|fubiaoti|yinti|jianti|(?:^|[ _-])(?:ft|fbt|subtit)(?:$|[ _-])");

  private final Layout layout;

  AlternativeHeadlineFinder(Layout layout) {
    this.layout = layout;
  }

  /** The line that goes with the headline. */
  Alternative find(Headline headline) {
    if (headline.found() == null) {
      return new Alternative(null, null, 0);
    }
    String title = headline.found().value();
    if (headline.block() < 0) {
      return new Alternative(null, null, title.length());
    }
    Matcher series = SERIES.matcher(title);
    if (series.find() && series.start() >= 4 && headline.first() == headline.block()) {
      int start = series.start(1) + (title.startsWith("——", series.start(1)) ? 2 : 0);
      return alternative(
          headline.block(), start, title.length(), "series-in-title", series.start());
    }
    int until =
        Math.min(layout.bodyStart() + 1, Math.min(layout.blocks().size(), headline.block() + 6));
    for (int at = headline.block() + 1; at < until; at++) {
      Alternative beside = beside(at, title.length());
      if (beside != null) {
        return beside;
      }
    }
    Alternative above = headline.first() > 0 ? named(headline.first() - 1, title.length()) : null;
    return above == null ? new Alternative(null, null, title.length()) : above;
  }

  private Alternative beside(int at, int headlineLength) {
    String text = layout.text(at);
    Matcher dashed = DASHED.matcher(text);
    if (dashed.matches()) {
      return alternative(at, dashed.start(1), dashed.end(1), "subtitle-dashed", headlineLength);
    }
    Matcher labelled = LABELLED.matcher(text);
    if (labelled.matches()) {
      return alternative(
          at, labelled.start(1), labelled.end(1), "subtitle-labelled", headlineLength);
    }
    return named(at, headlineLength);
  }

  private Alternative named(int at, int headlineLength) {
    Block block = layout.blocks().get(at);
    int length = block.text().length();
    boolean line = length >= 4 && length <= 60 && block.linkLength() == 0;
    String own = block.container().classes() + " " + block.container().id();
    return line && NAMED.matcher(own).find()
        ? alternative(at, 0, length, "subtitle-named", headlineLength)
        : null;
  }

  private Alternative alternative(int at, int start, int end, String rule, int headlineLength) {
    Block block = layout.blocks().get(at);
    String value = block.text().subSequence(start, end).toString().strip();
    Evidence evidence =
        new Evidence(rule, block.text().sourceStart(start), block.text().sourceEnd(end), 0.85);
    Claim claim = new Claim(at, 0, block.text().length(), ClaimKind.ALTERNATIVE_HEADLINE, rule);
    return new Alternative(new Found<>(value, evidence), claim, headlineLength);
  }
}
