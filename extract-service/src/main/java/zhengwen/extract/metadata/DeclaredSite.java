package zhengwen.extract.metadata;

import java.util.List;
import zhengwen.extract.metadata.form.MatchForm;
import zhengwen.extract.metadata.origin.OutletName;
import zhengwen.extract.page.Page;
import zhengwen.extract.page.Statement;

/** The site as the page declares it outside its visible text. */
record DeclaredSite(Page page, Layout layout) {

  private static final List<String> SURE = List.of("meta:og:site_name", "meta:sitename");

  private static final List<String> WEAK =
      List.of("json-ld", "meta:application-name", "meta:dc.publisher", "meta:copyright");

  /** What is declared to be the site's name; null if nothing is. */
  Found<String> sure() {
    return declared(SURE);
  }

  /** What is declared to be whose the page is; null if nothing is. */
  Found<String> weak() {
    return declared(WEAK);
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
      String value = SiteName.alone(SiteName.withoutAddress(printed), layout);
      if (OutletName.mayBe(MatchForm.of(value))) {
        return new Found<>(
            value, new Evidence("site-declared", statement.start(), statement.end(), 0.9));
      }
    }
    return null;
  }
}
