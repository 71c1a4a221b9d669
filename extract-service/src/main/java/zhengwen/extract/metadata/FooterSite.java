package zhengwen.extract.metadata;

import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhengwen.extract.metadata.form.Signs;
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

  private static final Signs OWNED = Signs.of("版权 著作权 © copyright 有限公司 icp");

  /** What the makers of the site's software say of themselves. */
  private static final Pattern SOFTWARE =
      Pattern.compile("(?i)powered by|theme by|技术支持|designed by");

  /** The house that prints a paper goes by the paper's name. */
  private static final Pattern HOUSE = Pattern.compile("(?<=[\\u3400-\\u9fff]报)社$");

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
    if (!isOwned(line) || SOFTWARE.matcher(line).find()) {
      return null;
    }
    Matcher owner = BEHIND.matcher(line);
    if (!owner.find()) {
      owner = BEFORE.matcher(line);
      if (!owner.find()) {
        return null;
      }
    }
    var text = layout.blocks().get(at).text();
    Matcher house = HOUSE.matcher(owner.group(1));
    int end = house.find() ? owner.start(1) + house.start() : owner.end(1);
    return new Found<>(
        text.subSequence(owner.start(1), end).toString(),
        new Evidence(
            "site-in-copyright", text.sourceStart(owner.start(1)), text.sourceEnd(end), 0.6));
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
