package zhengwen.extract.metadata.date;

import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The time of day as printed beside a day; for folded text. */
final class TimeForm {

  /** A time and where it ends (or, before a day, where it starts). */
  record Time(LocalTime time, ZoneOffset zone, int bound) {}

  private static final String CLOCK =
      "(上午|下午|中午|凌晨|早上|早晨|清晨|晚上|晚间|傍晚|夜间|[aApP][mM])? ?"
          + "(\\d{1,2})(?: ?: ?|时|点)(\\d{2}|\\d(?=分))(?:(?: ?: ?|分)(\\d{2})(?:[.,]\\d{1,9})?)?[分秒]?"
          + "(?: ?([aApP]\\.?[mM]\\.?))?";

  private static final String ZONE =
      "Z(?![a-z])|(?:GMT|UTC)?[+-]\\d{2}:?\\d{2}(?!\\d)|(?:GMT|UTC)(?:[+-]\\d{1,2}(?!\\d))?|HKT|SGT|MYT|CST|格林尼治标准时间|北京时间|香港时间|台北时间";

  private static final Pattern AFTER =
      Pattern.compile(
          "(?:[ ,T|·/(]{0,3}| ?[-—]{1,2} )(?:[(\\[]?(?:星期|周|礼拜)[一二三四五六日天][)\\]]?|\\([一二三四五六日]\\))?["
              + " ,|·/)]{0,3}(?:发布时间|时间)?:? ?("
              + ZONE
              + ")?[ ,]?"
              + CLOCK
              + " ?("
              + ZONE
              + ")?");

  private static final Pattern BEFORE =
      Pattern.compile("(?<!\\d)(?<!\\d:)" + CLOCK + " ?(" + ZONE + ")?[ ,|·/]{0,3}$");

  /** How far before a day its time may start. */
  private static final int REACH = 24;

  private TimeForm() {}

  /** The time printed right after a day that ends at {@code from}; null if there is none. */
  static Time after(String text, int from) {
    Matcher matcher = AFTER.matcher(text).region(from, text.length());
    if (!matcher.lookingAt()) {
      return null;
    }
    LocalTime time = time(matcher, 2);
    String zone = matcher.group(1) == null ? matcher.group(7) : matcher.group(1);
    return time == null ? null : new Time(time, zone(zone), matcher.end());
  }

  /** The time printed right before a day that starts at {@code until}, not before {@code from}. */
  static Time before(String text, int from, int until) {
    Matcher matcher = BEFORE.matcher(text).region(Math.max(from, until - REACH), until);
    if (!matcher.find()) {
      return null;
    }
    LocalTime time = time(matcher, 1);
    return time == null ? null : new Time(time, zone(matcher.group(6)), matcher.start());
  }

  /** Groups from {@code at}: half of the day, hour, minute, second, am or pm. */
  private static LocalTime time(Matcher matcher, int at) {
    int hour = Integer.parseInt(matcher.group(at + 1));
    int minute = Integer.parseInt(matcher.group(at + 2));
    String seconds = matcher.group(at + 3);
    int second = seconds == null ? 0 : Integer.parseInt(seconds);
    String half = matcher.group(at) == null ? matcher.group(at + 4) : matcher.group(at);
    hour = hour24(hour, half);
    boolean valid = hour < 24 && minute < 60 && second < 60;
    return valid ? LocalTime.of(hour, minute, second) : null;
  }

  private static int hour24(int hour, String half) {
    if (half == null || hour > 12) {
      return hour;
    }
    char first = half.charAt(0);
    boolean afternoon = half.equals("下午") || "晚傍夜".indexOf(first) >= 0 || "pP".indexOf(first) >= 0;
    if (afternoon) {
      return hour == 12 && first != '晚' && first != '夜' ? 12 : (hour + 12) % 24;
    }
    boolean noon = half.equals("中午") && hour < 10;
    return noon ? hour + 12 : hour == 12 && !half.equals("中午") ? 0 : hour;
  }

  private static ZoneOffset zone(String printed) {
    if (printed == null) {
      return null;
    }
    return switch (printed) {
      case "Z", "GMT", "UTC", "格林尼治标准时间" -> ZoneOffset.UTC;
      case "HKT", "SGT", "MYT", "CST", "北京时间", "香港时间", "台北时间" -> ZoneOffset.ofHours(8);
      default -> offset(printed);
    };
  }

  /** +08:00, +0800, GMT+8. */
  private static ZoneOffset offset(String printed) {
    String digits = printed.replaceAll("\\D", "");
    int hours = Integer.parseInt(digits.substring(0, Math.min(2, digits.length())));
    int minutes = digits.length() < 3 ? 0 : Integer.parseInt(digits.substring(2));
    int total = (hours * 60 + minutes) * (printed.indexOf('-') >= 0 ? -1 : 1);
    return Math.abs(total) > 18 * 60 || minutes > 59 ? null : ZoneOffset.ofTotalSeconds(total * 60);
  }
}
