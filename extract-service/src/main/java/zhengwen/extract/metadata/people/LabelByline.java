package zhengwen.extract.metadata.people;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhengwen.extract.metadata.form.MatchForm;
import zhengwen.extract.metadata.form.Signs;

/** Reads names that a label announces at the head of a paragraph. Folded texts. */
final class LabelByline {

  private static final String LABEL = "记者|通讯员|作者|实习生|评论员|撰稿|供稿|采写|文/|撰文|编译|特派员";

  private static final Signs LABELS = Signs.of(LABEL.replace('|', ' '));

  private static final Signs CLAUSES = Signs.of("作者 撰文 编辑 责编 采写 撰稿 文 译者 编译 记者");

  /** Brackets near the head that hold a label: （本报记者 张三）. */
  private static final Pattern BRACKETED =
      Pattern.compile(
          "[(\\[【<]([^()\\[\\]【】<>]{0,40}(?:" + LABEL + ")[^()\\[\\]【】<>]{1,60})[)\\]】>]");

  /** A paragraph that opens with who reports: ■记者 张三 报道. */
  private static final Pattern OPENING =
      Pattern.compile(
          "^(?:【[^】]{2,12}[讯电]】 ?)?[■□●◎▲△◆◇★☆▼▍▌※*]? ?(?:文/图?)?(?:[\\u3400-\\u9fffA-Za-z·]{0,14}(?:/[\\u3400-\\u9fff]{2,12})? ?)?(?:"
              + LABEL
              + ") ?[:/|]? ?");

  /** A credit in a clause of a note: 本文来自某公众号，作者：张三，编辑：李四. */
  private static final Pattern CLAUSE =
      Pattern.compile(
          "(?<=^|[,。;( ])(?:本文|原文)?(?:作者|撰文|编辑|责编|采写|撰稿|文|译者|编译|记者) ?[:|/] ?[^,。;()]{2,24}(?=[,。;()"
              + " ]|$)");

  private LabelByline() {}

  /** Whether the text holds a label. */
  static boolean mayBeIn(String text) {
    return LABELS.areIn(text);
  }

  /** Those in brackets near the head. */
  static List<Credit> bracketed(String text, CharSequence printed) {
    return inside(BRACKETED, text, printed);
  }

  /** Those in clauses of a note. */
  static List<Credit> clauses(String text, CharSequence printed) {
    if (!CLAUSES.areIn(text)) {
      return List.of();
    }
    List<Credit> credits = new ArrayList<>();
    Matcher clause = CLAUSE.matcher(text);
    while (clause.find()) {
      CharSequence shown = printed.subSequence(clause.start(), clause.end());
      boolean speaks = clause.group().startsWith("记者");
      CreditLine.read(clause.group(), shown).stream()
          .filter(credit -> !speaks || isNamed(credit))
          .forEach(credit -> credits.add(credit.moved(clause.start())));
    }
    return credits;
  }

  private static List<Credit> inside(Pattern pattern, String text, CharSequence printed) {
    List<Credit> credits = new ArrayList<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      CharSequence shown = printed.subSequence(matcher.start(1), matcher.end(1));
      credits.addAll(Credit.moved(CreditLine.read(matcher.group(1), shown), matcher.start(1)));
    }
    return credits;
  }

  /** Those whom the label means that the text opens with. */
  static List<Credit> opening(String text, CharSequence printed) {
    Matcher opening = OPENING.matcher(text);
    if (!opening.find()) {
      return List.of();
    }
    int until = opening.end();
    while (until < text.length() && "。!?".indexOf(text.charAt(until)) < 0) {
      until++;
    }
    int report = Math.max(text.indexOf("报道:", opening.end()), text.indexOf("报导:", opening.end()));
    until = report < 0 ? until : Math.min(until, report);
    List<Credit> credits = CreditLine.read(text.substring(0, until), printed);
    boolean speaks = opening.group().indexOf(':') >= 0 && until < text.length();
    return speaks ? credits.stream().filter(LabelByline::isNamed).toList() : credits;
  }

  /** Behind a colon a reporter may ask as well, and what is asked is no pen name. */
  static boolean isNamed(Credit credit) {
    String name = MatchForm.of(credit.name());
    return PersonName.isStrict(name) || PersonName.isForeign(name);
  }
}
