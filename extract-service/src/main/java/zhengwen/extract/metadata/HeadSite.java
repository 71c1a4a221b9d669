package zhengwen.extract.metadata;

import java.util.Arrays;
import java.util.regex.Pattern;
import zhengwen.extract.metadata.form.Signs;
import zhengwen.extract.metadata.origin.OutletName;
import zhengwen.extract.page.Page;
import zhengwen.extract.page.PageForm;
import zhengwen.extract.page.SourceText;

/** The site as the head of its page names it: by its logo, its masthead, who runs it. */
record HeadSite(Page page, Layout layout, Found<String> headline) {

  private static final int LOGO_REACH = 30;

  private static final Signs SPONSORED = Signs.of("主办 主管 承办");

  private static final int SPONSOR = 40;

  private static final Pattern NAMED_SITE = Pattern.compile(".{2,14}(?:网|在线|热线|之窗|门户)");

  private static final int MASTHEAD = 12;

  /** Names by which only outlets go; no form of a paper (电子报) and no report (海报). */
  private static final Pattern OUTLET =
      Pattern.compile(
          "[\\u3400-\\u9fffA-Za-z]{1,8}(?:(?<!官)网|(?<![字子机海简举战捷喜墙])报|(?<!旅行)社|周刊|杂志|头条|电视台|融媒体中心)");

  /** The site; null if the head does not name it. */
  Found<String> find() {
    Found<String> found = new LogoSite(page, layout).find();
    found = found == null ? ofMasthead() : found;
    return found == null ? ofSponsored() : found;
  }

  private Found<String> masthead(int at, int end) {
    SourceText text = layout.blocks().get(at).text();
    return new Found<>(
        text.subSequence(0, end).toString(),
        new Evidence("site-in-masthead", text.start(), text.sourceEnd(end), 0.5));
  }

  /** In a text copied from a page its first lines are the masthead and the menu. */
  private Found<String> ofMasthead() {
    int until = page.form() == PageForm.TEXT ? Math.min(layout.bodyStart(), MASTHEAD) : 0;
    for (int at = 0; at < until; at++) {
      String[] words = layout.text(at).strip().split("[ |]+", -1);
      words[0] = SiteName.withoutEdition(words[0]);
      boolean menu = Arrays.stream(words).allMatch(word -> word.length() <= 8);
      boolean first = at == 0 && words.length == 1 && words[0].length() > 3;
      boolean title = headline != null && headline.value().startsWith(words[0]);
      if (menu
          && !title
          && (first || OUTLET.matcher(words[0]).matches())
          && OutletName.isProper(words[0])) {
        return masthead(at, words[0].length());
      }
    }
    return null;
  }

  /** A line near the head that says who runs the site: 某某网 - 某某协会主办. */
  private Found<String> ofSponsored() {
    int until = Math.min(LOGO_REACH, Math.min(layout.bodyStart(), layout.blocks().size()));
    for (int at = 0; at < until; at++) {
      String line = layout.text(at);
      int end = SPONSORED.areIn(line) && line.length() <= SPONSOR ? line.indexOf('-') : -1;
      String name = end < 2 ? "" : line.substring(0, end).strip();
      if (line.startsWith(name)
          && NAMED_SITE.matcher(name).matches()
          && OutletName.isProper(name)) {
        return masthead(at, name.length());
      }
    }
    return null;
  }
}
