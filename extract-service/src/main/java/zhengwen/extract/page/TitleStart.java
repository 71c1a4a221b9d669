package zhengwen.extract.page;

import java.util.HashSet;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Where the title begins that ends at a known place of page text run together: behind a blank, the
 * path or the menu, and so that it speaks of what the text speaks of.
 */
final class TitleStart {

  private static final int LONGEST = 80;
  private static final int SHORTEST = 6;
  private static final int USUAL = 45;
  private static final int MENU_WORD = 4;
  private static final int SECTION = 8;

  /** So much of the text is compared. */
  private static final int TEXT = 3000;

  /** So many units alike are no chance. */
  private static final int TWIN = 8;

  private static final int MOST_WORDS = 3;

  private static final Pattern SECTION_WORD =
      Pattern.compile(".{0,4}(?:专题|專題|频道|頻道|要闻|要聞|新闻|新聞|评论|評論|原创|原創|综合|專欄|专栏)");

  private static final double FOREIGN = 0.5;
  private static final double START = 2;

  private static final String ARROWS = ">»›→＞";
  private static final String MARKS = "_|｜│┃丨";

  private static final Pattern MENU =
      Pattern.compile(
          "首[页頁]|新[闻聞]|时政|時政|政治|社会|社會|经济|經濟|财经|財經|文化|旅游|旅遊|生态|教育|体育|體育|娱乐|娛樂|科技|汽车|汽車|房产|房產|地產|健康|视频|視頻|影音|图片|圖片|专题|專題|评论|評論"
              + "|国内|国际|國際|军事|軍事|地方|要闻|要聞|滚动|理论|民生|法治|数字[报報]|电子[报報]|客户端|客戶端|登录|登錄|登入|注册|註冊|论坛|論壇|博客|直播|即时|即時|热点|熱點|搜索|搜尋|更多|大数据|手机版|繁[体體]|简体");

  private final String source;
  private final int from;
  private final int end;
  private final Set<Integer> pairs;
  private final String opening;

  /**
   * For a title.
   *
   * @param from where the line begins that it stands in
   * @param end where it ends
   * @param text where the text begins
   */
  TitleStart(String source, int from, int end, int text) {
    this.source = source;
    this.from = from;
    this.end = end;
    this.opening = source.substring(0, Math.min(source.length(), LONGEST));
    this.pairs = new HashSet<>();
    int until = Math.min(source.length(), text + TEXT);
    for (int at = text; at + 1 < until; at++) {
      if (isPair(at)) {
        pairs.add(pair(at));
      }
    }
  }

  private TitleStart(TitleStart other, int end) {
    this.source = other.source;
    this.from = other.from;
    this.end = end;
    this.opening = other.opening;
    this.pairs = other.pairs;
  }

  /** The same for a title that ends elsewhere. */
  TitleStart endingAt(int titleEnd) {
    return new TitleStart(this, titleEnd);
  }

  /** Where it begins; {@code end} if nothing before there reads like a title. */
  int find() {
    int best = end;
    double most = 0;
    double content = 0;
    for (int at = end - 1; at >= Math.max(from, end - LONGEST); at--) {
      content += content(at);
      double value = content + boundary(at) + length(end - at) + repeated(at);
      if (value > most && !Blank.is(source.charAt(at))) {
        most = value;
        best = at;
      }
    }
    return best;
  }

  /** Where it ends, if words before {@code end} are none of it: a name, a section. */
  int titleEnd() {
    int last = end;
    for (int words = 0; words < MOST_WORDS; words++) {
      int word = last;
      boolean shared = false;
      while (word > from && !Blank.is(source.charAt(word - 1))) {
        word--;
        shared |= word + 1 < last && isPair(word) && pairs.contains(pair(word));
      }
      boolean section = SECTION_WORD.matcher(source).region(word, last).matches();
      if (word == from || last - word > MENU_WORD || (shared && !section)) {
        break;
      }
      last = Blank.skipBack(source, from, word);
    }
    return last;
  }

  /** Where the window's title opens with what begins at {@code title}; -1 if nowhere before it. */
  int twin(int title) {
    boolean enough = end - title >= TWIN;
    int at = enough ? opening.indexOf(source.substring(title, title + TWIN)) : -1;
    return at >= 0 && at + TWIN <= title ? at : -1;
  }

  /** How much of the title its twin has as well. */
  int shared(int title, int twin) {
    int length = TWIN;
    while (title + length < end && source.charAt(title + length) == source.charAt(twin + length)) {
      length++;
    }
    return length;
  }

  private double content(int at) {
    double value = at + 1 < end && isPair(at) ? pairs.contains(pair(at)) ? 1 : -FOREIGN : 0;
    Matcher menu = MENU.matcher(source).region(at, end);
    return menu.lookingAt() ? value - 1 : value;
  }

  private static double length(int length) {
    return length < SHORTEST ? -3 : length > USUAL ? -0.3 * (length - USUAL) : 0;
  }

  /** What opens the text as the window's title is repeated as the page's. */
  private double repeated(int at) {
    int length = end - at;
    int first = length < SHORTEST ? -1 : opening.indexOf(source.substring(at, end));
    return first >= 0 && first + length <= at ? 4 + 0.2 * length : 0;
  }

  private double boundary(int at) {
    if (at == from) {
      return START;
    }
    char before = source.charAt(at - 1);
    if (Blank.is(before)) {
      return afterBlank(at);
    }
    if (ARROWS.indexOf(before) >= 0) {
      return Blank.next(source, at, end) - at > SECTION && !opensMenu(at) ? 1 : -3;
    }
    if (before == '文'
        && at - 2 > from
        && source.charAt(at - 2) == '正'
        && (ARROWS.indexOf(source.charAt(at - 3)) >= 0 || Blank.is(source.charAt(at - 3)))) {
      return 4;
    }
    if (MARKS.indexOf(before) >= 0) {
      return 1;
    }
    return endsMenu(at) ? 0 : -3;
  }

  private double afterBlank(int at) {
    int word = at - 1;
    while (word > from && Blank.is(source.charAt(word))) {
      word--;
    }
    if (word == at - 2 && source.charAt(at - 1) == '\u3000') {
      return -2;
    }
    boolean path = ARROWS.indexOf(source.charAt(word)) >= 0;
    int length = Blank.next(source, at, end) - at;
    if (path) {
      return length > SECTION ? 2 : -3;
    }
    if (length <= MENU_WORD && at + length < end) {
      return -1;
    }
    int start = word;
    while (start > from
        && !Blank.is(source.charAt(start - 1))
        && ARROWS.indexOf(source.charAt(start - 1)) < 0) {
      start--;
    }
    int mark = start - 1;
    while (mark > from && Blank.is(source.charAt(mark))) {
      mark--;
    }
    boolean section =
        mark >= from && ARROWS.indexOf(source.charAt(mark)) >= 0 && word - start < SECTION;
    return section ? 4 : word - start < MENU_WORD ? (length >= SECTION ? 4 : 3) : 2;
  }

  private boolean opensMenu(int at) {
    return source.startsWith("正文", at) || MENU.matcher(source).region(at, end).lookingAt();
  }

  private boolean endsMenu(int at) {
    for (int length = 2; length <= 3 && at - length >= from; length++) {
      if (MENU.matcher(source).region(at - length, at).matches()) {
        return true;
      }
    }
    return false;
  }

  private boolean isPair(int at) {
    return Character.isIdeographic(source.charAt(at))
        && Character.isIdeographic(source.charAt(at + 1));
  }

  private int pair(int at) {
    return source.charAt(at) << 16 | source.charAt(at + 1);
  }
}
