package zhengwen.extract.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhengwen.extract.metadata.date.DateReader;
import zhengwen.extract.metadata.date.PrintedDate;
import zhengwen.extract.metadata.form.MatchForm;

/**
 * The time of publication that a page's scripts carry, which they would print into the page: {@code
 * var ct = "1636671900"}, {@code "publishTime":1636671900000}.
 */
final class ScriptDate {

  /**
   * A time and its place in the input.
   *
   * @param date what it says
   * @param start where the value starts
   * @param end where it ends, exclusive
   */
  record Carried(PrintedDate date, int start, int end) {}

  private static final Pattern TIME =
      Pattern.compile(
          "(?:(?<![\\w$])(?:var |let |const"
              + " )ct|(?i:(?<![a-z0-9])(?:ori_?)?(?:publish|pub|create|release|post|issue)_?(?:ed)?_?(?:time|date|at)|(?<![a-z0-9])ptime|date_?published))(?:str|_?format|_?stamp|_?text)?[\"']?"
              + " ?[:=] ?(?:new Date\\("
              + " ?)?\\\\?[\"']?((?:19|20)\\d{2}[-/.年]\\d{1,2}[-/.月]\\d{1,2}日?(?:["
              + " T]{1,2}\\d{1,2}:\\d{2}(?::\\d{2})?(?:Z|[+-]\\d{2}:?\\d{2})?)?|1[0-9]{9}(?:[0-9]{3})?)(?!\\d)");

  /** So many places of the headline are looked at. */
  private static final int PLACES = 40;

  private ScriptDate() {}

  /** The time nearest to the headline, which states of applications print beside it. */
  static Carried find(String source, Found<String> headline) {
    if (source.indexOf("<script") < 0 && source.indexOf("<SCRIPT") < 0) {
      return null;
    }
    List<Integer> titles = titles(source, headline);
    Carried best = null;
    long nearest = Long.MAX_VALUE;
    Matcher time = TIME.matcher(source);
    while (time.find()) {
      long distance = distance(time.start(), titles);
      PrintedDate date = DateReader.declared(MatchForm.of(time.group(1)));
      if (date != null && (best == null || better(date, distance, best.date(), nearest))) {
        nearest = distance;
        best = new Carried(date, time.start(1), time.end(1));
      }
    }
    return best;
  }

  /** Of two values for one day the one with a time says more. */
  private static boolean better(PrintedDate one, long distance, PrintedDate other, long nearest) {
    boolean timed = (one.time() == null) != (other.time() == null);
    return timed && one.day().equals(other.day()) ? one.time() != null : distance < nearest;
  }

  private static List<Integer> titles(String source, Found<String> headline) {
    List<Integer> places = new ArrayList<>();
    int at = headline == null ? -1 : source.indexOf(headline.value());
    while (at >= 0 && places.size() < PLACES) {
      places.add(at);
      at = source.indexOf(headline.value(), at + 1);
    }
    return places;
  }

  private static long distance(int at, List<Integer> titles) {
    return titles.stream().mapToLong(title -> Math.abs((long) title - at)).min().orElse(at);
  }
}
