package zhengwen.extract.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class StatementReaderTest {

  private final PageReader reader = new PageReader();

  @Test
  void titleMetaLinkAndLanguage_read_areStatements() {
    assertEquals(
        List.of(
            "html:lang=zh-CN",
            "title=甲 & 乙",
            "meta:pubdate=2020-01-02",
            "meta:og:title=甲",
            "link:canonical=/a"),
        statements(
            "<html lang=zh-CN><title> 甲 &amp; 乙\n</title><meta name=PubDate content=' 2020-01-02 '>"
                + "<meta property=og:title content=甲><meta name=empty content=''>"
                + "<link rel=Canonical href=/a>"));
  }

  @Test
  void microdataAndTimes_read_areStatements() {
    assertEquals(
        List.of(
            "time:datetime=2020-01-02T03:04",
            "itemprop:datePublished=2020-01-02T03:04",
            "itemprop:author=王 五"),
        statements(
            "<body><time itemprop=datePublished datetime=2020-01-02T03:04>昨天</time>"
                + "<p itemprop=author>王\n <b>五</b></p><div itemprop=articleBody>"
                + "长".repeat(400)
                + "</div>"));
  }

  @Test
  void jsonLd_read_isFlattenedByTypeAndPath() {
    assertEquals(
        List.of(
            "json-ld:NewsArticle.headline=甲&乙",
            "json-ld:NewsArticle.author.name=王",
            "json-ld:NewsArticle.author.name=李",
            "json-ld:Organization.name=报"),
        jsonLd(
            "{'@context':'https://schema.org','@graph':[{'@type':['NewsArticle'],"
                + "'headline':'甲&amp;乙','author':[{'@type':'Person','name':'王'},{'name':'李'}]},"
                + "{'@type':'http://schema.org/Organization','name':'报'}]}"));
  }

  @Test
  void brokenJsonLd_read_isUnderstoodAllTheSame() {
    assertEquals(
        List.of("json-ld:NewsArticle.headline=他说\"好\"吗", "json-ld:NewsArticle.description=一\n二"),
        statements(
            "<script type='application/ld+json'>//<![CDATA[\n{ // 注\n\"@type\":\"NewsArticle\","
                + "\"headline\":\"他说\"好\"吗\",\"description\":\"一\n二\",}\n//]]></script>"));
  }

  @Test
  void jsonLdBeyondRepair_read_statesNothing() {
    assertTrue(jsonLd("{{{{").isEmpty());
    assertTrue(jsonLd("[".repeat(1_000_000)).isEmpty());
  }

  @Test
  void publishingSystemComment_read_isStatements() {
    assertEquals(
        List.of("enpproperty:date=2019-05-06 07:08", "enpproperty:author=王五"),
        statements(
            "<!--enpproperty <date>2019-05-06 07:08</date><author>王五</author><a>x</b>/enpproperty-->"));
  }

  @Test
  void statements_read_knowTheirPlace() {
    String markup = "字<meta name=author content=王>字";
    Statement statement = reader.read(markup, "text/html").statements().get(0);

    assertEquals(
        "<meta name=author content=王>", markup.substring(statement.start(), statement.end()));
  }

  private List<String> jsonLd(String json) {
    return statements("<script type=application/ld+json>" + json + "</script>");
  }

  private List<String> statements(String markup) {
    return reader.read(markup, "text/html").statements().stream()
        .map(statement -> statement.name() + "=" + statement.value())
        .toList();
  }
}
