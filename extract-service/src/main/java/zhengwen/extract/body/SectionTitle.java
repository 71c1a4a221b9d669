package zhengwen.extract.body;

import java.util.regex.Pattern;

/**
 * Titles of the lists that sites put beside and under an article, put together from the words they
 * are made of: which (最新, 热门, 相关), what (新闻, 视频), and that it is a list (推荐, 排行).
 */
final class SectionTitle {

  private static final int LONGEST = 12;

  private static final String WHICH =
      "(?:最新|最热|最近|最多|热门|热点|热议|热读|热评|今日|昨日|本周|本月|每日|一周|一月|实时|即时|24小时|48小时|七日|七天|全站|本站|本网|站内|频道|栏目|本栏目?"
          + "|相关|相似|类似|同类|更多|其他|其它|往期|历史|精彩|精选|精品|优质|独家|特别|延伸|扩展|拓展|深度|编辑|小编|主编|编者|副刊|头版|首页|头条|图文|图片|视频|发烧"
          + "|猜你|猜您|为你|为您|大家|网友|读者|人气|焦点|推荐|推荐您?|热|新)";

  private static final String WHAT =
      "(?:新闻|资讯|文章|报道|报导|消息|动态|快讯|要闻|热文|热帖|帖子|话题|主题|专题|内容|信息|视频|影音|影片|图片|图集|图库|组图|稿件|公告|评论|博文|故事|产品|课程|活动|点击|阅读|浏览|关注"
          + "|链接|连结|标签|下载|栏目|节目|作品|攻略|教程|问题|问答|讨论|热图|大图|美图|头条|热点|链接)";

  private static final String LIST =
      "(?:推荐|荐读|推送|精选|排行榜?|榜单?|回顾|速递|速览|一览|聚焦|关注|链接|阅读|导读|导览|更新|发布|集锦|列表|都在看|在看|想看|爱看|喜欢|感兴趣)";

  /** What a title begins with; spares most lines the alternatives. */
  private static final String FIRST =
      "最热今昨本每一实即24七全站频栏相似类同更其往历精优独特延扩拓深编小主副头首图视发猜为大网读人焦推新"
          + "资文报消动快要帖话专内信影组稿公评博故产课活点阅浏关链连标下节作攻教问讨美";

  /** What it ends with, for the same. */
  private static final String LAST = "闻讯章道导息态文帖子题容频音片集库图件告论事品程动击读览注接结签载目略答条点荐送选行榜单顾递焦新布锦表看欢趣多e";

  private static final Pattern TITLE =
      Pattern.compile(
          "(?:"
              + WHICH
              + "{1,2}"
              + WHAT
              + "{1,2}"
              + LIST
              + "?|"
              + WHICH
              + "{1,2}"
              + WHAT
              + "?"
              + LIST
              + "|"
              + WHAT
              + LIST
              + ")(?:更多|more)?");

  private SectionTitle() {}

  /** Whether the part [start, end) of a folded line is such a title. */
  static boolean is(String line, int start, int end) {
    return end - start >= 4
        && end - start <= LONGEST
        && LAST.indexOf(line.charAt(end - 1)) >= 0
        && FIRST.indexOf(line.charAt(start)) >= 0
        && TITLE.matcher(line).region(start, end).matches();
  }
}
