package zhengwen.extract.metadata.headline;

import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhengwen.extract.metadata.form.MatchForm;

/**
 * Takes the names of site and section off a title line: 标题_频道_网站, 标题 - 网站, 标题 | 网站.
 *
 * <p>Only whole parts at the end go, and only such as are no part of a headline: an inner dash
 * stays, and so does a label before the first bar.
 */
public final class TitleLine {

  private static final Pattern BREAK =
      Pattern.compile(
          " ?:{2} ?| @ |_{1,2}| ?\\|{1,2} ?| [-—·»›>]{1,2} |-{1,2}|—{1,2}|»|›| ?>{1,2} ?|》(?=[^《》]{2,12}$)| /(?= )| {1,2}");

  private static final Pattern SITE =
      Pattern.compile(
          ".{0,14}(?:网|网站|报|报社|日报|晚报|频道|新闻|新闻网|新闻中心|社|电视台|广播网|客户端|在线|门户|资讯|传媒|杂志|周刊|论坛"
              + "|博客|中心|政府|委员会|办公室|局|厅|大学|研究院|协会|公司|集团|央视|导报|时报|文库|百科|视频|手机版|移动版|触屏版"
              + "|资讯网|官网|平台|云|号|要闻|快讯|财经|新闻云|生活|社会|国际|时政|频道页|正文|首页|新闻频道|专题|栏目|半月谈)"
              + "|(?i)[a-z0-9. -]{2,20}(?:中文网?|中国|台湾|香港)|(?i)[a-z0-9.&' -]{0,24}(?:\\.(?:com|cn|net|org|tw|hk)(?:\\.[a-z]{2})?|news|online|daily|times|paper|web|mobile ?web|[a-z]+)");

  private static final Pattern PROPER =
      Pattern.compile(
          ".{0,10}(?:网|网站|日报|晚报|晨报|时报|新闻|频道|电视台|客户端|在线|门户|传媒|周刊|杂志|新闻网|新闻中心|报|半月谈|财经|资讯|信息港|热线|之窗|论坛|社区)");

  private static final Pattern ADDRESS =
      Pattern.compile("(?i)(?:www\\.)?[a-z0-9.-]+\\.(?:com|cn|net|org|tw|hk).{0,3}|the paper");

  private static final Pattern SENTENCE = Pattern.compile("[的是了被把将与和]|在(?!线)");

  private static final Pattern PIECES =
      Pattern.compile(" ?:{2} ?|_{1,2}| ?[|]{1,2} ?| [-—·/] ?|-{1,2}|—{1,2}|»|>");

  private static final int SHORTEST = 4;

  private static final int LONGEST = 40;

  private TitleLine() {}

  /**
   * The title line without what belongs to the site.
   *
   * @param known whether a part (by its key) is a name that the page uses for itself or its
   *     sections
   */
  public static String strip(String line, Predicate<String> known) {
    String title = line.strip();
    while (true) {
      int cut = lastPart(title, known);
      if (cut < 0) {
        return title;
      }
      title = title.substring(0, cut).strip();
    }
  }

  /** Where what belongs to the site starts, separator included; -1 if nothing at the end does. */
  private static int lastPart(String title, Predicate<String> known) {
    String folded = MatchForm.of(title);
    Matcher breaks = BREAK.matcher(folded);
    int cut = -1;
    while (breaks.find()) {
      boolean reach = breaks.start() >= SHORTEST && folded.length() - breaks.end() <= LONGEST;
      if (reach && breaks.end() < folded.length() && goes(folded, breaks, known)) {
        cut = breaks.start();
      }
    }
    return cut;
  }

  private static boolean goes(String folded, Matcher at, Predicate<String> known) {
    String part = folded.substring(at.end()).strip();
    boolean balanced = balanced(folded.substring(0, at.start())) || !balanced(folded);
    return balanced && belongsToSite(at.group(), part, known);
  }

  private static boolean belongsToSite(String separator, String part, Predicate<String> known) {
    if (part.isEmpty()) {
      return false;
    }
    if (known.test(TitleKey.of(part))) {
      return true;
    }
    boolean number = part.chars().allMatch(unit -> unit < 0x80 && !Character.isLetter(unit));
    if (separator.isBlank()) {
      return separator.length() > 1 && isSiteProper(part);
    }
    if (number) {
      return false;
    }
    boolean hard =
        separator.indexOf('_') >= 0
            || separator.indexOf('|') >= 0
            || separator.contains("::")
            || separator.equals(" @ ");
    boolean spaced = separator.length() > 2 || separator.equals("--") || separator.equals(" /");
    for (String piece : PIECES.split(part)) {
      boolean site = piece.length() <= 24 && SITE.matcher(piece).matches();
      boolean goes =
          known.test(TitleKey.of(piece))
              || (hard && (site || piece.length() <= 8))
              || (spaced && (site || piece.length() <= 4))
              || (site && isSiteProper(piece));
      if (!goes) {
        return false;
      }
    }
    return true;
  }

  /** After a dash without blanks only what cannot be a subtitle is taken for a site. */
  private static boolean isSiteProper(String part) {
    return (PROPER.matcher(part).matches() && !SENTENCE.matcher(part).find())
        || ADDRESS.matcher(part).matches();
  }

  private static boolean balanced(String text) {
    return count(text, '“') == count(text, '”')
        && count(text, '《') == count(text, '》')
        && count(text, '(') == count(text, ')')
        && count(text, '「') == count(text, '」')
        && count(text, '[') == count(text, ']');
  }

  private static long count(String text, char unit) {
    return text.chars().filter(c -> c == unit).count();
  }
}
