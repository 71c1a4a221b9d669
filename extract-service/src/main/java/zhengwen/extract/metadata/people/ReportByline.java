package zhengwen.extract.metadata.people;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhengwen.extract.metadata.form.Signs;

/** Reads names that stand before the word of reporting: 記者張三／台北報導. Folded texts. */
final class ReportByline {

  private static final Signs AGENCIES = Signs.of("社特派员 社记者");

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

  private ReportByline() {}

  /** Names with the place of the report behind them, or those of an agency's reporters. */
  static List<Credit> placed(String text, CharSequence printed) {
    List<Credit> found =
        text.indexOf('/') >= 0
            ? StrictNames.in(PLACED, text, printed, CreditKind.REPORTER)
            : List.<Credit>of();
    return found.isEmpty() && AGENCIES.areIn(text) ? agency(text, printed) : found;
  }

  /** Names in brackets with the place of the report, whatever follows. */
  static List<Credit> bracketed(String text, CharSequence printed) {
    return StrictNames.in(REPORTED, text, printed, CreditKind.REPORTER);
  }

  /** Names right before the word, or behind a dateline. */
  static List<Credit> bare(String text, CharSequence printed) {
    List<Credit> found = reporting(text, printed);
    return found.isEmpty() ? StrictNames.in(FILED, text, printed, CreditKind.REPORTER) : found;
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
}
