package zhengwen.extract.metadata;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhengwen.extract.metadata.form.MatchForm;
import zhengwen.extract.metadata.form.Signs;
import zhengwen.extract.metadata.headline.TitleKey;
import zhengwen.extract.metadata.origin.OutletName;
import zhengwen.extract.page.Block;
import zhengwen.extract.page.BlockKind;
import zhengwen.extract.page.Page;
import zhengwen.extract.page.PageForm;
import zhengwen.extract.page.SourceText;
import zhengwen.extract.page.Statement;

/** Finds the site that served the page. */
final class PublisherFinder {

  private static final List<String> DECLARED = List.of("meta:og:site_name", "meta:sitename");

  private static final List<String> WEAKLY_DECLARED =
      List.of("json-ld", "meta:application-name", "meta:dc.publisher", "meta:copyright");

  private static final Pattern PAPER = Pattern.compile(".{2,12}(?:网|报|社|台|新闻|周刊|在线|之声)");

  private static final int LOGO_REACH = 30;

  private static final Signs SPONSORED = Signs.of("主办 主管 承办");

  private static final int SPONSOR = 40;

  private static final Pattern NAMED_SITE = Pattern.compile(".{2,14}(?:网|在线|热线|之窗|门户)");

  /** Longer title lines name an article, if not this one. */
  private static final int NAMES = 24;

  private static final Pattern NAMED_PAPER = Pattern.compile(".{1,12}(?:报|社|台|周刊|杂志)");

  /** What a site says of itself behind its name. */
  private static final Pattern MORE =
      Pattern.compile(" [-–—|｜_] ?|(?<=[\\u3400-\\u9fff]) (?=[A-Za-z .]{3,24}$)");

  private static final Pattern PARTS =
      Pattern.compile("[_|｜│┃∣丨]|[ ]?[-—–>›»]+[ ]?| / |(?<=.网|网站|在线)[:：]|[ \\u3000]{2}|\\u3000");

  /** A site's name with its address or its name in another language behind it. */
  private static final Pattern WITH_ADDRESS =
      Pattern.compile(
          "(?<=[\\u3400-\\u9fff])\\s+(?i:[a-z0-9.-]{2,30}\\.(?:com|cn|net|org|tw|hk))\\s*$"
              + "|(?<=[网網报報社台臺刊])\\s+[A-Z][A-Za-z]{1,12}(?: [A-Z][A-Za-z]{1,12}){0,3}\\s*$");

  private static final Pattern ADDRESS =
      Pattern.compile(
          "(?i)[a-z0-9.-]+\\.(?:com|cn|net|org|tw|hk)(?:\\.[a-z]{2})?|the paper|.*mobile"
              + " ?web.*|.*手机版.*|.*手機版.*");

  /** What a paper calls its pages on the net. */
  private static final Pattern EDITION =
      Pattern.compile("(?<=.{2})[·-]?(?:多媒体)?(?:数字报纸?|数字版|电子版)$");

  /** A dateline that names the paper starts so near to the head. */
  private static final int OPENING = 4;

  /** So many blocks at each end of the page are looked at for the site's name. */
  private static final int NEAR_END = 200;

  private static final int MASTHEAD = 12;

  /** Names by which only outlets go; no form of a paper (电子报) and no report (海报). */
  private static final Pattern OUTLET =
      Pattern.compile(
          "[\\u3400-\\u9fffA-Za-z]{1,8}(?:(?<!官)网|(?<![字子机海简举战捷喜墙])报|(?<!旅行)社|周刊|杂志|头条|电视台|融媒体中心)");

  private final Page page;
  private final Layout layout;
  private final FooterSite footer;

  PublisherFinder(Page page, Layout layout) {
    this.page = page;
    this.layout = layout;
    this.footer = new FooterSite(layout);
  }

  /** The site; null if the page does not name it. */
  Found<String> find(Found<String> headline, List<String> breadcrumb, int breadcrumbBlock) {
    Found<String> declared = declared(DECLARED);
    Found<String> titled = ofTitle(headline);
    Found<String> found = declared;
    boolean address = found != null && ADDRESS.matcher(found.value()).matches();
    if (found == null || address || (titled != null && spellsOut(titled.value(), found.value()))) {
      found = titled;
    }
    if (found == null) {
      found = declared(WEAKLY_DECLARED);
    }
    if (found == null && address) {
      found = declared;
    }
    if (found == null) {
      found = ofBreadcrumb(breadcrumb, breadcrumbBlock);
    }
    found = found == null ? ofLogo() : found;
    found = found == null ? ofMasthead() : found;
    found = found == null ? ofSponsored() : found;
    Found<String> owner = found == null || isLatin(found.value()) ? footer.find() : null;
    return owner == null || (found != null && isLatin(owner.value())) ? found : owner;
  }

  /** A name of letters alone may be spelled out where the page says whose it is. */
  private static boolean isLatin(String name) {
    return name.codePoints().noneMatch(Character::isIdeographic);
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
      words[0] = EDITION.matcher(words[0]).replaceFirst("");
      boolean menu = Arrays.stream(words).allMatch(word -> word.length() <= 8);
      boolean first = at == 0 && words.length == 1 && words[0].length() > 3;
      if (menu && (first || OUTLET.matcher(words[0]).matches()) && OutletName.isProper(words[0])) {
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

  /** What the first picture is called that is called like a paper or a site. */
  private Found<String> ofLogo() {
    int until = Math.min(LOGO_REACH, Math.min(layout.bodyStart(), layout.blocks().size()));
    for (int at = 0; at < until; at++) {
      Block block = layout.blocks().get(at);
      String name = layout.text(at);
      boolean logo = block.kind() == BlockKind.IMAGE && PAPER.matcher(name).matches();
      if (logo && OutletName.isProper(name)) {
        return new Found<>(
            block.text().toString(), new Evidence("site-in-logo", block.start(), block.end(), 0.7));
      }
    }
    return null;
  }

  /** Whether a name is the other one in full: 某某早报 of 早报. */
  private static boolean spellsOut(String full, String name) {
    String key = TitleKey.of(name);
    return TitleKey.of(full).length() > key.length()
        && TitleKey.of(full).contains(key)
        && OutletName.isProper(MatchForm.of(full));
  }

  private Found<String> declared(List<String> names) {
    for (Statement statement : page.statements()) {
      boolean jsonLd =
          names.contains("json-ld")
              && statement.name().startsWith("json-ld:")
              && statement.name().endsWith(".publisher.name");
      if (!jsonLd && !names.contains(statement.name())) {
        continue;
      }
      String printed = statement.value().strip().replaceAll("版权所有|版權所有", "");
      String value = alone(WITH_ADDRESS.matcher(printed).replaceFirst(""));
      if (OutletName.mayBe(MatchForm.of(value))) {
        return new Found<>(
            value, new Evidence("site-declared", statement.start(), statement.end(), 0.9));
      }
    }
    return null;
  }

  /**
   * Without a slogan or a name in another language, where the page shows the name alone as well.
   */
  private String alone(String name) {
    Matcher more = MORE.matcher(name);
    String first = more.find() ? name.substring(0, more.start()).strip() : name;
    return first.length() > 1 && first.length() < name.length() && isLine(first) ? first : name;
  }

  /** Whether a line or a picture near the head of the page says the name and nothing else. */
  private boolean isLine(String name) {
    String folded = MatchForm.of(name);
    int until = Math.min(LOGO_REACH, layout.blocks().size());
    for (int at = 0; at < until; at++) {
      if (layout.text(at).strip().equals(folded)) {
        return true;
      }
    }
    return false;
  }

  /** The part of the title line behind the headline that names a site. */
  private Found<String> ofTitle(Found<String> headline) {
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
      if (!headlined && !ADDRESS.matcher(name).matches()) {
        best = OutletName.isProper(MatchForm.of(name)) ? name : best;
        boolean shown = OutletName.mayBe(MatchForm.of(name)) && isShown(name);
        last = shown && (last == null || !footer.owns(last)) ? name : last;
      }
    }
    String name = best == null ? last : best;
    return name == null ? null : alone(name);
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
    String name = WITH_ADDRESS.matcher(part).replaceFirst("").strip();
    return EDITION.matcher(name).replaceFirst("");
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
}
