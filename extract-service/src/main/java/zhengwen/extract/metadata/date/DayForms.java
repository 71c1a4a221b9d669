package zhengwen.extract.metadata.date;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.function.Function;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import zhengwen.extract.metadata.form.FirstUnits;
import zhengwen.extract.metadata.form.Signs;

/** The forms a day is printed in, most explicit first; for folded text. */
final class DayForms {

  /**
   * How to recognise a form and what day it says.
   *
   * @param signs of which a text with the form holds one
   * @param pattern of the form
   * @param needsTime whether it is a date only beside a time
   * @param day the day; null where there is no such day
   */
  record Form(
      Signs signs,
      FirstUnits first,
      Pattern pattern,
      boolean needsTime,
      Function<MatchResult, LocalDate> day) {}

  private static final String FIGURES = "0123456789";

  private static final String LETTERS = "jfmasondJFMASOND";

  private static final String MONTHS = "jan|feb|mar|apr|may|jun|jul|aug|sep|oct|nov|dec";

  private static final String WEEKDAY = "(?:mon|tue|wed|thu|fri|sat|sun)[a-z]{0,6}\\.?";

  private static final String DIGITS = "〇一二三四五六七八九";

  private static final String END = "(?:\\d{2}(?=\\d{2}:\\d{2})|\\d{1,2}(?!\\d))";

  /** In order of trust; where two forms match at one place the earlier counts. */
  static final List<Form> ALL =
      List.of(
          form(
              "19 20",
              FIGURES,
              "(?:(?<!\\d)|(?<=:[0-5]\\d))((?:19|20)\\d{2}) ?[-/.年] ?(\\d{1,2}) ?[-/.月] ?("
                  + END
                  + ") ?[日号]?",
              m -> day(number(m, 1), number(m, 2), number(m, 3))),
          form(
              "年",
              "一二",
              "([一二][〇○零一二三四五六七八九]{3})年([一二三四五六七八九十]{1,2})月" + "([一二三四五六七八九十]{1,3})日",
              m -> day(year(m.group(1)), small(m.group(2)), small(m.group(3)))),
          form(
              "民国",
              "中 民",
              "(?:中(?:华|華))? ?民国 ?(\\d{2,3}) ?年 ?(\\d{1,2}) ?月 ?(\\d{1,2}) ?日",
              m -> day(number(m, 1) + 1911, number(m, 2), number(m, 3))),
          form(
              "民国",
              "民",
              "民国 ?([一二三四五六七八九十百〇○零]{1,5}) ?年 ?([一二三四五六七八九十]{1,2}) ?月 ?([一二三四五六七八九十]{1,3}) ?日",
              m -> day(republican(m.group(1)) + 1911, small(m.group(2)), small(m.group(3)))),
          form(
              "10 11",
              FIGURES,
              "(?<![\\d.-])(1[01]\\d)([-/.])(\\d{2})\\2(\\d{2})(?![\\d.-])",
              m -> day(number(m, 1) + 1911, number(m, 3), number(m, 4))),
          form(
              "20",
              LETTERS,
              "(?i)(?=[jfmasond])(?<![a-z])("
                  + MONTHS
                  + ")[a-z]{0,6}\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (?:"
                  + WEEKDAY
                  + ",? )?(20\\d{2})",
              m -> day(number(m, 3), month(m.group(1)), number(m, 2))),
          form(
              "20",
              LETTERS,
              "(?i)(?=[jfmasond])(?<![a-z])("
                  + MONTHS
                  + ") (\\d{1,2})(?= \\d{2}:\\d{2}:\\d{2} (?:[a-z]{3,4} |gmt[+-]\\d{2}:\\d{2} )?(20\\d{2}))",
              m -> day(number(m, 3), month(m.group(1)), number(m, 2))),
          form(
              "20",
              FIGURES,
              "(?i)(?<!\\d)(\\d{1,2})[ -](" + MONTHS + ")[a-z]{0,6}\\.?[ -,] ?(20\\d{2})(?!\\d)",
              m -> day(number(m, 3), month(m.group(2)), number(m, 1))),
          form(
              "19 20",
              FIGURES,
              "(?<![\\d./-])(\\d{1,2})/(\\d{1,2})/((?:19|20)\\d{2})(?=, \\d{1,2}:\\d{2}(?::\\d{2})? [AP]M)",
              m -> day(number(m, 3), number(m, 1), number(m, 2))),
          form(
              "19 20",
              FIGURES,
              "(?<![\\d./-])(\\d{1,2})([/.])(\\d{1,2})\\2((?:19|20)\\d{2})(?![\\d.])",
              m -> dayFirst(number(m, 4), number(m, 1), number(m, 3))),
          form(
              "时间 日期 发布 发表",
              FIGURES,
              "(?<=(?:时间|日期|发布|发表) ?:"
                  + " ?)([012]\\d)-(\\d{2})-(\\d{2}(?!\\d)|\\d{2}(?=\\d{2}:\\d{2}))",
              m -> day(number(m, 1) + 2000, number(m, 2), number(m, 3))),
          form(
              "月",
              FIGURES,
              "(?<!\\d)(\\d{1,2}) ?月 ?(" + END + ") ?[日号]",
              m -> day(PrintedDate.NO_YEAR, number(m, 1), number(m, 2))),
          timed(
              ":",
              FIGURES,
              "(?<!\\d)((?:19|20)\\d{2}) ?(\\d{2})[/-](\\d{2})(?= ?\\d{2}:\\d{2})",
              m -> day(number(m, 1), number(m, 2), number(m, 3))),
          timed(
              ": 时 点",
              FIGURES,
              "(?<![\\d./-])([012]\\d)([-/.])(\\d{2})\\2(\\d{2})(?= |\\d{2}:\\d{2})",
              m -> day(number(m, 1) + 2000, number(m, 3), number(m, 4))),
          timed(
              ": 时 点",
              FIGURES,
              "(?<![\\d./-])(\\d{1,2})[-/](\\d{1,2}(?= )|\\d{2}(?=\\d{2}:\\d{2}))",
              m -> day(PrintedDate.NO_YEAR, number(m, 1), number(m, 2))));

  /** Digits run together, as in addresses and in what pages declare. */
  static final Form COMPACT =
      form(
          "19 20",
          FIGURES,
          "(?<!\\d)((?:19|20)\\d{2})(0[1-9]|1[0-2])(0[1-9]|[12]\\d|3[01])(?=T?\\d{6}|\\D|$)",
          m -> day(number(m, 1), number(m, 2), number(m, 3)));

  private DayForms() {}

  private static Form form(
      String signs, String first, String pattern, Function<MatchResult, LocalDate> day) {
    return new Form(Signs.of(signs), FirstUnits.of(first), Pattern.compile(pattern), false, day);
  }

  private static Form timed(
      String signs, String first, String pattern, Function<MatchResult, LocalDate> day) {
    return new Form(Signs.of(signs), FirstUnits.of(first), Pattern.compile(pattern), true, day);
  }

  private static LocalDate day(int year, int month, int day) {
    try {
      return LocalDate.of(year, month, day);
    } catch (DateTimeException e) {
      return null; // 13月, 31 June: a number that looked like a date
    }
  }

  /** 27/09/2021; 09/27/2021 where the other order is no day. */
  private static LocalDate dayFirst(int year, int one, int other) {
    return other > 12 ? day(year, one, other) : day(year, other, one);
  }

  private static int number(MatchResult match, int group) {
    return Integer.parseInt(match.group(group));
  }

  private static int month(String name) {
    return MONTHS.indexOf(name.toLowerCase(Locale.ROOT)) / 4 + 1;
  }

  private static int year(String digits) {
    int year = 0;
    for (char digit : digits.replace('○', '〇').replace('零', '〇').toCharArray()) {
      year = year * 10 + DIGITS.indexOf(digit);
    }
    return year;
  }

  /** A year of the republic, in words or figure by figure: 八十八, 一百一十三, 一〇八. */
  private static int republican(String number) {
    int hundred = number.indexOf('百');
    if (hundred < 0 && number.indexOf('十') < 0) {
      return year(number);
    }
    String rest = number.substring(hundred + 1);
    return (hundred < 0 ? 0 : 100) + small(rest.startsWith("零") ? rest.substring(1) : rest);
  }

  /** A Chinese number below 100, such as 二十一. */
  private static int small(String number) {
    int ten = number.indexOf('十');
    if (number.isEmpty()) {
      return 0;
    }
    if (ten < 0) {
      return number.length() == 1 ? DIGITS.indexOf(number.charAt(0)) : 0;
    }
    int tens = ten == 0 ? 1 : DIGITS.indexOf(number.charAt(0));
    int ones = ten == number.length() - 1 ? 0 : DIGITS.indexOf(number.charAt(ten + 1));
    return tens * 10 + ones;
  }
}
