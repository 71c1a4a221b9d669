package zhengwen.extract.metadata;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhengwen.extract.metadata.form.MatchForm;
import zhengwen.extract.metadata.headline.TitleKey;
import zhengwen.extract.metadata.origin.OutletName;
import zhengwen.extract.page.Block;
import zhengwen.extract.page.Page;
import zhengwen.extract.page.Statement;

/** Finds the site that served the page. */
final class PublisherFinder {

  private static final List<String> DECLARED =
      List.of(
          "meta:og:site_name",
          "meta:sitename",
          "meta:application-name",
          "meta:dc.publisher",
          "meta:copyright");

  private static final Pattern COPYRIGHT =
      Pattern.compile(
          "(?:版权所有|著作权所有|(?i)copyright|©)[ :;,©()c0-9-]{0,24}(?:by )?([\\u3400-\\u9fffA-Za-z·]{2,20}?(?:网|报|社|台|新闻|频道|在线|传媒|新闻云|公司|政府|[A-Za-z]{3,}))(?=[ ,.;|(]|版权|所有|$)");

  private static final Pattern PARTS = Pattern.compile("[_|]|[ ]?[-—–>›»]+[ ]?| / ");

  private final Page page;
  private final Layout layout;

  PublisherFinder(Page page, Layout layout) {
    this.page = page;
    this.layout = layout;
  }

  /** The site; null if the page does not name it. */
  Found<String> find(Found<String> headline, List<String> breadcrumb, int breadcrumbBlock) {
    Found<String> found = declared();
    if (found == null) {
      found = ofTitle(headline);
    }
    if (found == null) {
      found = ofBreadcrumb(breadcrumb, breadcrumbBlock);
    }
    return found == null ? ofFooter() : found;
  }

  private Found<String> declared() {
    for (Statement statement : page.statements()) {
      boolean jsonLd =
          statement.name().startsWith("json-ld:") && statement.name().endsWith(".publisher.name");
      String value = statement.value().strip().replaceAll("版权所有|版權所有", "");
      if ((jsonLd || DECLARED.contains(statement.name()))
          && OutletName.mayBe(MatchForm.of(value))) {
        return new Found<>(
            value, new Evidence("site-declared", statement.start(), statement.end(), 0.9));
      }
    }
    return null;
  }

  /** The part of the title line behind the headline that names a site. */
  private Found<String> ofTitle(Found<String> headline) {
    for (Statement statement : page.statements()) {
      if (!statement.name().equals("title") || headline == null) {
        continue;
      }
      String key = TitleKey.of(headline.value());
      String best = null;
      for (String part : PARTS.split(statement.value())) {
        String name = part.strip();
        boolean title = key.contains(TitleKey.of(name)) || TitleKey.of(name).contains(key);
        if (!title
            && OutletName.isProper(MatchForm.of(name))
            && !name.matches("(?i)[a-z0-9.-]+\\.(?:com|cn|net|org)(?:\\.cn)?")) {
          best = name;
        }
      }
      if (best != null) {
        return new Found<>(
            best, new Evidence("site-in-title", statement.start(), statement.end(), 0.8));
      }
    }
    return null;
  }

  /**
   * The first step of the breadcrumb, unless it is only 首页; spelled as the page spells the site.
   */
  private Found<String> ofBreadcrumb(List<String> breadcrumb, int block) {
    if (breadcrumb.isEmpty() || block < 0) {
      return null;
    }
    String first = breadcrumb.get(0);
    String folded = MatchForm.of(first);
    if (folded.matches("首页|主页|正文|.{0,2}新闻|.{1,2}|要闻|.*首页")) {
      return null;
    }
    Block shown = layout.blocks().get(block);
    String name = spelledOut(first);
    return OutletName.mayBe(MatchForm.of(name))
        ? new Found<>(name, new Evidence("site-in-breadcrumb", shown.start(), shown.end(), 0.75))
        : null;
  }

  /** 某某新闻 in the breadcrumb is 某某新闻网 where the page says so elsewhere. */
  private String spelledOut(String name) {
    for (String ending : List.of("网", "網")) {
      for (int at = 0; at < layout.blocks().size() && at < layout.bodyStart(); at++) {
        String text = layout.blocks().get(at).text().toString();
        if (text.length() < 120 && text.contains(name + ending)) {
          return name + ending;
        }
      }
    }
    return name;
  }

  private Found<String> ofFooter() {
    List<Block> blocks = layout.blocks();
    for (int at = blocks.size() - 1; at > layout.bodyEnd() && at >= blocks.size() - 40; at--) {
      Matcher copyright = COPYRIGHT.matcher(layout.text(at));
      if (copyright.find()) {
        Block block = blocks.get(at);
        String name = block.text().subSequence(copyright.start(1), copyright.end(1)).toString();
        return new Found<>(
            name,
            new Evidence(
                "site-in-copyright",
                block.text().sourceStart(copyright.start(1)),
                block.text().sourceEnd(copyright.end(1)),
                0.6));
      }
    }
    return null;
  }
}
