package zhengwen.extract.metadata.headline;

import java.time.LocalTime;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The time of day that instant news prints in brackets behind the headline: 标题 (20:15). Folded. */
public final class HeadlineTime {

  private static final Pattern TIME =
      Pattern.compile(" ?[(\\[]([01]?\\d|2[0-3]):([0-5]\\d)[)\\]] ?$");

  private HeadlineTime() {}

  /** Where the time starts that the line ends with; the line's length if it ends with none. */
  public static int start(String line) {
    Matcher time = TIME.matcher(line);
    return time.find() ? time.start() : line.length();
  }

  /** The time that the line ends with; null if it ends with none. */
  public static LocalTime of(String line) {
    Matcher time = TIME.matcher(line);
    return time.find()
        ? LocalTime.of(Integer.parseInt(time.group(1)), Integer.parseInt(time.group(2)))
        : null;
  }
}
