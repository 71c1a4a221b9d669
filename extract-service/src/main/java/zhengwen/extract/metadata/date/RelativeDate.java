package zhengwen.extract.metadata.date;

import java.time.LocalDateTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Dates that are printed relative to now: 3小时前, 昨天 22:46; for folded text. */
public final class RelativeDate {

  private static final Pattern AGO =
      Pattern.compile("(?<!\\d)(\\d{1,3}|半) ?(秒|分钟?|个?小时|天|日|个?星期|周) ?(?:之|以)?前|刚刚|刚才");

  private static final Pattern NAMED_DAY = Pattern.compile("(今天|今日|昨天|昨日|前天) ?(?=\\d{1,2}:\\d{2})");

  private RelativeDate() {}

  /** The first relative date, seen from {@code now}; null if there is none. */
  public static PrintedDate read(String text, LocalDateTime now) {
    Matcher named = NAMED_DAY.matcher(text);
    if (named.find()) {
      TimeForm.Time time = TimeForm.after(text, named.end());
      if (time != null) {
        int back =
            "今".indexOf(text.charAt(named.start())) >= 0
                ? 0
                : named.group(1).startsWith("昨") ? 1 : 2;
        return new PrintedDate(
            now.toLocalDate().minusDays(back), time.time(), null, named.start(), time.bound());
      }
    }
    Matcher ago = AGO.matcher(text);
    return ago.find() ? ago(ago, now) : null;
  }

  /** The day alone: minutes and hours are rounded where they are printed. */
  private static PrintedDate ago(Matcher match, LocalDateTime now) {
    LocalDateTime then = match.group(1) == null ? now : back(match, now);
    return new PrintedDate(then.toLocalDate(), null, null, match.start(), match.end());
  }

  private static LocalDateTime back(Matcher match, LocalDateTime now) {
    boolean half = match.group(1).equals("半");
    long count = half ? 0 : Long.parseLong(match.group(1));
    String unit = match.group(2);
    if (unit.endsWith("小时")) {
      return half ? now.minusMinutes(30) : now.minusHours(count);
    }
    return switch (unit.charAt(0)) {
      case '秒' -> now.minusSeconds(count);
      case '分' -> now.minusMinutes(count);
      case '天', '日' -> now.minusDays(count);
      default -> now.minusWeeks(count);
    };
  }
}
