package zhengwen.extract.metadata;

import java.util.regex.Pattern;
import zhengwen.extract.metadata.form.MatchForm;
import zhengwen.extract.metadata.headline.TitleKey;
import zhengwen.extract.metadata.origin.OutletName;
import zhengwen.extract.page.Block;
import zhengwen.extract.page.Page;
import zhengwen.extract.page.PageForm;
import zhengwen.extract.page.Statement;

/** The site as the title line names it behind the headline. */
record TitleSite(Page page, Layout layout, FooterSite footer) {

  /** Longer title lines name an article, if not this one. */
  private static final int NAMES = 24;

  private static final Pattern NAMED_PAPER = Pattern.compile(".{1,12}(?:报|社|台|周刊|杂志)");

  private static final Pattern PARTS =
      Pattern.compile("[_|｜│┃∣丨]|[ ]?[-—–>›»]+[ ]?| / |(?<=.网|网站|在线)[:：]|[ \\u3000]{2}|\\u3000");

  /** What sections of sites are called. */
  private static final Pattern SECTION =
      Pattern.compile("新闻$|资讯$|动态$|频道$|栏目$|详情|内容|文章|公告|通知|^.{1,2}$");

  /** A dateline that names the paper starts so near to the head. */
  private static final int OPENING = 4;

  /** So many blocks at each end of the page are looked at for the site's name. */
  private static final int NEAR_END = 200;

  /** The part of the title line that names a site; null if none does. */
  Found<String> find(Found<String> headline) {
    if (headline == null) {
      return null;
    }
    for (Statement statement : page.statements()) {
      String site = statement.name().equals("title") ? site(statement.value(), headline) : null;
      if (site != null) {
        return new Found<>(
            site, new Evidence("site-in-title", statement.start(), statement.end(), 0.8));
      }
    }
    if (page.form() == PageForm.TEXT && !page.blocks().isEmpty()) {
      Block first = page.blocks().get(0);
      String site = site(first.text().toString(), headline);
      if (site != null) {
        return new Found<>(site, new Evidence("site-in-title", first.start(), first.end(), 0.8));
      }
    }
    return null;
  }

  /** What alone stands behind the headline, if neither its form nor the page says what it is. */
  Found<String> only(Found<String> headline) {
    for (Statement statement : page.statements()) {
      String title = statement.value().strip();
      boolean opens =
          headline != null
              && statement.name().equals("title")
              && title.startsWith(headline.value());
      if (!opens) {
        continue;
      }
      String[] parts = PARTS.split(title.substring(headline.value().length()).strip());
      String name = parts.length == 2 && parts[0].isBlank() ? bare(parts[1]) : "";
      if (OutletName.mayBe(MatchForm.of(name)) && !SECTION.matcher(MatchForm.of(name)).find()) {
        return new Found<>(
            name, new Evidence("site-in-title", statement.start(), statement.end(), 0.4));
      }
    }
    return null;
  }

  private String site(String title, Found<String> headline) {
    String key = TitleKey.of(headline.value());
    String whole = TitleKey.of(title);
    if (title.length() > 200 || key.isEmpty()) {
      return null;
    }
    if (!whole.contains(key)) {
      return whole.length() < NAMES ? named(title) : null;
    }
    String best = null;
    String last = null;
    for (String part : PARTS.split(title)) {
      String name = bare(part);
      String own = TitleKey.of(name);
      boolean headlined = own.isEmpty() || key.contains(own) || own.contains(key);
      if (!headlined && !SiteName.isAddress(name)) {
        best = OutletName.isProper(MatchForm.of(name)) ? name : best;
        boolean shown = OutletName.mayBe(MatchForm.of(name)) && isShown(name);
        last = shown && (last == null || !footer.owns(last)) ? name : last;
      }
    }
    String name = best == null ? last : best;
    return name == null ? null : SiteName.alone(name, layout);
  }

  /** The paper or site in a title line that names no article: 某某日报 - 社会新闻. */
  private String named(String title) {
    String shown = null;
    for (String part : PARTS.split(title)) {
      String name = bare(part);
      String folded = MatchForm.of(name);
      if (!OutletName.isProper(folded)) {
        continue;
      }
      if (NAMED_PAPER.matcher(folded).matches()) {
        return name;
      }
      shown = shown == null && isShown(name) ? name : shown;
    }
    return shown;
  }

  private static String bare(String part) {
    return SiteName.withoutEdition(SiteName.withoutAddress(part).strip());
  }

  /** Whether the page calls itself so in a line of its own, or set apart by blanks in its title. */
  private boolean isShown(String name) {
    int size = layout.blocks().size();
    for (int at = 0; at < size; at = at == NEAR_END ? Math.max(at + 1, size - NEAR_END) : at + 1) {
      String text = layout.blocks().get(at).text().toString();
      boolean line = text.length() <= 60 && (at < layout.bodyStart() || at > layout.bodyEnd());
      int place = standsFree(text, name);
      boolean opening = at == layout.bodyStart() && place < OPENING;
      if (place >= 0 && (line || opening) && !isTitleLine(at)) {
        return true;
      }
    }
    return false;
  }

  /** Where the name stands and is no part of a longer word; -1 if it does not. */
  private static int standsFree(String text, String name) {
    int at = text.indexOf(name);
    int end = at + name.length();
    boolean within =
        at > 0 && Character.isIdeographic(text.charAt(at - 1))
            || at >= 0 && end < text.length() && Character.isIdeographic(text.charAt(end));
    return within ? -1 : at;
  }

  private boolean isTitleLine(int at) {
    return at == 0 && page.form() == PageForm.TEXT;
  }
}
