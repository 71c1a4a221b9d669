package zhengwen.extract.body;

import java.util.regex.Pattern;

/** Lines that no author wrote: remains of tags, text respelled in pinyin, lines of spam. */
final class Debris {

  private static final int LEAST_SYLLABLES = 8;
  private static final int LONGEST_SPAM = 200;

  private static final Pattern PINYIN =
      Pattern.compile(
          "(?:(?:zh|ch|sh|[bpmfdtnlgkhjqxrzcsyw])?(?:iang|iong|uang|ang|eng|ing|ong|ian|iao|uai|uan"
              + "|ai|ei|ao|ou|an|en|in|un|ia|ie|iu|ua|uo|ui|ue|ve|er|[aeiouv\u00fc]))+");

  private static final Pattern TAG =
      Pattern.compile(
          "</?[a-z][^<>]{0,80}>?|(?:id|class|style|href|src|width|target)=[\"']|&(?:nbsp|lt|gt|amp|quot|#\\d+);"
              + "|document\\.|function\\(|var[a-z_]+=|window\\.|\\{[a-z-]+:[^}]{1,60};");

  private static final Pattern DASHES =
      Pattern.compile("[-=_*~─—]{2,}(?:[^-。]{0,6}[-=_*~─—]{2,})?|[-—]\\d{1,4}[-—]");

  private static final Pattern FLOOR = Pattern.compile("\\d{1,4}(?:楼|[#f](?!\\d))[^。,]{1,16}:");

  /** Words of adult and gambling pages that are rare in the news. */
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

  private Debris() {}

  /** What the line is if no author wrote it; null if one may have. */
  static Judgement judge(Facts facts) {
    if (pinyin(facts)) {
      return new Judgement(Label.PINYIN, "syllables in place of characters");
    }
    if (markup(facts)) {
      return new Judgement(Label.MARKUP, "remains of tags");
    }
    if (DASHES.matcher(facts.line()).matches()) {
      return new Judgement(Label.MARKUP, "a line drawn with signs");
    }
    if (FLOOR.matcher(facts.line()).lookingAt()) {
      return new Judgement(Label.COMMENT, "numbered as answers in a forum are");
    }
    return spam(facts) ? new Judgement(Label.SPAM, "words of unwanted advertising") : null;
  }

  private static boolean pinyin(Facts facts) {
    if (facts.han() * 5 > facts.length() || facts.length() < 2 * LEAST_SYLLABLES) {
      return false;
    }
    int words = 0;
    int syllables = 0;
    int letters = 0;
    for (String word : facts.block().text().toString().split("[^A-Za-z\u00fc]+", -1)) {
      if (!word.isEmpty()) {
        words++;
        letters += word.length();
        syllables += PINYIN.matcher(word.toLowerCase(java.util.Locale.ROOT)).matches() ? 1 : 0;
      }
    }
    return words >= LEAST_SYLLABLES && syllables * 10 >= words * 9 && letters < 7 * words;
  }

  private static boolean markup(Facts facts) {
    if (facts.han() * 2 > facts.length() || facts.length() > 400 || facts.length() < 4) {
      return false;
    }
    return mayHoldTag(facts.line()) && TAG.matcher(facts.line()).find();
  }

  /** Whether there is any sign that each remains of a tag or script has one of. */
  private static boolean mayHoldTag(String line) {
    for (int i = 0; i < line.length(); i++) {
      if ("<=&.({".indexOf(line.charAt(i)) >= 0) {
        return true;
      }
    }
    return false;
  }

  private static boolean spam(Facts facts) {
    String line = facts.line();
    if (line.length() > LONGEST_SPAM || line.length() < 8 || line.indexOf('。') >= 0) {
      return false;
    }
    int strong = held(STRONG, line);
    return strong >= 3 || (strong > 0 && strong + held(WEAK, line) >= 3);
  }

  private static int held(String[] words, String line) {
    int held = 0;
    for (String word : words) {
      held += line.contains(word) ? 1 : 0;
    }
    return held;
  }
}
