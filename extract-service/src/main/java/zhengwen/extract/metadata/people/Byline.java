package zhengwen.extract.metadata.people;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhengwen.extract.metadata.form.MatchForm;
import zhengwen.extract.metadata.form.Signs;

/**
 * Reads who wrote from where bylines stand: at the head of the first paragraphs, in brackets at the
 * end of the last. All texts are folded.
 */
public final class Byline {

  private static final String LABEL = "记者|通讯员|作者|实习生|评论员|撰稿|供稿|采写|文/|撰文|编译|特派员";

  private static final Signs LABELS = Signs.of(LABEL.replace('|', ' '));

  private static final Signs REPORTS = Signs.of("报道 报导");

  private static final Signs AGENCIES = Signs.of("社特派员 社记者");

  private static final Signs CLAUSES = Signs.of("作者 撰文 编辑 责编 采写 撰稿 文 译者 编译 记者");

  /** Brackets near the head that hold a label: （本报记者 张三）. */
  private static final Pattern BRACKETED =
      Pattern.compile(
          "[(\\[【<]([^()\\[\\]【】<>]{0,40}(?:" + LABEL + ")[^()\\[\\]【】<>]{1,60})[)\\]】>]");

  /** Names alone in brackets after 电 or 讯: 8月6日电 (张三 李四). */
  private static final Pattern WIRED = Pattern.compile("[电讯] ?\\(([^()]{2,30})\\)");

  /** A paragraph that opens with who reports: ■记者 张三 报道. */
  private static final Pattern OPENING =
      Pattern.compile(
          "^[■□●◎▲△◆◇★☆▼▍▌※*]? ?(?:文/图?)?(?:[\\u3400-\\u9fffA-Za-z·]{0,14} ?)?(?:"
              + LABEL
              + ") ?[:/|]? ?");

  /** Taiwan: 記者張三／台北報導, 張三、李四／綜合報導. */
  private static final Pattern PLACED =
      Pattern.compile(
          "(?:^|[\\[(【 ])(?:[\\u3400-\\u9fffA-Za-z]{0,10}记者 ?)?"
              + "([\\u3400-\\u9fff·]{2,4}(?:[、, ] ?[\\u3400-\\u9fff·]{2,4}){0,4}) ?/ ?"
              + "[\\u3400-\\u9fff、 ]{0,8}(?:报导|报道|电|特稿|专访)");

  /** The same in brackets behind the last sentence, whatever follows. */
  private static final Pattern REPORTED =
      Pattern.compile(
          "[(\\[【](?:记者 ?)?([\\u3400-\\u9fff·]{2,4}(?:[、, ] ?[\\u3400-\\u9fff·]{2,4}){0,4}) ?/ ?"
              + "[\\u3400-\\u9fff、]{2,8}(?:报导|报道)[)\\]】]");

  /** Names before the word: 张三 综合报导, 张三 李四 报道/台南. */
  private static final Pattern REPORTING =
      Pattern.compile(
          "(?:^|[ |,])([\\u3400-\\u9fff·]{2,4}(?:[、 ][\\u3400-\\u9fff·]{2,4}){0,3})"
              + "(?: [A-Za-z0-9._+-]{2,32}@[A-Za-z0-9.-]{3,32})? (?:综合|独家|专题|现场|采访)?报[导道](?=$|[ /|)])");

  /** Behind a dateline that is a line of its own: 某地讯，张三报道. */
  private static final Pattern FILED =
      Pattern.compile(
          "(?:^|[电讯]) ?, ?([\\u3400-\\u9fff·]{2,4}(?:[、 ][\\u3400-\\u9fff·]{2,4}){0,2}) ?(?:综合|专题)?报[导道]$");

  /** Taiwan's agency: （中央社記者張三台北8日電）. */
  private static final Pattern AGENCY =
      Pattern.compile(
          "社(?:特派员|记者)([\\u3400-\\u9fff·]{2,8}?(?:、[\\u3400-\\u9fff·]{2,8}?){0,3})"
              + "(?:\\d{1,2}月)?\\d{0,2}日?(?:综合|专)?(?:外?电|报导|特稿)");

  /** An outlet or a newsroom, a slash and a name: 晨報快訊／張三, 生活中心／張三報導. */
  private static final Pattern OUTLET_SLASH =
      Pattern.compile(
          "^[\\u3400-\\u9fffA-Za-z]{2,8}(?:讯|快讯|报|社|网|新闻|中心)/"
              + "([\\u3400-\\u9fff·]{2,4})(?:综合)?(?:报导|报道)?(?= |$)");

  private static final Pattern CLOSING =
      Pattern.compile("[(\\[【]([^()\\[\\]【】]{2,48})[)\\]】] ?\\d{0,8}$");

  /** Who reported, behind the last sentence and without brackets: 本报记者张三 实习生李四. */
  private static final Pattern UNBRACKETED =
      Pattern.compile(
          "(?<=[。!?”])[ ]?((?:本[报网台刊社]|[\\u3400-\\u9fff]{2,8}[报网台社])?(?:首席|见习|实习|特约|全媒体|融媒体)?(?:记者|通讯员)"
              + "[ :]?[\\u3400-\\u9fff·]{2,4}(?:[ 、,](?:(?:见习|实习|特约)?(?:记者|通讯员|实习生) ?)?[\\u3400-\\u9fff·]{2,4}){0,4})$");

  /** A credit in a clause of a note: 本文来自某公众号，作者：张三，编辑：李四. */
  private static final Pattern CLAUSE =
      Pattern.compile(
          "(?<=^|[,。;( ])(?:本文|原文)?(?:作者|撰文|编辑|责编|采写|撰稿|文|译者|编译|记者) ?[:|/] ?[^,。;()]{2,24}(?=[,。;()"
              + " ]|$)");

  /** A mark and a name: □ 张三. */
  private static final Pattern MARKED =
      Pattern.compile("^[■□●◎◆◇★☆▍▌]+ ?([\\u3400-\\u9fff· ]{2,24})$");

  private Byline() {}

  /** The people named at the head of a paragraph. */
  public static List<Credit> opening(String text, CharSequence printed) {
    List<Credit> found = placed(text, printed);
    boolean labelled = LABELS.areIn(text);
    if (found.isEmpty() && labelled) {
      found = inside(BRACKETED, text, printed);
    }
    if (found.isEmpty() && text.length() <= 60 && REPORTS.areIn(text)) {
      found = reporting(text, printed);
      found = found.isEmpty() ? strict(FILED, text, printed, CreditKind.REPORTER) : found;
    }
    if (found.isEmpty() && text.indexOf('(') >= 0) {
      found = strict(WIRED, text, printed, CreditKind.REPORTER);
    }
    if (found.isEmpty()) {
      found = strict(MARKED, text, printed, CreditKind.AUTHOR);
    }
    if (found.isEmpty() && text.indexOf('/') >= 0) {
      found = strict(OUTLET_SLASH, text, printed, CreditKind.REPORTER);
    }
    if (found.isEmpty() && CLAUSES.areIn(text)) {
      found = clauses(text, printed);
    }
    return found.isEmpty() && labelled ? openLabel(text, printed) : found;
  }

  /** The names that stand last before the word; a newsroom may stand before them. */
  private static List<Credit> reporting(String text, CharSequence printed) {
    Matcher matcher = REPORTING.matcher(text);
    if (!matcher.find()) {
      return List.of();
    }
    List<Credit> credits = new ArrayList<>();
    int end = matcher.end(1);
    while (end > matcher.start(1)) {
      int start = Math.max(text.lastIndexOf(' ', end - 1), text.lastIndexOf('、', end - 1)) + 1;
      if (!PersonName.isStrict(text.substring(start, end))) {
        break;
      }
      NameList.Span name = new NameList.Span(start, end);
      credits.add(0, CreditLine.credit(CreditKind.REPORTER, null, printed, name));
      end = start - 1;
    }
    return credits;
  }

  private static List<Credit> clauses(String text, CharSequence printed) {
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

  /** The people named by brackets at the end of a paragraph. */
  public static List<Credit> closing(String text, CharSequence printed) {
    List<Credit> reported =
        REPORTS.areIn(text)
            ? strict(REPORTED, text, printed, CreditKind.REPORTER)
            : List.<Credit>of();
    List<Credit> found = reported.isEmpty() ? bracketed(text, printed) : reported;
    return found.isEmpty() && LABELS.areIn(text) ? unbracketed(text, printed) : found;
  }

  /** Of all brackets that close the text one behind the other. */
  private static List<Credit> bracketed(String text, CharSequence printed) {
    List<Credit> found = new ArrayList<>();
    String rest = text;
    Matcher closing = CLOSING.matcher(rest);
    while (closing.find() && endsSentence(rest, closing.start())) {
      String inner = closing.group(1);
      CharSequence shown = printed.subSequence(closing.start(1), closing.end(1));
      found.addAll(0, moved(inBracket(inner, shown), closing.start(1)));
      rest = rest.substring(0, closing.start()).stripTrailing();
      closing = CLOSING.matcher(rest);
    }
    return found;
  }

  private static List<Credit> inBracket(String inner, CharSequence shown) {
    List<Credit> found = placed(inner, shown);
    found = found.isEmpty() ? CreditLine.read(inner, shown) : found;
    return found.isEmpty() ? signed(inner, shown) : found;
  }

  private static List<Credit> unbracketed(String text, CharSequence printed) {
    Matcher closing = UNBRACKETED.matcher(text);
    if (!closing.find()) {
      return List.of();
    }
    CharSequence shown = printed.subSequence(closing.start(1), closing.end(1));
    List<Credit> found = CreditLine.read(closing.group(1), shown);
    boolean names = found.stream().allMatch(Byline::isNamed);
    return names ? moved(found, closing.start(1)) : List.of();
  }

  private static boolean endsSentence(String text, int at) {
    String before = text.substring(0, at).strip();
    return before.isEmpty() || "。!?.…”\"』」;)】".indexOf(before.charAt(before.length() - 1)) >= 0;
  }

  /** Names alone, or an office and then names: （某县委组织部 张三）. */
  private static List<Credit> signed(String inner, CharSequence printed) {
    int from = 0;
    String office = null;
    int blank = inner.lastIndexOf(' ');
    int first = inner.indexOf(' ');
    if (first > 3 && PersonName.isOrganization(inner.substring(0, first))) {
      office = printed.subSequence(0, first).toString();
      from = first + 1;
    }
    List<NameList.Span> names = NameList.read(inner, from, inner.length(), false);
    boolean all = !names.isEmpty() && inner.substring(names.get(names.size() - 1).end()).isBlank();
    if (!all || (blank < 0 && inner.length() > 4 && names.size() < 2)) {
      return List.of();
    }
    List<Credit> credits = new ArrayList<>();
    for (NameList.Span name : names) {
      CreditKind kind = office == null ? CreditKind.AUTHOR : CreditKind.CONTRIBUTOR;
      credits.add(CreditLine.credit(kind, office, printed, name));
    }
    return credits;
  }

  private static List<Credit> inside(Pattern pattern, String text, CharSequence printed) {
    List<Credit> credits = new ArrayList<>();
    Matcher matcher = pattern.matcher(text);
    while (matcher.find()) {
      CharSequence shown = printed.subSequence(matcher.start(1), matcher.end(1));
      credits.addAll(moved(CreditLine.read(matcher.group(1), shown), matcher.start(1)));
    }
    return credits;
  }

  private static List<Credit> strict(
      Pattern pattern, String text, CharSequence printed, CreditKind kind) {
    Matcher matcher = pattern.matcher(text);
    List<Credit> credits = new ArrayList<>();
    if (matcher.find()) {
      List<NameList.Span> names = NameList.read(text, matcher.start(1), matcher.end(1), false);
      boolean all =
          !names.isEmpty()
              && text.substring(names.get(names.size() - 1).end(), matcher.end(1)).isBlank();
      for (NameList.Span name : all ? names : List.<NameList.Span>of()) {
        credits.add(CreditLine.credit(kind, null, printed, name));
      }
    }
    return credits;
  }

  private static List<Credit> placed(String text, CharSequence printed) {
    List<Credit> found =
        text.indexOf('/') >= 0
            ? strict(PLACED, text, printed, CreditKind.REPORTER)
            : List.<Credit>of();
    return found.isEmpty() && AGENCIES.areIn(text) ? agency(text, printed) : found;
  }

  /** Name and place stand against each other, so the place is known by its list. */
  private static List<Credit> agency(String text, CharSequence printed) {
    Matcher matcher = AGENCY.matcher(text);
    if (!matcher.find()) {
      return List.of();
    }
    List<Credit> credits = new ArrayList<>();
    int at = matcher.start(1);
    for (String part : matcher.group(1).split("、", -1)) {
      String name = Places.without(part);
      if (PersonName.isStrict(name)) {
        NameList.Span span = new NameList.Span(at, at + name.length());
        credits.add(CreditLine.credit(CreditKind.REPORTER, null, printed, span));
      }
      at += part.length() + 1;
    }
    return credits;
  }

  private static List<Credit> openLabel(String text, CharSequence printed) {
    Matcher opening = OPENING.matcher(text);
    if (!opening.find()) {
      return List.of();
    }
    int until = opening.end();
    while (until < text.length() && "。!?".indexOf(text.charAt(until)) < 0) {
      until++;
    }
    List<Credit> credits = CreditLine.read(text.substring(0, until), printed);
    boolean speaks = opening.group().indexOf(':') >= 0 && until < text.length();
    return speaks ? credits.stream().filter(Byline::isNamed).toList() : credits;
  }

  /** Behind a colon a reporter may ask as well, and what is asked is no pen name. */
  private static boolean isNamed(Credit credit) {
    String name = MatchForm.of(credit.name());
    return PersonName.isStrict(name) || PersonName.isForeign(name);
  }

  private static List<Credit> moved(List<Credit> credits, int by) {
    return credits.stream().map(credit -> credit.moved(by)).toList();
  }
}
