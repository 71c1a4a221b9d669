package zhengwen.extract.metadata.date;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Finds the dates that a short text prints; the text is folded ({@code MatchForm}). */
public final class DateReader {

  private static final Pattern EPOCH = Pattern.compile("(1[0-9]{9})([0-9]{3})?");

  private DateReader() {}

  /** All dates in the text, in order, disjoint. */
  public static List<PrintedDate> read(String text) {
    if (!mayHold(text)) {
      return List.of();
    }
    List<PrintedDate> found = new ArrayList<>();
    for (DayForms.Form form : DayForms.ALL) {
      collect(text, form, found);
    }
    found.sort(Comparator.comparingInt(PrintedDate::start));
    return found;
  }

  /**
   * The date that a page declares outside its visible text: as printed, or run together, or as
   * seconds or milliseconds since 1970; null if it is none.
   */
  public static PrintedDate declared(String text) {
    List<PrintedDate> found = new ArrayList<>(read(text));
    if (found.isEmpty()) {
      collect(text, DayForms.COMPACT, found);
    }
    if (!found.isEmpty()) {
      return found.get(0).hasYear() ? found.get(0) : null;
    }
    Matcher epoch = EPOCH.matcher(text.strip());
    if (!epoch.matches()) {
      return null;
    }
    var time =
        Instant.ofEpochSecond(Long.parseLong(epoch.group(1))).atOffset(ZoneOffset.ofHours(8));
    return new PrintedDate(
        time.toLocalDate(), time.toLocalTime(), time.getOffset(), 0, text.length());
  }

  /** The first day with digits run together (20181107); null if there is none. */
  public static PrintedDate compact(String text) {
    List<PrintedDate> found = new ArrayList<>();
    collect(text, DayForms.COMPACT, found);
    return found.isEmpty() ? null : found.get(0);
  }

  /** Every form has two digits or 年 in it. */
  private static boolean mayHold(String text) {
    int digits = 0;
    for (int at = 0; at < text.length(); at++) {
      char unit = text.charAt(at);
      digits += unit >= '0' && unit <= '9' ? 1 : 0;
      if (digits >= 2 || unit == '年') {
        return true;
      }
    }
    return false;
  }

  private static void collect(String text, DayForms.Form form, List<PrintedDate> found) {
    if (!form.signs().areIn(text)) {
      return;
    }
    Matcher matcher = form.pattern().matcher(text);
    int last = 0;
    for (int from = 0; form.first().find(matcher, text, from); from = matcher.end()) {
      LocalDate day = form.day().apply(matcher);
      if (day == null || overlaps(found, matcher.start(), matcher.end())) {
        continue;
      }
      PrintedDate date = withTime(text, day, matcher, last);
      if (date.time() == null && form.needsTime()) {
        continue;
      }
      found.add(date);
      last = date.end();
    }
  }

  private static PrintedDate withTime(String text, LocalDate day, Matcher at, int last) {
    TimeForm.Time after = TimeForm.after(text, at.end());
    if (after != null) {
      int end = after.bound();
      while (text.charAt(end - 1) == ' ') {
        end--;
      }
      return new PrintedDate(day, after.time(), after.zone(), at.start(), end);
    }
    TimeForm.Time before = TimeForm.before(text, last, at.start());
    if (before != null) {
      return new PrintedDate(day, before.time(), before.zone(), before.bound(), at.end());
    }
    return new PrintedDate(day, null, null, at.start(), at.end());
  }

  private static boolean overlaps(List<PrintedDate> found, int start, int end) {
    return found.stream().anyMatch(date -> start < date.end() && date.start() < end);
  }
}
