package zhengwen.extract.page;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What a page shows below its last paragraph, put behind it in the same line. */
final class GluedTail {

  /** So many units at the end of a line are looked at. */
  private static final int REACH = 600;

  private static final String LABEL =
      "(?:(?:责任|責任|文章|本文)?(?:编辑|編輯)|责编|責編|分享(?:到|至)?|(?:相关|相關|延伸|推荐|推薦|热门|熱門|更多|扩展|往期|热点|熱點|精彩)(?:新闻|新聞|阅读|閱讀|链接|連結|报道|報導|文章|推荐|推薦|内容|回顾|精彩)"
          + "|新闻推荐|猜你喜欢|猜你喜歡|大家都在看|[您你]可能(?:还|也)?(?:感兴趣|喜欢)的?.{0,4}|[上下]一[篇条條]|标签|標籤|关键[词字]|關鍵字|版权声明|免责声明|特别声明|网友评论|发表评论"
          + "|打印本[页頁]|关闭窗口|返回顶部|收藏本[页頁])(?=[:：\\s\\u3000】|]|$)";

  /** Behind a whole sentence. */
  private static final Pattern FIRST =
      Pattern.compile("(?<=[。！？!?…”』」）)】])[\\s\\u3000\\u00a0]+(?=[【\\[(（]?" + LABEL + ")");

  private static final Pattern FURTHER =
      Pattern.compile("[\\s\\u3000\\u00a0]+(?=[【\\[(（]?" + LABEL + ")");

  private GluedTail() {}

  /** Where in the line something else begins. */
  static List<Integer> cuts(SourceText line) {
    int from = Math.max(0, line.length() - REACH);
    if (line.length() < REACH / 20 || !hasBlank(line, from)) {
      return List.of();
    }
    List<Integer> cuts = new ArrayList<>();
    Matcher label = FIRST.matcher(line);
    if (label.find(from)) {
      cuts.add(label.end());
      Matcher further = FURTHER.matcher(line);
      for (int at = label.end(); further.find(at); at = further.end()) {
        cuts.add(further.end());
      }
    }
    return cuts;
  }

  private static boolean hasBlank(SourceText line, int from) {
    for (int at = from; at < line.length(); at++) {
      if (Blank.is(line.charAt(at))) {
        return true;
      }
    }
    return false;
  }
}
