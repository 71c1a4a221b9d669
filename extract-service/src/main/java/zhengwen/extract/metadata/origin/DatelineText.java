package zhengwen.extract.metadata.origin;

import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The opening that says who reports when from where; folded text.
 *
 * @param agencyEnd where the agency ends, which starts at {@code start}; {@code start} if none
 * @param placeStart where the place starts; its end if none is printed
 * @param placeEnd where the place ends
 * @param dateStart where the date starts; its end if none is printed
 * @param dateEnd where the date ends
 * @param start where the dateline starts
 * @param end where it ends, with 电 or 讯, exclusive
 */
public record DatelineText(
    int agencyEnd, int placeStart, int placeEnd, int dateStart, int dateEnd, int start, int end) {

  private static final String DAY = "(?:(?:20\\d{2}年)?\\d{1,2}月)?\\d{1,2}日";

  private static final String PLACE = "[\\u3400-\\u9fff]{2,8}?";

  private static final String AGENCY =
      "[\\u3400-\\u9fffA-Za-z·]{1,12}?(?:社|网|报|台|频道|新闻|在线|客户端|财经|传媒|日报|晚报|[A-Za-z]{2,10}|之家)(?:[\\u3400-\\u9fff]{2,4}频道)?";

  private static final Pattern PRINTED =
      Pattern.compile(
          "^[ (\\[【]{0,3}据?(?<agency>"
              + AGENCY
              + ")? ?(?:记者 ?[\\u3400-\\u9fff]{2,3} ?)?"
              + "(?<place>"
              + PLACE
              + ")??[ /,]{0,2}(?<day>"
              + DAY
              + ")? ?(?:综合|专|外|快|消息)?(?<mark>电|讯|消息)(?=[ (\\[)】\\]:,,]|[^\\u3400-\\u9fff]|$|据|题)");

  private static final Pattern MARKED_DAY =
      Pattern.compile(
          "^[ (\\[【]{0,3}据?(?<agency>"
              + AGENCY
              + ")(?<place>"
              + PLACE
              + ")??(?<day>"
              + DAY
              + ")(?<mark>电|讯|消息)");

  /** The dateline that the text opens with; null if it opens with none. */
  public static DatelineText read(String text) {
    Matcher matcher = MARKED_DAY.matcher(text);
    if (matcher.find()) {
      return of(matcher);
    }
    matcher = PRINTED.matcher(text);
    boolean found =
        matcher.find() && (matcher.group("agency") != null || matcher.group("day") != null);
    return found ? of(matcher) : null;
  }

  private static DatelineText of(Matcher matcher) {
    int day = matcher.group("day") == null ? matcher.start("mark") : matcher.start("day");
    int dayEnd = matcher.group("day") == null ? day : matcher.end("day");
    int place = matcher.group("place") == null ? day : matcher.start("place");
    int placeEnd = matcher.group("place") == null ? place : matcher.end("place");
    int start = matcher.group("agency") == null ? place : matcher.start("agency");
    int agencyEnd = matcher.group("agency") == null ? start : matcher.end("agency");
    return new DatelineText(agencyEnd, place, placeEnd, day, dayEnd, start, matcher.end());
  }
}
