package zhengwen.extract.metadata;

import java.util.List;
import java.util.regex.Pattern;
import zhengwen.extract.metadata.form.MatchForm;
import zhengwen.extract.metadata.origin.OutletName;
import zhengwen.extract.page.Page;
import zhengwen.extract.page.Statement;

/** The site as the page declares it outside its visible text. */
record DeclaredSite(Page page, Layout layout) {

  private static final List<String> SURE = List.of("meta:og:site_name", "meta:sitename");

  private static final List<String> WEAK =
      List.of(
          "json-ld",
          "json-ld:WebSite.name",
          "meta:application-name",
          "meta:apple-mobile-web-app-title",
          "meta:dc.publisher",
          "meta:publisher",
          "meta:copyright");

  private static final List<String> AUTHORS = List.of("meta:author", "meta:article:author");

  private static final Pattern HOUSE =
      Pattern.compile("[\\u3400-\\u9fffA-Za-z0-9]{1,14}(?:[网报社台刊]|杂志|客户端|新闻|融媒体中心|在线|发布)");

  /** What is declared to be the site's name; null if nothing is. */
  Found<String> sure() {
    return declared(SURE);
  }

  /** What is declared to be whose the page is; null if nothing is. */
  Found<String> weak() {
    return declared(WEAK);
  }

  /** The outlet that is declared to be the author; null if none is. */
  Found<String> author() {
    for (Statement statement : page.statements()) {
      String value = statement.value().strip();
      boolean author =
          AUTHORS.contains(statement.name())
              || statement.name().startsWith("json-ld:")
                  && statement.name().endsWith(".author.name");
      if (author && HOUSE.matcher(MatchForm.of(value)).matches()) {
        return new Found<>(
            value, new Evidence("site-as-author", statement.start(), statement.end(), 0.6));
      }
    }
    return null;
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
      String value =
          SiteName.withoutEdition(SiteName.alone(SiteName.withoutAddress(printed), layout));
      if (OutletName.mayBe(MatchForm.of(value))) {
        return new Found<>(
            value, new Evidence("site-declared", statement.start(), statement.end(), 0.9));
      }
    }
    return null;
  }
}
