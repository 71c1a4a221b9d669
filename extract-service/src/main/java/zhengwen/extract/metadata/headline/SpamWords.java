package zhengwen.extract.metadata.headline;

import zhengwen.extract.metadata.form.Signs;

/** Words of advertising that nobody asked for: adult pages, gambling, private servers, forgery. */
public final class SpamWords {

  /** Words that are rare in the news. */
  private static final String[] STRONG = {
    "无码", "色图", "激情在线", "久久", "人妻", "熟女", "一区二区", "成人视频", "成人电影", "麻豆", "四虎", "情色", "三级片", "黄色视频",
    "在线播放免费", "国产精品", "精品在线", "茄子视频", "草莓视频", "视频破解", "百家乐", "时时彩", "六合彩", "娱乐城", "真人荷官", "体育投注",
    "老虎机", "棋牌游戏平台", "赌场开户", "av在线", "日韩av", "约炮", "色综合", "福利视频", "伦理片", "毛片", "啪啪", "番号", "私服",
    "刷单", "代开发票", "办证"
  };

  private static final String[] WEAK = {
    "在线观看", "免费观看", "在线视频", "高清", "中文字幕", "国产", "亚洲", "欧美", "日韩", "天堂", "最新版", "地址", "永久", "破解",
    "ios", "入口", "下载", "官网", "开户", "下注", "彩票", "博彩", "棋牌", "注册送", "手机版", "www.", ".com", "免费", "精品",
    "视频", "激情", "平台", "登录"
  };

  /** More of them, looked for in single phrases of a title line only. */
  private static final String[] IN_TITLES = {
    "开奖", "计划软件", "app", "官方", "老司机", "外围", "足彩", "真钱", "电玩城", "捕鱼", "体彩", "赌", "投注", "真人", "返利",
        "充值",
    "成人", "少妇", "美女", "在线播放", "一级", "影院", "丝袜", "自拍", "偷拍", "不卡", "资源网", "发票", "贷款", "秒到", "代孕",
        "裸",
    "壮阳", "澳门", "葡京", "皇冠", "电子游戏", "网址", "黄片", "视讯", "飞艇", "特码", "时时", "娱乐", "注册"
  };

  /** The words that are rare in the news: few lines hold one of them. */
  private static final Signs ANY_STRONG = Signs.of(String.join(" ", STRONG));

  private static final int ENOUGH_WEAK = 2;

  private SpamWords() {}

  /** Whether so many of them are in a line of text (folded) that it can be nothing else. */
  public static boolean fill(String line) {
    int strong = ANY_STRONG.areIn(line) ? held(STRONG, line) : 0;
    return strong >= 3 || (strong > 0 && strong + held(WEAK, line) >= 3);
  }

  /** Whether a phrase of a title line (folded) speaks of such things. */
  public static boolean areIn(String phrase) {
    return ANY_STRONG.areIn(phrase) || held(WEAK, phrase) + held(IN_TITLES, phrase) >= ENOUGH_WEAK;
  }

  /** Whether a phrase of a title line (folded) holds one word that may be of such things. */
  public static boolean oneIsIn(String phrase) {
    return areIn(phrase) || held(WEAK, phrase) + held(IN_TITLES, phrase) > 0;
  }

  private static int held(String[] words, String line) {
    int held = 0;
    for (String word : words) {
      held += line.contains(word) ? 1 : 0;
    }
    return held;
  }
}
