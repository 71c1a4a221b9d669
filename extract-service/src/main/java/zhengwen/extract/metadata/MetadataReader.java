package zhengwen.extract.metadata;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import zhengwen.extract.metadata.origin.OutletName;
import zhengwen.extract.page.Block;
import zhengwen.extract.page.Page;
import zhengwen.extract.page.Statement;

/** Reads what a page says about its article. */
public final class MetadataReader {

  /** What the page and its context say; the page is repaired. */
  public Metadata read(Page page, Context context) {
    Layout whole = Layout.of(page.blocks());
    Headline headline = new HeadlineFinder(page, whole).find();
    Layout layout = whole.below(headline.opensBody() ? headline.block() - 1 : headline.block());
    List<Claim> claims = new ArrayList<>();
    Found<Dateline> dateline = DatelineFinder.find(layout);
    var alternative = new AlternativeHeadlineFinder(layout).find(headline);
    var published =
        new DateFinder(page, layout, headline.block(), context).find(dateline, headline.found());
    var breadcrumb = BreadcrumbFinder.find(layout, headline.found());
    var people = new PeopleFinder(page, layout, headline.block()).find();
    var keywords = KeywordsFinder.find(page, layout);
    Found<String> publisher =
        new PublisherFinder(page, layout)
            .find(headline.found(), breadcrumb.steps(), breadcrumb.block());
    var source =
        new SourceFinder(page, layout, headline.block(), people.author()).find(published.claim());
    claims.addAll(people.claims());
    claim(page, headline, claims);
    addIfKnown(alternative.claim(), claims);
    addIfKnown(published.claim(), claims);
    addIfKnown(source.claim(), claims);
    addIfKnown(keywords.claim(), claims);
    if (breadcrumb.block() >= 0) {
      Block block = page.blocks().get(breadcrumb.block());
      claims.add(
          new Claim(block.index(), 0, block.text().length(), ClaimKind.BREADCRUMB, "breadcrumb"));
    }
    claims.sort(Comparator.comparingInt(Claim::block).thenComparingInt(Claim::start));
    return new Metadata(
        shortened(headline.found(), alternative.headlineLength()),
        alternative.found(),
        published.found(),
        published.raw(),
        dateline,
        publisher,
        source(source.found(), dateline, publisher),
        people.author(),
        people.editor(),
        section(page, breadcrumb.steps()),
        breadcrumb.steps(),
        keywords.words(),
        claims);
  }

  private static void claim(Page page, Headline headline, List<Claim> claims) {
    if (headline.block() >= 0) {
      String rule = headline.found().evidence().rule();
      for (int at = headline.first(); at < headline.block(); at++) {
        int length = page.blocks().get(at).text().length();
        claims.add(new Claim(at, 0, length, ClaimKind.HEADLINE, rule));
      }
      int start = headline.start();
      claims.add(new Claim(headline.block(), start, headline.length(), ClaimKind.HEADLINE, rule));
    }
  }

  private static void addIfKnown(Claim claim, List<Claim> claims) {
    if (claim != null) {
      claims.add(claim);
    }
  }

  private static Found<String> shortened(Found<String> headline, int length) {
    return headline == null || length >= headline.value().length()
        ? headline
        : new Found<>(headline.value().substring(0, length).strip(), headline.evidence());
  }

  /** The outlet printed, else the agency of the dateline, else the site. */
  private static Found<String> source(
      Found<String> printed, Found<Dateline> dateline, Found<String> publisher) {
    if (printed != null) {
      return printed;
    }
    String agency = dateline == null ? null : dateline.value().agency();
    return agency != null && !agency.startsWith("本") && OutletName.mayBe(agency)
        ? new Found<>(agency, dateline.evidence())
        : publisher;
  }

  private static Found<String> section(Page page, List<String> breadcrumb) {
    for (Statement statement : page.statements()) {
      String name = statement.name();
      boolean section =
          name.equals("meta:columnname")
              || name.equals("meta:article:section")
              || name.equals("meta:articlesection")
              || name.equals("meta:section")
              || (name.startsWith("json-ld:") && name.endsWith(".articleSection"));
      if (section && !statement.value().isBlank()) {
        return new Found<>(
            statement.value().strip(),
            new Evidence("section-declared", statement.start(), statement.end(), 0.9));
      }
    }
    for (int at = breadcrumb.size() - 1; at > 0; at--) {
      if (!breadcrumb.get(at).matches("正文|文章内容|.*文章|.{0,2}阅读|内容")) {
        return new Found<>(breadcrumb.get(at), new Evidence("section-in-breadcrumb", 0, 0, 0.6));
      }
    }
    return null;
  }
}
