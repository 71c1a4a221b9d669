package zhengwen.extract.page;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One item of what a page prints between its title and its text: a day, a source, who wrote, a
 * counter, a control.
 *
 * @param end where it ends, exclusive
 * @param weight how much it speaks for such information
 */
record InformationItem(int end, double weight) {

  private static final String GAP = "[\\s\\u3000\\u00a0]*";

  private static final Pattern DAY =
      Pattern.compile(
          "(?:19|20)\\d\\d(?: ?[-/.年] ?| )\\d{1,2} ?[-/.月] ?\\d{1,2}(?![\\d.]) ?日?"
              + "(?<week>"
              + GAP
              + "[(（]?(?:星期|周|週|礼拜|禮拜)[一二三四五六日天][)）]?)?"
              + "(?<time>"
              + GAP
              + "T?(?:[A-Z]{2,3} )?(?:上午|下午|[AP]M)? ?(?:[01]?\\d|2[0-3])[:：][0-5]\\d(?:[:：][0-5]\\d)?)?");

  private static final Pattern TIME =
      Pattern.compile(
          "(?:\\d{1,2}[-/月]\\d{1,2}日?[\\s\\u3000]+)?(?:[01]?\\d|2[0-3])[:：][0-5]\\d(?:[:：][0-5]\\d)?(?!\\d)");

  private static final Pattern SOURCE =
      Pattern.compile(
          "(?:(?:消息|新闻|新聞|文章|信息|资讯|稿件)?(?:来源|來源)|稿源|出处|出處)(?:[:：]" + GAP + "|[\\s\\u3000]+)");

  private static final Pattern PERSON =
      Pattern.compile(
          "(?:作者|发布者|發布者|發佈者|撰文|文|文/图|圖|图|摄影|供稿|通讯员|通訊員|记者|記者|责任编辑|責任編輯|责编|責編|编辑|編輯|校对|审核|编审|监制|值班编辑|统筹)"
              + GAP
              + "[:：/]"
              + GAP);

  private static final Pattern REPORTER =
      Pattern.compile(
          "(?:本[报報网網台刊社]|[\\u3400-\\u9fff—]{2,10}(?:[报報网網台社]|新闻))?(?:首席|见习|实习|特约|特派|全媒体)?"
              + "(?:记者|記者|通讯员|通訊員)[\\s\\u3000]+(?=[\\u3400-\\u9fff]{2})");

  /** 記者某某／某地報導 */
  private static final Pattern BYLINE =
      Pattern.compile(
          "(?:(?:記者|记者)[\\s\\u3000]?[\\u3400-\\u9fff、]{2,10}|[\\u3400-\\u9fff]{2,5}中心)[／/][\\u3400-\\u9fff]{2,5}(?:報導|报道|报导)");

  private static final Pattern TIME_LABEL =
      Pattern.compile(
          "(?:(?:发布|發布|發佈|发表|發表|更新|刊登|出版|发稿|创建|上稿|列印)(?:时间|時間|日期|于)?|时间|時間|日期)"
              + GAP
              + "[:：/]?"
              + GAP
              + "(?=(?:19|20)\\d\\d ?[-/.年])");

  private static final Pattern COUNTER =
      Pattern.compile(
          "(?:浏览|瀏覽|阅读|閱讀|点击|點擊|评论|評論|人气|人氣|收藏|点赞|转发)(?:次数|次數|数|量)?"
              + "(?:[:：]?"
              + GAP
              + "\\d[\\d.,]*+(?![年/-])[万萬亿]?(?:次|人)?|[(（]\\d*[)）])");

  private static final Pattern CONTROL =
      Pattern.compile(
          "字[号體体號]"
              + GAP
              + "[:：]?|[\\[【(（〔](?:[^\\]】)）〕。，]{0,16}(?:字[号體体號]|打印|列印|收藏|关闭|評論|评论|大 ?中 ?小))[^\\]】)）〕。，]{0,16}[\\]】)）〕]"
              + "|[大中小](?=[\\s\\u3000]|$)|[AT][+-]|放大|缩小|默认|打印(?:本[页頁稿])?|列印|分享(?:到|至)?[:：]?|我要(?:评论|分享|纠错)|大字[体體]|小字[体體]"
              + "|(?:打开|下载)APP(?:查看更多(?:评论|内容|精彩)?|参与讨论|阅读全文)?|扫一扫|繁[体體]?|[简簡][体體]?|https?://[!-~]+");

  /** Names of outlets, as far as a name goes that something follows at once. */
  private static final Pattern OUTLET =
      Pattern.compile(
          "《?[\\u3400-\\u9fffA-Za-z0-9·—-]{1,10}?(?:日报|日報|晚报|晚報|[时時商晨都]报|[时時]報|报|報|网|網|社|电视台|电台|台|新闻|新聞|客户端|客戶端|在线|在線|发布|發布|杂志|周刊|週刊|传媒|频道|頻道)"
              + "(?:网|網|社|客户端|客戶端|电子报|電子報|中心|号)?》?");

  private static final List<Pattern> OPENINGS =
      List.of(DAY, TIME, CONTROL, COUNTER, TIME_LABEL, SOURCE, PERSON, REPORTER, BYLINE);

  private static final int LONGEST_VALUE = 14;
  private static final int LONGEST_NAME = 3;
  private static final int LONGEST_WORD = 8;

  /** Words with which the text itself opens. */
  private static final Pattern OPENS_TEXT = Pattern.compile(".*(?:[讯訊电電】〕)）]|报道|報導|报导)");

  /** The item at a place; null if there is none. */
  static InformationItem at(String text, int at) {
    char unit = text.charAt(at);
    if (unit >= '0' && unit <= '9') {
      return number(text, at);
    }
    Matcher control = look(CONTROL, text, at);
    if (control != null) {
      return new InformationItem(control.end(), 0.3);
    }
    Matcher counter = look(COUNTER, text, at);
    if (counter != null) {
      return new InformationItem(counter.end(), 1);
    }
    return labelled(text, at);
  }

  private static InformationItem number(String text, int at) {
    if (at > 0 && isDigit(text.charAt(at - 1))) {
      return null;
    }
    Matcher day = look(DAY, text, at);
    if (day != null) {
      boolean timed = day.group("time") != null;
      boolean masthead = !timed && day.group("week") != null;
      boolean today =
          at > 1 && "是为：:".indexOf(text.charAt(at - 1)) >= 0 && text.charAt(at - 2) == '天';
      double weight = today ? 0.1 : timed ? 3 : masthead ? 0.3 : 1.5;
      return timed || isEnd(text, day.end()) ? new InformationItem(day.end(), weight) : null;
    }
    Matcher time = look(TIME, text, at);
    return time == null ? null : new InformationItem(time.end(), 1);
  }

  private static InformationItem labelled(String text, int at) {
    Matcher label = look(TIME_LABEL, text, at);
    if (label != null) {
      InformationItem day = number(text, label.end());
      return day == null ? null : new InformationItem(day.end(), 1 + day.weight());
    }
    label = look(SOURCE, text, at);
    if (label != null) {
      boolean colon = label.group().indexOf(':') >= 0 || label.group().indexOf('：') >= 0;
      int end = value(text, label.end());
      return end > label.end() || colon ? new InformationItem(end, 3) : null;
    }
    label = look(BYLINE, text, at);
    if (label != null) {
      return new InformationItem(label.end(), 2);
    }
    label = look(PERSON, text, at);
    label = label == null ? look(REPORTER, text, at) : label;
    return label == null ? null : new InformationItem(names(text, label.end()), 2);
  }

  /** Whether nothing of a sentence follows at a place. */
  static boolean isEnd(String text, int at) {
    if (at >= text.length()
        || Blank.is(text.charAt(at))
        || "|｜/・·•[【(（".indexOf(text.charAt(at)) >= 0) {
      return true;
    }
    return opens(text, at) || isOutletAlone(text, at);
  }

  private static boolean isOutletAlone(String text, int at) {
    Matcher outlet = look(OUTLET, text, at);
    if (outlet == null) {
      return false;
    }
    int end = outlet.end();
    return end >= text.length() || Blank.is(text.charAt(end)) || opens(text, end);
  }

  /** Whether an item seems to begin at a place. */
  private static boolean opens(String text, int at) {
    return OPENINGS.stream().anyMatch(pattern -> look(pattern, text, at) != null);
  }

  /** Where a word ends that may stand between items: a name, an outlet; {@code at} if none does. */
  static int word(String text, int at) {
    if (isOutletAlone(text, at)) {
      return look(OUTLET, text, at).end();
    }
    int end = at;
    while (end < text.length() && Character.isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    boolean alone = end == text.length() || Blank.is(text.charAt(end));
    String word = text.substring(at, end);
    return alone && word.length() <= LONGEST_WORD && !OPENS_TEXT.matcher(word).matches() ? end : at;
  }

  /** Whether the whole word is an outlet's name or a control. */
  static boolean isBare(String word) {
    return CONTROL.matcher(word).matches()
        || word.codePoints().noneMatch(Character::isLetterOrDigit)
        || (word.length() <= LONGEST_WORD && OUTLET.matcher(word).matches());
  }

  private static int value(String text, int from) {
    int end = from;
    while (end < text.length()
        && !Blank.is(text.charAt(end))
        && "，。|｜)）】]".indexOf(text.charAt(end)) < 0) {
      if (end > from + 1 && opens(text, end)) {
        return end;
      }
      end++;
      if (end - from > LONGEST_VALUE) {
        Matcher outlet = look(OUTLET, text, from);
        return outlet == null ? from : outlet.end();
      }
    }
    return end;
  }

  /** Where the names end that begin at a place. */
  private static int names(String text, int from) {
    int end = name(text, from);
    while (end > from && end < text.length()) {
      int next = end;
      while (next < text.length() && (Blank.is(text.charAt(next)) || text.charAt(next) == '、')) {
        next++;
      }
      int until = next > end ? han(text, next) : next;
      boolean another =
          until - next >= 2
              && until - next <= LONGEST_NAME + 1
              && isClosed(text, until)
              && !opens(text, next);
      if (!another) {
        break;
      }
      end = until;
    }
    return end;
  }

  private static int name(String text, int from) {
    int end = han(text, from);
    for (int at = from + 2; at < Math.min(end, from + LONGEST_NAME + 2); at++) {
      if (opens(text, at)) {
        return at;
      }
    }
    boolean whole = end - from <= LONGEST_NAME + 1 && isClosed(text, end);
    return whole ? end : Math.min(end, from + LONGEST_NAME);
  }

  private static boolean isClosed(String text, int at) {
    return at >= text.length()
        || Blank.is(text.charAt(at))
        || "、|｜/)）】]".indexOf(text.charAt(at)) >= 0;
  }

  private static int han(String text, int from) {
    int at = from;
    while (at < text.length()
        && (Character.isIdeographic(text.charAt(at)) || text.charAt(at) == '·')) {
      at++;
    }
    return at;
  }

  private static boolean isDigit(char unit) {
    return unit >= '0' && unit <= '9';
  }

  private static Matcher look(Pattern pattern, String text, int at) {
    Matcher matcher = pattern.matcher(text).region(at, Math.min(text.length(), at + 80));
    return matcher.useTransparentBounds(true).useAnchoringBounds(false).lookingAt()
        ? matcher
        : null;
  }
}
