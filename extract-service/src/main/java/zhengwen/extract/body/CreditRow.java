package zhengwen.extract.body;

import java.util.regex.Pattern;

/** Lines of roles and names without sentences between them: 编辑 甲 校对 乙, 文/甲 图/乙. */
final class CreditRow {

  private static final int LONGEST = 60;

  private static final Pattern ROW =
      Pattern.compile(
          "[\\[(]?(?:(?:见习|实习|初审|复审|终审|一审|二审|三审|审核|值班|责任|本期|本文|执行|新媒体|文字|图片|视觉|美术|图文|微信|网络|网站|栏目|首席|特约)?"
              + "(?:编辑|责编|校对|审核|审校|编审|监制|主编|总编|值班主任|制图|制作|摄影|摄像|设计|美编|排版|策划|统筹|撰文|撰稿|采写|文案|供图|供稿"
              + "|翻译|编译|终审|初审|复审|二审|三审|一审|一校|二校|三校|签发|播音|剪辑|运营|来源|文字|图片|文|图)"
              + "(?:\\s*[:/|、]\\s*|\\s+)"
              + "[\\u4e00-\\u9fff·a-z]{2,10}(?:[、,\\s]+[\\u4e00-\\u9fff·]{2,4}(?![\\u4e00-\\u9fff:/|]))*[\\s;,、/|]*)+[\\])]?");

  private CreditRow() {}

  /** Whether a line is nothing but who did what. */
  static boolean is(Facts facts) {
    return facts.length() <= LONGEST
        && facts.block().text().length() <= 2 * LONGEST
        && facts.stops() == 0
        && ROW.matcher(Fold.spaced(facts.block().text()).strip()).matches();
  }
}
