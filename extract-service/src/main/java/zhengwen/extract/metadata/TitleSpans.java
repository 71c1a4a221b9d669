package zhengwen.extract.metadata;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhengwen.extract.metadata.form.MatchForm;
import zhengwen.extract.metadata.headline.SpamWords;

/**
 * Where in a title line of page text the title of the page itself stands: phrases of spam that were
 * put before or behind it speak of nothing that the main text speaks of, and the site's name may
 * stand before it.
 */
final class TitleSpans {

  /** A part [start, end) of a line. */
  record Span(int start, int end) {

    /** The part of the text. */
    String of(String text) {
      return text.substring(start, end);
    }
  }

  private static final Pattern BREAK = Pattern.compile("[ _|-]+|—+|[,!。]");

  /** A site's name before the title; a paper's name there may say who speaks. */
  private static final Pattern SITE =
      Pattern.compile(
          "^[\\u3400-\\u9fffA-Za-z0-9]{2,12}(?:网|网站|在线|信息港)(?: ?[:_|] ?| [-—] )(?=.{8})");

  private static final Pattern LABEL = Pattern.compile("^(?:文章|新闻)?(?:标题|题目|题名) ?: ?");

  /** A title is hardly shorter. */
  private static final int SHORTEST = 6;

  private static final int LONGEST = 240;

  /** So much of the main text is compared. */
  private static final int MAIN_TEXT = 20_000;

  private final Layout layout;
  private Set<Integer> pairs;

  TitleSpans(Layout layout) {
    this.layout = layout;
  }

  /** The part of the block's text that may be the title. */
  Span of(int block) {
    int length = layout.blocks().get(block).text().length();
    String line = layout.text(block);
    Span span = new Span(0, length);
    if (length <= LONGEST && line.length() == length) {
      span = SpamWords.areIn(line) ? withoutSpam(line) : span;
      Matcher label = LABEL.matcher(span.of(line));
      span = label.find() ? new Span(span.start() + label.end(), span.end()) : span;
      Matcher site = SITE.matcher(span.of(line));
      span = site.find() ? new Span(span.start() + site.end(), span.end()) : span;
    }
    return span;
  }

  private Span withoutSpam(String line) {
    List<Span> phrases = phrases(line);
    boolean[] foreign = foreign(phrases, line);
    int first = 0;
    while (first < foreign.length && foreign[first]) {
      first++;
    }
    int last = first;
    while (last < foreign.length && !foreign[last]) {
      last++;
    }
    if (last == first) {
      return new Span(0, line.length());
    }
    Span title = new Span(phrases.get(first).start(), phrases.get(last - 1).end());
    boolean all = first == 0 && last == foreign.length;
    return !all && title.end() - title.start() >= SHORTEST && isRelated(title.of(line))
        ? title
        : new Span(0, line.length());
  }

  private static List<Span> phrases(String line) {
    List<Span> phrases = new ArrayList<>();
    Matcher cut = BREAK.matcher(line);
    int from = 0;
    while (cut.find()) {
      if (cut.start() > from) {
        phrases.add(new Span(from, cut.start()));
      }
      from = cut.end();
    }
    if (from < line.length()) {
      phrases.add(new Span(from, line.length()));
    }
    return phrases;
  }

  /** Which phrases are spam; beside one of them a single word of spam is enough. */
  private boolean[] foreign(List<Span> phrases, String line) {
    boolean[] foreign = new boolean[phrases.size()];
    for (int at = 0; at < foreign.length; at++) {
      foreign[at] = isForeign(phrases.get(at).of(line));
    }
    for (int at = 0; at < foreign.length; at++) {
      boolean beside = at > 0 && foreign[at - 1] || at + 1 < foreign.length && foreign[at + 1];
      String phrase = phrases.get(at).of(line);
      foreign[at] |= beside && SpamWords.oneIsIn(phrase) && !isRelated(phrase);
    }
    return foreign;
  }

  /** Whether a phrase is spam to this page. */
  private boolean isForeign(String phrase) {
    return SpamWords.areIn(phrase) && !isRelated(phrase);
  }

  /** Whether the main text speaks of the same. */
  private boolean isRelated(String phrase) {
    return share(phrase) >= 0.25;
  }

  /** The share of the phrase's pairs of characters that the main text has as well. */
  double share(String phrase) {
    int shared = 0;
    int all = 0;
    for (int at = 0; at + 1 < phrase.length(); at++) {
      if (isPair(phrase, at)) {
        all++;
        shared += pairs().contains(pair(phrase, at)) ? 1 : 0;
      }
    }
    return (double) shared / Math.max(all, 2);
  }

  private Set<Integer> pairs() {
    if (pairs == null) {
      pairs = new HashSet<>();
      int read = 0;
      for (int at = layout.bodyStart(); at <= layout.bodyEnd() && read < MAIN_TEXT; at++) {
        CharSequence text = layout.blocks().get(at).text();
        String folded = MatchForm.of(text, 0, Math.min(text.length(), MAIN_TEXT));
        read += folded.length();
        for (int unit = 0; unit + 1 < folded.length(); unit++) {
          if (isPair(folded, unit)) {
            pairs.add(pair(folded, unit));
          }
        }
      }
    }
    return pairs;
  }

  private static boolean isPair(String text, int at) {
    return Character.isIdeographic(text.charAt(at)) && Character.isIdeographic(text.charAt(at + 1));
  }

  private static int pair(String text, int at) {
    return text.charAt(at) << 16 | text.charAt(at + 1);
  }
}
