package zhengwen.extract.metadata.date;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;

/**
 * A date as a text prints it.
 *
 * @param day the day; its year is {@link #NO_YEAR} where none is printed
 * @param time the time of day; null where none is printed
 * @param zone the zone printed with it; null where none is
 * @param start where it starts in the text
 * @param end where it ends, exclusive
 */
public record PrintedDate(LocalDate day, LocalTime time, ZoneOffset zone, int start, int end) {

  /** A leap year that stands for none, so that 2月29日 is a day. */
  public static final int NO_YEAR = 4;

  /** Whether the year is printed. */
  public boolean hasYear() {
    return day.getYear() != NO_YEAR;
  }

  /** The same date in the given year; null where that year has no such day. */
  public PrintedDate inYear(int year) {
    if (day.getMonthValue() == 2 && day.getDayOfMonth() == 29 && !java.time.Year.isLeap(year)) {
      return null;
    }
    return new PrintedDate(day.withYear(year), time, zone, start, end);
  }

  /** The day without the time. */
  public PrintedDate dayAlone() {
    return new PrintedDate(day, null, null, start, end);
  }

  /** The same moment in another zone, which is also the one meant where none is printed. */
  public PrintedDate at(ZoneOffset other) {
    if (time == null || zone == null) {
      return this;
    }
    OffsetDateTime moment = OffsetDateTime.of(day, time, zone).withOffsetSameInstant(other);
    return new PrintedDate(moment.toLocalDate(), moment.toLocalTime(), other, start, end);
  }

  /** The same date at another place of a longer text. */
  public PrintedDate moved(int by) {
    return new PrintedDate(day, time, zone, start + by, end + by);
  }
}
