package zhengwen.extract.metadata.people;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhengwen.extract.metadata.form.Signs;

/**
 * Reads who wrote from where bylines stand: at the head of the first paragraphs, in brackets at the
 * end of the last. All texts are folded.
 */
public final class Byline {

  private static final Signs REPORTS = Signs.of("报道 报导");

  /** Names alone in brackets after 电 or 讯: 8月6日电 (张三 李四). */
  private static final Pattern WIRED = Pattern.compile("[电讯] ?\\(([^()]{2,30})\\)");

  /** An outlet or a newsroom, a slash and a name: 晨報快訊／張三, 生活中心／張三報導. */
  private static final Pattern OUTLET_SLASH =
      Pattern.compile(
          "^[\\u3400-\\u9fffA-Za-z]{2,8}(?:讯|快讯|报|社|网|新闻|中心)/"
              + "([\\u3400-\\u9fff·]{2,4})(?:综合)?(?:报导|报道)?(?= |$)");

  /** A mark and a name: □ 张三. */
  private static final Pattern MARKED =
      Pattern.compile("^[■□●◎◆◇★☆▍▌]+ ?([\\u3400-\\u9fff· ]{2,24})$");

  /** Where a blog says who posted: 某人 发表在 某博客. */
  private static final Pattern POSTED =
      Pattern.compile("^([^ ]{2,20}) 发表[在于] [\\u3400-\\u9fff]{2,10}(?: |$)");

  private Byline() {}

  /** The people named at the head of a paragraph. */
  public static List<Credit> opening(String text, CharSequence printed) {
    List<Credit> found = ReportByline.placed(text, printed);
    if (found.isEmpty() && text.contains(" 发表")) {
      found = posted(text, printed);
    }
    boolean labelled = LabelByline.mayBeIn(text);
    if (found.isEmpty() && labelled) {
      found = LabelByline.bracketed(text, printed);
    }
    if (found.isEmpty() && text.length() <= 60 && REPORTS.areIn(text)) {
      found = ReportByline.bare(text, printed);
    }
    if (found.isEmpty() && text.indexOf('(') >= 0) {
      found = StrictNames.in(WIRED, text, printed, CreditKind.REPORTER);
    }
    if (found.isEmpty()) {
      found = StrictNames.in(MARKED, text, printed, CreditKind.AUTHOR);
    }
    if (found.isEmpty() && text.indexOf('/') >= 0) {
      found = StrictNames.in(OUTLET_SLASH, text, printed, CreditKind.REPORTER);
    }
    if (found.isEmpty()) {
      found = LabelByline.clauses(text, printed);
    }
    return found.isEmpty() && labelled ? LabelByline.opening(text, printed) : found;
  }

  /** Who posted, of whatever name. */
  private static List<Credit> posted(String text, CharSequence printed) {
    Matcher posted = POSTED.matcher(text);
    return posted.find() && PersonName.isLabelled(posted.group(1))
        ? List.of(
            CreditLine.credit(
                CreditKind.AUTHOR, null, printed, new NameList.Span(0, posted.end(1))))
        : List.of();
  }

  /** The people named by brackets at the end of a paragraph. */
  public static List<Credit> closing(String text, CharSequence printed) {
    List<Credit> found =
        REPORTS.areIn(text) ? ReportByline.bracketed(text, printed) : List.<Credit>of();
    found = found.isEmpty() ? ClosingByline.bracketed(text, printed) : found;
    return found.isEmpty() && LabelByline.mayBeIn(text)
        ? ClosingByline.unbracketed(text, printed)
        : found;
  }
}
