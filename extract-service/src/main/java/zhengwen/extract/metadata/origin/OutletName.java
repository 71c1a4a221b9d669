package zhengwen.extract.metadata.origin;

import java.util.regex.Pattern;

/** Whether a text is the name of an outlet. Folded text. */
public final class OutletName {

  private static final Pattern PROPER =
      Pattern.compile(
          "[\\u3400-\\u9fffA-Za-z0-9·."
              + " -]{1,20}(?:网|报|社|台|刊|日报|晚报|晨报|早报|时报|周报|周刊|杂志|新闻|频道|客户端|在线|观察|财经|传媒|资讯|电视|广播|论坛|之家|头条|快讯|娱乐|体育|科技|日電|公众号|发布|号|政府|局|厅|院|会|委|办|中心|评论|导报|经济|新闻网|新闻中心|视频|生活|周末|世界|参考|人物|月谈|求是|消息|网讯|音乐|汽车|军事|邮报|卫视|电台|之声|画报|文摘|学报|中文|新闻云|研究院|研究所|大学|学院|公司|街道|支队|[A-Za-z]{2,})(?:\\[[\\u3400-\\u9fff]{1,6}\\]|[\\u3400-\\u9fff]{2,4}(?:频道|版))?");

  private static final Pattern NO_OUTLET =
      Pattern.compile(
          "^相关|^(?:发布|发表|出版|更新|刊登|上午|下午|阅读|编辑)(?!.*(?:报|网|社)$)|[:,;]$|^更新$|^(?:社会|国际|国内|政治|生活|娱乐|体育|运动|财经|科技|地方|要闻|焦点|即时|新闻|时政|军事|文化|教育|健康|旅游|汽车|房产|评论|影音|两岸|大陆|港澳|台湾|产经|证券|滚动|热点|综合|专题|其他|正文|资讯|社会新闻|国际新闻|国内新闻|时政新闻|财经新闻|体育新闻|娱乐新闻|军事新闻|本地新闻|地方新闻|综合新闻|图片新闻|新闻中心|最新消息|论坛|博客|视频|图片|观点|专栏|杂志|直播|问政|理财|股票|基金|游戏|美食|时尚|女性|亲子|家居|读书|历史|星座|彩票|影视|电影|电视|音乐|明星)$|(?i)^(?:posted|published|updated)|^(?:on|by|at|in)$|facebook|twitter|google|plurk|whatsapp|youtube|linkedin|instagram|telegram|line$|qq|字[号级]|^【[^】]{2,4}】$|分享|登入|尚余|还剩|评论|浏览|阅读|点击|打印|收藏|举报|登录|注册|首页|首頁|更多|返回|人参与|跟贴|微信|微博|朋友圈|下载|客户端下载|手机|搜索|关注|订阅|复制|链接|放大|缩小|字体|原创$|发布时间|时间|来源|作者|记者|编辑|扫码|二维码|转发|赞|正文|图片|视频新闻|要闻|导航|[大中小]$|^A|听新闻|人人|开心网|豆瓣|百度|播报|星期|留言|列印|转寄|电子邮件|电邮|邮件|好友|登入|热门|最新|人气|人次|点阅|观看|点赞|次$|^第 ?\\d+ ?[期版]|总第|^由|^by"
              + " |(?:生活|社会|政治|国际|娱乐|体育|财经|地方|综合)中心$|报导|报道$|^(?:HKT|CST|GMT|UTC|[EP][DS]?T|AM|PM)$|默认|^(?:来自|分类|标签|发布于|发于)|[上下]一[篇版页]|[<>]|^[A-Za-z0-9]?[本我该][报网刊台社站]$|双击|滚屏|分析师|^天气$|专题$|专栏$|推荐|朋友|转载");

  private OutletName() {}

  /** Whether the text has the form of an outlet's name. */
  public static boolean isProper(String text) {
    return text.length() >= 2
        && text.length() <= 24
        && PROPER.matcher(text).matches()
        && !isControl(text);
  }

  /** Whether a text that stands where an outlet may is one, of whatever form. */
  public static boolean mayBe(String text) {
    boolean letters = text.chars().filter(Character::isLetter).count() * 2 >= text.length();
    return letters
        && text.indexOf(':') < 0
        && text.length() >= 2
        && text.length() <= 16
        && !isControl(text);
  }

  private static boolean isControl(String text) {
    return NO_OUTLET.matcher(text).find();
  }
}
