package zhengwen.extract.metadata;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhengwen.extract.metadata.form.Signs;
import zhengwen.extract.metadata.origin.OutletName;
import zhengwen.extract.page.Block;

/** Whose the page is, as the lines below the article say. */
final class FooterSite {

  private static final String KIND = "网站?|报|社|台|新闻|频道|在线|传媒|新闻云|周刊|杂志|公司|政府|协会|学会|大学|学院";

  /** 版权所有：某某网, © 2019 某某网. */
  private static final Pattern BEHIND =
      Pattern.compile(
          "(?:版权所有|著作权所有|(?i)copyright|©)[ :;,©()c0-9-]{0,24}(?:by )?"
              + "([\\u3400-\\u9fffA-Za-z·]{2,20}?(?:"
              + KIND
              + "|[A-Za-z]{3,}))(?=[ ,.;|(]|版权|所有|$)");

  /** 某某网 版权所有. */
  private static final Pattern BEFORE =
      Pattern.compile(
          "(?<![\\u3400-\\u9fff])([\\u3400-\\u9fffA-Za-z0-9]{2,16}(?:网站?|报|社|台|新闻|在线|周刊|杂志)) ?版权所有");

  /** © 2019 某某视窗 All rights reserved: a name of whatever form between the year and the claim. */
  private static final Pattern CLAIMED =
      Pattern.compile(
          "(?:(?i)copyright|©|\\(c\\))[ :;,©()cC0-9~年-]{4,30}([\\u3400-\\u9fffA-Za-z·]{2,14}?)"
              + "(?=[ .,|]*(?:(?i)all rights|版权|保留|inc\\b|corp\\b|$))");

  /** 某某视窗 版权所有 at the head of its line. */
  private static final Pattern CLAIMING =
      Pattern.compile(
          "(?:^|[ |])[ ©]{0,2}([\\u3400-\\u9fffA-Za-z0-9·]{2,12}?)(?: |的)?(?:版权所有|版权声明)");

  private static final Signs OWNED = Signs.of("版权 著作权 © copyright 有限公司 icp 关于");

  /** What the makers of the site's software say of themselves. */
  private static final Pattern SOFTWARE =
      Pattern.compile("(?i)powered by|theme by|技术支持|designed by");

  /** The house that prints a paper goes by the paper's name. */
  private static final Pattern HOUSE = Pattern.compile("(?<=[\\u3400-\\u9fff]报)社$");

  /** 凡本网注明“来源：某某网”的作品: what a site says of its own articles. */
  private static final Pattern MARKED_OWN =
      Pattern.compile(
          "凡(?:是)?(?:由|在)?(?:本[网站报刊]|[\\u3400-\\u9fff]{2,8})?(?:注明|标注|标明)(?:为|有)?[“\"'「(【 ]*(?:稿件|信息|文章|新闻)?(?:来源|来自|稿源)? ?:? ?"
              + "[“\"'「]?([\\u3400-\\u9fffA-Za-z0-9]{2,12})[”\"'」)】]");

  /** 关于某某网 | 广告服务, and 某某网 京ICP备…. */
  private static final Pattern ABOUT =
      Pattern.compile(
          "(?:^|[ |])(?:关于|走进)([\\u3400-\\u9fff]{2,10}(?:网|报|社|台|在线|新闻|热线|周刊))(?=[ |-]|$)");

  private static final Pattern LICENSED =
      Pattern.compile(
          "^([\\u3400-\\u9fffA-Za-z]{2,12}(?:网|报|社|台|在线|新闻|热线|周刊|融媒|视窗))(?=[ |·,(]).{0,40}(?:ICP|icp|备案)");

  private static final Signs NOTICES = Signs.of("注明 标注 标明");

  /** Words of a notice that are nobody's name. */
  private static final Pattern NOBODY =
      Pattern.compile(
          "(?i)^(?:本站|本网|本报|网站|保留|所有|部分|未经|违者|关于|联系|请|以上|图片|作者|文章|copyright|all|rights?|reserved|inc|the)|版权|许可|备案|法律|声明|授权|转载|人所有");

  private static final List<Pattern> FORMS =
      List.of(BEHIND, BEFORE, CLAIMED, CLAIMING, LICENSED, ABOUT);

  private static final int REACH = 40;

  private final Layout layout;

  FooterSite(Layout layout) {
    this.layout = layout;
  }

  /** The owner; one whose name is spelled out before one of letters alone; null if none is said. */
  Found<String> find() {
    List<Block> blocks = layout.blocks();
    Found<String> latin = null;
    for (int at = blocks.size() - 1; at > layout.bodyEnd() && at >= blocks.size() - REACH; at--) {
      Found<String> owner = in(at);
      if (owner != null && owner.value().codePoints().anyMatch(Character::isIdeographic)) {
        return owner;
      }
      latin = latin == null ? owner : latin;
    }
    return latin;
  }

  private Found<String> in(int at) {
    String line = layout.text(at);
    boolean notice = NOTICES.areIn(line);
    if (!(notice || isOwned(line)) || SOFTWARE.matcher(line).find()) {
      return null;
    }
    Matcher owner = notice ? named(line, List.of(MARKED_OWN)) : named(line, FORMS);
    if (owner == null) {
      return null;
    }
    var text = layout.blocks().get(at).text();
    Matcher house = HOUSE.matcher(owner.group(1));
    int end = house.find() ? owner.start(1) + house.start() : owner.end(1);
    return new Found<>(
        text.subSequence(owner.start(1), end).toString(),
        new Evidence(
            "site-in-copyright", text.sourceStart(owner.start(1)), text.sourceEnd(end), 0.6));
  }

  /** The first form that the line has; null if it has none. */
  private static Matcher named(String line, List<Pattern> forms) {
    for (Pattern form : forms) {
      Matcher owner = form.matcher(line);
      if (owner.find()
          && OutletName.mayBe(owner.group(1))
          && !NOBODY.matcher(owner.group(1)).find()) {
        return owner;
      }
    }
    return null;
  }

  /** Whether such a line holds the name. */
  boolean owns(String name) {
    List<Block> blocks = layout.blocks();
    for (int at = blocks.size() - 1; at > layout.bodyEnd() && at >= blocks.size() - REACH; at--) {
      if (isOwned(layout.text(at)) && blocks.get(at).text().toString().contains(name)) {
        return true;
      }
    }
    return false;
  }

  private static boolean isOwned(String line) {
    return OWNED.areIn(line.toLowerCase(Locale.ROOT));
  }
}
