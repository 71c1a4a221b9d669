package zhengwen.extract.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a page shows below its last paragraph, put behind it in the same line. */
final class GluedTail {

  private static final int SHORTEST = 30;

  /** So many units at the end of a line are looked at. */
  private static final int REACH = 600;

  private static final String STOPS = "。！？!?…”』」）)】";

  /** What labels and those who reported begin with, and the brackets around them. */
  private static final String OPENERS = "责責文本编編分相延推热熱更扩往点點精新猜大您你上下标標关關版免特网发打收返【[(（";

  private static final String LABEL =
      "(?:(?:责任|責任|文章|本文)?(?:编辑|編輯)|责编|責編|分享(?:到|至)?|(?:相关|相關|延伸|推荐|推薦|热门|熱門|更多|扩展|往期|热点|熱點|精彩)"
          + "(?:新闻|新聞|阅读|閱讀|链接|連結|报道|報導|文章|推荐|推薦|内容|回顾|精彩)|新闻推荐|猜你喜欢|猜你喜歡|大家都在看"
          + "|[您你]可能(?:还|也)?(?:感兴趣|喜欢)的?.{0,4}|[上下]一[篇条條]|标签|標籤|关键[词字]|關鍵字|版权声明|免责声明|特别声明"
          + "|网友评论|发表评论|打印本[页頁]|关闭窗口|返回顶部|收藏本[页頁])";

  private static final String OPEN = "(?=[【\\[(（]?";

  /** Behind a blank a label may stand without a colon. */
  private static final String SET_APART =
      "\\s++"
          + OPEN
          + LABEL
          + "(?=[:：\\s】|\\]]|$)|[\\[【（(](?:打印|列印|关闭|收藏|返回|字[号体])[^\\]】）)]{0,6}[\\]】）)])";

  private static final String LABELLED = OPEN + LABEL + "[:：])";

  /** Who reported, and nothing more in the line. */
  private static final String REPORTER =
      "(?:(?:首席|见习|实习|特约|全媒体)?(?:记者|記者|通讯员|通訊員)[ :：]?(?![^。]{0,30}[摄攝]影?[)）]?$)[^。，；！？!?]{2,30}$)";

  private static final Pattern FIRST =
      Pattern.compile(
          "(?:"
              + SET_APART
              + "|"
              + LABELLED
              + "|\\s++(?=[(（]?(?:本[报網网台刊社])?"
              + REPORTER
              + ")|(?=本[报網网台刊社]"
              + REPORTER
              + "))",
          Pattern.UNICODE_CHARACTER_CLASS);

  private static final Pattern FURTHER =
      Pattern.compile(SET_APART + "|" + LABELLED, Pattern.UNICODE_CHARACTER_CLASS);

  private GluedTail() {}

  /** Where in the line something else begins. */
  static List<Integer> cuts(CharSequence line) {
    if (line.length() < SHORTEST) {
      return List.of();
    }
    Matcher label = FIRST.matcher(line).useTransparentBounds(true);
    for (int at = Math.max(1, line.length() - REACH); at < line.length(); at++) {
      boolean may = STOPS.indexOf(line.charAt(at - 1)) >= 0 && mayOpen(line.charAt(at));
      if (may && label.region(at, line.length()).lookingAt()) {
        return cuts(line, label.end());
      }
    }
    return List.of();
  }

  /** Most sentences go on with another one, for which this is enough to see. */
  private static boolean mayOpen(char unit) {
    return unit <= ' ' || OPENERS.indexOf(unit) >= 0 || Blank.is(unit);
  }

  private static List<Integer> cuts(CharSequence line, int first) {
    List<Integer> cuts = new ArrayList<>(List.of(first));
    Matcher label = FURTHER.matcher(line);
    for (int at = labelEnd(line, first); at <= line.length() && label.find(at); ) {
      cuts.add(label.end());
      at = labelEnd(line, label.end());
    }
    return cuts;
  }

  private static int labelEnd(CharSequence line, int label) {
    int at = label + 1;
    while (at < line.length() && " \u3000:：】]".indexOf(line.charAt(at)) < 0) {
      at++;
    }
    return at;
  }
}
