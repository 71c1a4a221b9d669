package zhengwen.store.query;

import java.time.Instant;
import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeParseException;
import java.util.regex.Pattern;

/** Reads query parameters; what does not fit is a 400 that names the parameter. */
final class Parameters {

  /** Days are days in China, as on the printed pages. */
  private static final ZoneOffset CHINA = ZoneOffset.ofHours(8);

  private static final Pattern CODE = Pattern.compile("[a-z0-9-]{1,64}");
  private static final int LONGEST_TEXT = 200;

  private Parameters() {}

  /** A date, or a date and time with zone; of a date the start, or the end where asked for. */
  static Instant instant(String name, String text, boolean end) {
    if (text == null) {
      return null;
    }
    try {
      if (text.length() > 10) {
        Instant instant = OffsetDateTime.parse(text).toInstant();
        return end ? instant.plusMillis(1) : instant;
      }
      return LocalDate.parse(text).plusDays(end ? 1 : 0).atStartOfDay(CHINA).toInstant();
    } catch (DateTimeParseException e) {
      throw new ProblemException(
          400, name + ": give a date (2018-11-07) or a time with zone (2018-11-07T08:53:00Z).");
    }
  }

  static int limit(String text, int otherwise, int largest) {
    if (text == null) {
      return otherwise;
    }
    if (!text.matches("[0-9]{1,6}") || Integer.parseInt(text) < 1) {
      throw new ProblemException(400, "limit: give a number from 1 to " + largest + ".");
    }
    return Math.min(largest, Integer.parseInt(text));
  }

  static String code(String name, String text) {
    if (text != null && !CODE.matcher(text).matches()) {
      throw new ProblemException(400, name + ": give one of the documented codes.");
    }
    return text;
  }

  static String text(String name, String text) {
    if (text != null && (text.isEmpty() || text.length() > LONGEST_TEXT)) {
      throw new ProblemException(400, name + ": give 1 to " + LONGEST_TEXT + " characters.");
    }
    return text;
  }
}
