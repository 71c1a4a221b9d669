package zhengwen.extract.metadata;

import java.util.List;
import zhengwen.extract.metadata.form.MatchForm;
import zhengwen.extract.metadata.headline.TitleKey;
import zhengwen.extract.metadata.origin.OutletName;
import zhengwen.extract.page.Page;

/** Finds the site that served the page. */
final class PublisherFinder {

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
    DeclaredSite sites = new DeclaredSite(page, layout);
    Found<String> declared = sites.sure();
    TitleSite titles = new TitleSite(page, layout, footer);
    Found<String> titled = titles.find(headline);
    Found<String> found = declared;
    boolean address = found != null && SiteName.isAddress(found.value());
    if (found == null || address || (titled != null && spellsOut(titled.value(), found.value()))) {
      found = titled;
    }
    if (found == null) {
      found = sites.weak();
    }
    if (found == null && address) {
      found = declared;
    }
    if (found == null) {
      found = new BreadcrumbSite(layout).find(breadcrumb, breadcrumbBlock);
    }
    found = found == null ? new HeadSite(page, layout, headline).find() : found;
    found = found == null ? sites.author() : found;
    found = found == null ? footer.find() : found;
    found = found == null ? titles.only(headline) : found;
    Found<String> owner = found == null || isLatin(found.value()) ? footer.find() : null;
    return owner == null || (found != null && isLatin(owner.value())) ? found : owner;
  }

  /** A name of letters alone may be spelled out where the page says whose it is. */
  private static boolean isLatin(String name) {
    return name.codePoints().noneMatch(Character::isIdeographic);
  }

  /** Whether a name is the other one in full: 某某早报 of 早报. */
  private static boolean spellsOut(String full, String name) {
    String key = TitleKey.of(name);
    return TitleKey.of(full).length() > key.length()
        && TitleKey.of(full).contains(key)
        && OutletName.isProper(MatchForm.of(full));
  }
}
