package zhengwen.extract.document;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Test;
import zhengwen.extract.document.NewsArticle.ArticleBlock;
import zhengwen.extract.document.NewsArticle.Repair;

class ExtractorTest {

  private static final Extractor EXTRACTOR = Extractor.standard();

  private static final String DAMAGED =
      """
      县图书馆延长开放时间

      临溪日報 2016年3月10日 09:15

      临溪縣圖書館從本月起延長開放時間,週末也對(duì)讀者開放。這(zhè)一變(biàn)化得到了讀者的歡(huān)迎。

      “下班以後也能來(lái)看書了。”市民陳(chén)立說(shuō),他每週都會(huì)帶著孩子來(lái)一次。

      館長(zhǎng)介紹,今年還(hái)將增加三萬(wàn)冊(cè)新書,其中兒(ér)童讀物占四成。

      責任編輯:周敏
      """;

  @Test
  void damagedText_extracted_readsAsItDidBeforeTheDamage() {
    NewsArticle article = extract(DAMAGED);

    assertTrue(article.articleBody().contains("週末也對讀者開放。這一變化得到了讀者的歡迎。"));
    assertTrue(article.articleBody().contains("今年還將增加三萬冊新書,其中兒童讀物占四成。"));
    assertEquals("2016-03-10T09:15:00+08:00", article.datePublished());
    assertEquals(List.of("周敏"), article.editor());
  }

  @Test
  void repairs_ofADocument_areSortedDisjointSpansOfTheInput() {
    List<Repair> repairs = extract(DAMAGED).repairs();

    assertTrue(repairs.size() > 5);
    int last = 0;
    for (Repair repair : repairs) {
      assertTrue(repair.start() >= last, repair.toString());
      assertEquals(repair.was(), DAMAGED.substring(repair.start(), repair.end()));
      last = repair.end();
    }
  }

  @Test
  void blocksAndRemoved_ofADocument_shareNoPartOfTheInput() {
    NewsArticle article = extract(DAMAGED);
    List<int[]> spans = new ArrayList<>();
    article.blocks().forEach(block -> spans.add(new int[] {block.start(), block.end()}));
    article.removed().forEach(part -> spans.add(new int[] {part.start(), part.end()}));
    spans.sort(Comparator.comparingInt(span -> span[0]));

    for (int i = 1; i < spans.size(); i++) {
      assertTrue(spans.get(i - 1)[1] <= spans.get(i)[0]);
    }
  }

  @Test
  void bodyOffsets_ofEachBlock_pointToItsTextInBothScripts() {
    NewsArticle article = extract(DAMAGED);

    assertEquals(article.articleBody().length(), article.hans().articleBody().length());
    for (ArticleBlock block : article.blocks()) {
      if (block.bodyStart() >= 0) {
        assertEquals(
            block.text(), article.articleBody().substring(block.bodyStart(), block.bodyEnd()));
      }
    }
  }

  @Test
  void document_extractedTwice_isTheSameByteForByte() {
    assertArrayEquals(
        NewsArticleJson.bytes(extract(DAMAGED)),
        NewsArticleJson.bytes(
            ((Outcome.Extracted) Extractor.standard().extract(source(DAMAGED))).article()));
  }

  @Test
  void simplifiedArticle_extracted_hasNoSecondRendering() {
    NewsArticle article =
        extract(
            """
            乡村医生获表彰

            在昨天举行的会议上，十二名乡村医生受到了表彰。他们最短的也在村里工作了二十年。

            “病人信任我们，我们就不能走。”其中一位医生这样说道，会场里响起了长时间的掌声。
            """);

    assertNull(article.hans());
    assertEquals("zh-Hans", article.language());
  }

  @Test
  void emptyPage_extracted_isRejectedWithItsReason() {
    Outcome outcome = EXTRACTOR.extract(source(" \n "));

    assertEquals(
        RejectionReason.EMPTY_PAGE, assertInstanceOf(Outcome.Rejected.class, outcome).reason());
  }

  @Test
  void repairedText_ofDamagedText_keepsItsLines() {
    assertEquals(DAMAGED.lines().count(), EXTRACTOR.repairedText(source(DAMAGED)).lines().count());
  }

  private static NewsArticle extract(String text) {
    Outcome outcome = EXTRACTOR.extract(source(text));
    return assertInstanceOf(Outcome.Extracted.class, outcome, outcome.toString()).article();
  }

  private static Source source(String text) {
    return new Source(
        text.getBytes(StandardCharsets.UTF_8), "text/plain", null, null, null, Identity.NONE);
  }
}
