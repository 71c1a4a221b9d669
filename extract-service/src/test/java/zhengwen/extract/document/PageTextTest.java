package zhengwen.extract.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;

import java.nio.charset.StandardCharsets;
import java.util.List;

/** An article of two paragraphs, and what is extracted from page text that holds it. */
abstract class PageTextTest {

  private static final Extractor EXTRACTOR = Extractor.standard();

  static final String FIRST = "入冬以后，白鹭滩的候鸟一天比一天多。巡护员老郑说，昨天清点到一千二百多只，比去年同期多了三成。";

  static final String SECOND = "为了不惊动它们，镇里把观鸟台往后挪了五十米，还给沿路的路灯装上了灯罩。";

  static final String BODY = FIRST + "\n" + SECOND;

  static void assertArticle(
      NewsArticle article, String headline, String date, String source, String author) {
    assertEquals(headline, article.headline());
    assertEquals(
        java.time.OffsetDateTime.parse(date).toInstant(),
        java.time.OffsetDateTime.parse(article.datePublished()).toInstant());
    assertEquals(source, article.sourceOrganization());
    assertEquals(List.of(author), article.author().stream().map(a -> a.name()).toList());
    assertEquals(BODY, article.articleBody());
  }

  static NewsArticle extract(String... lines) {
    byte[] bytes = String.join("\n", lines).getBytes(StandardCharsets.UTF_8);
    Outcome outcome = EXTRACTOR.extract(new Source(bytes, null, null, null, null, Identity.NONE));
    return assertInstanceOf(Outcome.Extracted.class, outcome, outcome.toString()).article();
  }
}
