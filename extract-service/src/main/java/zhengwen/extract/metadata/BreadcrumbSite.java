package zhengwen.extract.metadata;

import java.util.List;
import java.util.regex.Pattern;
import zhengwen.extract.metadata.form.MatchForm;
import zhengwen.extract.metadata.origin.OutletName;
import zhengwen.extract.page.Block;

/** The site as the first step of the way to its page names it. */
record BreadcrumbSite(Layout layout) {

  /** The first page of a site that is called a site. */
  private static final Pattern HOME = Pattern.compile("(?<=.{2}(?:网|網|在线|在線|热线|日报|晚报|时报))首[页頁]$");

  /**
   * The first step of the breadcrumb, unless it is only 首页; spelled as the page spells the site.
   */
  Found<String> find(List<String> breadcrumb, int block) {
    if (breadcrumb.isEmpty() || block < 0) {
      return null;
    }
    String printed = breadcrumb.get(0);
    String first = HOME.matcher(printed).replaceFirst("");
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
}
