package zhengwen.extract.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The title of a page whose text was run together: it opens the text, as the window's title, and
 * stands once more over the article, with the menu before it and the information behind it.
 */
final class RepeatedTitle {

  /** So many units of the text are looked at. */
  private static final int REACH = 1000;

  private static final int SHORTEST = 8;
  private static final int LONGEST = 80;

  /** The window's title goes on with the names of channel and site. */
  private static final int SUFFIX = 40;

  private static final int MOST_PARTS = 3;

  /** The window's title alone is hardly longer. */
  private static final int WINDOW = 80;

  private static final String SEPARATORS = "_|｜│┃-—–>»›/";

  /** What parts the repeated title from the menu or path before it. */
  private static final Pattern BEFORE = Pattern.compile("[\\s\\u3000>»›/|｜：:]|(?<=正)文");

  /** What follows it: a blank, the day, or a label. */
  private static final Pattern BEHIND =
      Pattern.compile(
          "[\\s\\u3000]|(?:19|20)\\d\\d[-/.年]|(?:来源|來源|作者|责任编辑|責任編輯|发布时间|發布時間|时间|時間|记者|記者)[:：]");

  private RepeatedTitle() {}

  /** The stretches, parted where the title begins and ends. */
  static List<Stretch> parted(String source, List<Stretch> stretches) {
    String head = source.substring(0, Math.min(source.length(), REACH));
    List<Integer> cuts = cuts(head);
    List<Stretch> parted = new ArrayList<>();
    for (Stretch stretch : stretches) {
      boolean window = stretch.length() <= WINDOW;
      parted.addAll(window || cuts.isEmpty() ? List.of(stretch) : stretch.partedAt(source, cuts));
    }
    return parted;
  }

  /** Where the window's title ends, and where the title begins and ends that repeats it. */
  private static List<Integer> cuts(String head) {
    int title = -1;
    int again = -1;
    int longest = 0;
    for (int start = 0; start >= 0 && start < LONGEST; start = phrase(head, start)) {
      int at = again(head, start);
      int length = at < 0 ? 0 : shared(head, start, at);
      if (length > longest) {
        title = start;
        again = at;
        longest = length;
      }
    }
    return title < 0
        ? List.of()
        : List.of(suffixEnd(head, title + longest, again), again, again + longest);
  }

  /** Where the phrase that begins at {@code start} stands once more as a title; -1 if nowhere. */
  private static int again(String head, int start) {
    if (start + SHORTEST > head.length() || InformationItem.at(head, start) != null) {
      return -1;
    }
    String opening = head.substring(start, start + SHORTEST);
    int from = start + SHORTEST;
    for (int at = head.indexOf(opening, from); at > 0; at = head.indexOf(opening, at + 1)) {
      int length = shared(head, start, at);
      boolean parted = isParted(head, at);
      if (parted && length <= LONGEST && isHan(opening) && isFollowed(head, at + length)) {
        return at;
      }
    }
    return -1;
  }

  private static boolean isParted(String head, int at) {
    return BEFORE.matcher(head).region(at - 1, at).useTransparentBounds(true).lookingAt();
  }

  private static boolean isFollowed(String head, int end) {
    Matcher behind = BEHIND.matcher(head).region(end, head.length());
    return behind.lookingAt();
  }

  private static boolean isHan(String opening) {
    return opening.chars().filter(Character::isIdeographic).count() * 2 > SHORTEST;
  }

  /** How many units the phrases at two places share, without what parts them from what follows. */
  private static int shared(String head, int first, int second) {
    int length = 0;
    while (first + length < second
        && second + length < head.length()
        && head.charAt(first + length) == head.charAt(second + length)) {
      length++;
    }
    while (length > 0 && isBetween(head.charAt(first + length - 1))) {
      length--;
    }
    return length;
  }

  /** Where the next phrase of the window's title begins; -1 if there is none. */
  private static int phrase(String head, int from) {
    int at = from;
    while (at < head.length() && !isBetween(head.charAt(at))) {
      at++;
    }
    while (at < head.length() && isBetween(head.charAt(at))) {
      at++;
    }
    return at < head.length() ? at : -1;
  }

  /** Where the names of channel and site end that follow the window's title, marks before each. */
  private static int suffixEnd(String head, int titleEnd, int again) {
    int end = titleEnd;
    for (int parts = 0; parts < MOST_PARTS; parts++) {
      int mark = Blank.skip(head, end, again);
      int word = mark;
      while (word < again && SEPARATORS.indexOf(head.charAt(word)) >= 0) {
        word++;
      }
      int last = Blank.skip(head, word, again);
      while (word > mark && last < again && !isBetween(head.charAt(last))) {
        last++;
      }
      if (word == mark || last - titleEnd > SUFFIX || last >= again) {
        break;
      }
      end = last;
    }
    return end;
  }

  private static boolean isBetween(char unit) {
    return Blank.is(unit) || SEPARATORS.indexOf(unit) >= 0;
  }
}
