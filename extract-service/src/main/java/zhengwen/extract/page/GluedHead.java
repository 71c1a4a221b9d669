package zhengwen.extract.page;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * What a page shows above its first paragraph, put before it in the same line: menu, title,
 * information. The words that blanks part are told apart by their form.
 */
final class GluedHead {

  /** So many units of a line are looked at. */
  private static final int REACH = 400;

  private static final int PROSE = 16;
  private static final int PAUSING_PROSE = 40;
  private static final int MENU_WORD = 4;
  private static final int FEWEST_MENU_WORDS = 4;
  private static final int SHORTEST_TITLE = 8;
  private static final int LONGEST_TITLE = 60;

  /** The title stands in one of the first lines. */
  private static final int HEAD_LINES = 3;

  /** The number of a line that no title is in. */
  static final int NO_TITLE = Integer.MAX_VALUE;

  private static final String DAY = "(?:19|20)\\d\\d ?[-/.年] ?\\d{1,2} ?[-/.月] ?\\d{1,2}(?: ?日)?+";

  private static final String LABELLED =
      "(?:(?<!数据|数字|资料|資料|图片|圖片|视频|影片|灵感)(?:消息|新闻|文章|信息|资讯)?(?:来源|來源)|稿源|出处|出處|作者|(?:责任|責任)?(?:编辑|編輯)|责编|責編|供稿|撰文|分享[到至]|字[号号體体號])[:：]"
          + "|(?:(?:发布|發布|發佈|发表|更新|刊登)?(?:时间|時間|日期))[:：][\\s\\u3000]{0,3}(?=[12]\\d)"
          + "|(?:浏览|瀏覽|阅读|閱讀|点击|點擊|评论|評論|人气|人氣)(?:次数|次數|数|量)?[:：][\\s\\u3000]{0,3}(?=\\d)";

  private static final Pattern INFORMATION =
      Pattern.compile(
          "[\\[【(（]?(?:"
              + LABELLED
              + "|"
              + DAY
              + "(?=[\\s\\u3000]*(?:\\d{1,2}[:：]\\d\\d|[|｜]|$|[\\[【(（]?(?:"
              + LABELLED
              + "))|[\\s\\u3000]+(?:星期|周)[一二三四五六日天])|[\\[【]字[号体號體])");

  private static final Pattern LABEL = Pattern.compile(LABELLED);

  /** The dateline or byline with which a paragraph opens, before a blank. */
  private static final Pattern OPENING = Pattern.compile(".*(?:[电電讯訊]|报道|报导|報導|[)）】])|[(（【].*");

  /** What stands in an information line beside labels and dates. */
  private static final Pattern ITEM = Pattern.compile("[^。！？，；]{1,16}");

  private static final Pattern SIZES =
      Pattern.compile("(?:大[\\s\\u3000]+中[\\s\\u3000]+小|小[\\s\\u3000]+中[\\s\\u3000]+大)$");

  private static final Pattern NOT_TITLED = Pattern.compile(".*[。，；：:、网報报社台刊讯訊电電)）】]|.*[频頻]道");

  private GluedHead() {}

  /**
   * Where in the line something else begins.
   *
   * @param number which line of the text it is
   */
  static List<Integer> cuts(CharSequence line, int number) {
    String head = line.subSequence(0, Math.min(line.length(), REACH)).toString();
    int prose = prose(head, line.length());
    if (prose == 0 || (prose < 0 && number == NO_TITLE)) {
      return List.of();
    }
    Matcher found = mayInform(head) ? INFORMATION.matcher(head) : null;
    int information = found != null && found.find() ? found.start() : -1;
    if (prose < 0) {
      return title(head, line.length(), information);
    }
    String before = head.substring(0, prose);
    if (information >= 0 && information < prose) {
      int menu = menu(before.substring(0, information), /* fewest= */ 2);
      return Stream.of(menu, information, paragraph(head, prose, information))
          .filter(cut -> cut > 0)
          .distinct()
          .toList();
    }
    int menu = menu(before, FEWEST_MENU_WORDS);
    boolean title = number < HEAD_LINES && isTitle(before.strip()) && isWide(head, prose);
    return menu == prose || title ? List.of(prose) : List.of();
  }

  /** Whether there is any sign that all information has one of; most paragraphs have none. */
  private static boolean mayInform(String head) {
    return head.indexOf('：') >= 0
        || head.indexOf(':') >= 0
        || head.indexOf('字') >= 0
        || head.contains("19")
        || head.contains("20");
  }

  /** A title with the information behind it, and no more in the line. */
  private static List<Integer> title(String head, int length, int information) {
    if (length >= REACH || information < SHORTEST_TITLE) {
      return List.of();
    }
    String behind = head.substring(information);
    boolean items = Stream.of(behind.split("[\\s\\u3000]+")).allMatch(GluedHead::isItem);
    boolean labelled = LABEL.matcher(behind).find();
    return labelled && items && isTitle(head.substring(0, information).strip())
        ? List.of(information)
        : List.of();
  }

  private static boolean isItem(String word) {
    return ITEM.matcher(word).matches() || INFORMATION.matcher(word).find();
  }

  private static boolean isTitle(String text) {
    return text.chars().filter(Character::isIdeographic).count() >= SHORTEST_TITLE
        && text.length() <= LONGEST_TITLE
        && text.indexOf('。') < 0
        && !LABEL.matcher(text).find()
        && !NOT_TITLED.matcher(text).matches();
  }

  /** Where the first word begins that is prose; -1 if none does. */
  private static int prose(String head, int length) {
    for (int at = 0; at < head.length(); ) {
      int end = wordEnd(head, at);
      String word = head.substring(at, end);
      boolean cutShort = end == head.length() && length > end;
      boolean sentence = word.indexOf('。') >= 0 || word.indexOf('！') >= 0 || cutShort;
      boolean pauses = word.indexOf('，') >= 0 && word.length() >= PAUSING_PROSE;
      if (word.length() >= PROSE && (sentence || pauses) && !opensInformation(word)) {
        return at;
      }
      at = wordStart(head, end);
    }
    return -1;
  }

  private static boolean opensInformation(String word) {
    return LABEL.matcher(word).lookingAt();
  }

  /** Where the paragraph starts: its dateline may stand before the first long word. */
  private static int paragraph(String head, int prose, int information) {
    int start = prose;
    while (true) {
      int end = start;
      while (end > 0 && Blank.is(head.charAt(end - 1))) {
        end--;
      }
      int from = end;
      while (from > 0 && !Blank.is(head.charAt(from - 1))) {
        from--;
      }
      String word = head.substring(from, end);
      boolean opens = OPENING.matcher(word).matches() && !INFORMATION.matcher(word).find();
      if (from <= information || !opens) {
        return start + size(head, start);
      }
      start = from;
    }
  }

  /** Of the sizes of type the last may stand against the paragraph: 大 中 小. */
  private static int size(String head, int start) {
    return SIZES.matcher(head.substring(0, start + 1)).find() ? 1 : 0;
  }

  /** Where the short words end with which a text begins; 0 if they are fewer. */
  private static int menu(String text, int fewest) {
    int words = 0;
    int at = 0;
    while (at < text.length()) {
      int end = wordEnd(text, at);
      if (end - at > MENU_WORD || !plain(text, at, end)) {
        break;
      }
      words++;
      at = wordStart(text, end);
    }
    return words >= fewest ? at : 0;
  }

  private static boolean plain(String text, int from, int to) {
    return text.substring(from, to).chars().allMatch(Character::isLetterOrDigit);
  }

  /** Whether more than a single space stands before a place. */
  private static boolean isWide(String text, int at) {
    return at > 1 && (text.charAt(at - 1) == '\u3000' || Blank.is(text.charAt(at - 2)));
  }

  private static int wordEnd(String text, int from) {
    int at = from;
    while (at < text.length() && !Blank.is(text.charAt(at))) {
      at++;
    }
    return at;
  }

  private static int wordStart(String text, int from) {
    int at = from;
    while (at < text.length() && Blank.is(text.charAt(at))) {
      at++;
    }
    return at;
  }
}
