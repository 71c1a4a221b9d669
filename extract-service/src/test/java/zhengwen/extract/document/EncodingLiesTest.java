package zhengwen.extract.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.net.URLEncoder;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/** What becomes of an article that says something else of its encoding than is true. */
class EncodingLiesTest {

  private static final Extractor EXTRACTOR = Extractor.standard();

  private static final List<String> HANS =
      List.of(
          "市图书馆新馆昨天开放，首日迎来三千名读者",
          "经过两年建设，市图书馆新馆昨天上午正式向市民开放。新馆位于城东新区，建筑面积三万平方米，藏书八十万册。",
          "“我们很早就来排队了。”家住附近的李女士说，孩子对少儿阅览室的绘本很感兴趣，坐下就是半天。",
          "馆长介绍，新馆每天开放十二个小时，周一闭馆；读者凭身份证就可以免费办理借书证，每次可借十本，期限三十天。",
          "据了解，老馆将改造为地方文献中心，预计明年六月完工。");

  private static final List<String> HANT =
      List.of(
          "市圖書館新館昨天開放，首日迎來三千名讀者",
          "經過兩年建設，市圖書館新館昨天上午正式向市民開放。新館位於城東新區，建築面積三萬平方公尺，藏書八十萬冊。",
          "「我們很早就來排隊了。」家住附近的李女士說，孩子對少兒閱覽室的繪本很感興趣，坐下就是半天。",
          "館長介紹，新館每天開放十二個小時，週一閉館；讀者憑身分證就可以免費辦理借書證，每次可借十本，期限三十天。",
          "據了解，老館將改造為地方文獻中心，預計明年六月完工。");

  private static String page(List<String> lines) {
    return "<html><head><title>"
        + lines.get(0)
        + "</title></head><body><h1>"
        + lines.get(0)
        + "</h1>"
        + lines.stream().skip(1).map(line -> "\n<p>" + line + "</p>").collect(Collectors.joining())
        + "</body></html>";
  }

  private static List<String> each(List<String> lines, UnaryOperator<String> damage) {
    return lines.stream().map(damage).toList();
  }

  private static String misread(String text, String written, String as) {
    return new String(text.getBytes(Charset.forName(written)), Charset.forName(as));
  }

  private static NewsArticle extract(byte[] bytes, String contentType) {
    Source source = new Source(bytes, contentType, null, null, null, Identity.NONE);
    Outcome outcome = EXTRACTOR.extract(source);
    assertTrue(outcome instanceof Outcome.Extracted, outcome.toString());
    return ((Outcome.Extracted) outcome).article();
  }

  private static NewsArticle extract(String page) {
    return extract(page.getBytes(StandardCharsets.UTF_8), null);
  }

  private static void assertRead(List<String> lines, NewsArticle article) {
    assertEquals(String.join("\n", lines.subList(1, lines.size())), article.articleBody());
    assertEquals(lines.get(0), article.headline());
  }

  private static void assertSaid(NewsArticle article) {
    assertFalse(article.repairs().isEmpty() && article.extraction().warnings().isEmpty());
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8, ISO-8859-1, false",
    "UTF-8, ISO-8859-1, true",
    "GBK, windows-1252, false",
    "GBK, ISO-8859-1, false",
    "GBK, ISO-8859-1, true",
    "Big5, windows-1252, true",
    "Big5, GBK, true",
    "Big5, GB18030, true",
    "GBK, Big5-HKSCS, false",
  })
  void whole_page_misread_without_loss_is_read(String written, String as, boolean traditional) {
    List<String> lines = traditional ? HANT : HANS;
    NewsArticle article = extract(misread(page(lines), written, as));
    assertRead(lines, article);
    assertSaid(article);
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8, GBK, false",
    "UTF-8, GB18030, true",
    "UTF-8, ISO-8859-1, false",
    "GBK, ISO-8859-1, false",
    "Big5, windows-1252, true",
    "Big5, GBK, true",
    "GBK, Big5-HKSCS, false",
  })
  void one_paragraph_misread_is_read(String written, String as, boolean traditional) {
    List<String> lines = traditional ? HANT : HANS;
    NewsArticle article =
        extract(page(each(lines, l -> l.equals(lines.get(2)) ? misread(l, written, as) : l)));
    assertRead(lines, article);
    assertTrue(article.repairs().stream().anyMatch(repair -> repair.kind().equals("misread")));
  }

  @ParameterizedTest
  @CsvSource({
    "UTF-8, GBK, \uFFFD",
    "UTF-8, GBK, ?",
    "UTF-8, windows-1252, \uFFFD",
    "UTF-8, windows-1252, ?",
    "UTF-8, windows-1252, ''",
  })
  void text_misread_with_loss_is_read_nearly_and_said(String written, String as, String mark) {
    NewsArticle article = extract(misread(page(HANS), written, as).replace("\uFFFD", mark));
    String gold = String.join("\n", HANS.subList(1, HANS.size()));
    assertTrue(
        differences(gold, article.articleBody()) * 20 <= gold.length(), article.articleBody());
    assertSaid(article);
    assertFalse(article.extraction().warnings().isEmpty());
  }

  private static int differences(String one, String other) {
    int[] last = new int[other.length() + 1];
    for (int j = 0; j < last.length; j++) {
      last[j] = j;
    }
    for (int i = 1; i <= one.length(); i++) {
      int[] next = new int[last.length];
      next[0] = i;
      for (int j = 1; j < last.length; j++) {
        int same = last[j - 1] + (one.charAt(i - 1) == other.charAt(j - 1) ? 0 : 1);
        next[j] = Math.min(same, Math.min(last[j], next[j - 1]) + 1);
      }
      last = next;
    }
    return last[other.length()];
  }

  @Test
  void text_misread_twice_is_read() {
    String once = misread(page(HANS), "UTF-8", "ISO-8859-1");
    NewsArticle article = extract(misread(once, "UTF-8", "ISO-8859-1"));
    assertRead(HANS, article);
    assertSaid(article);
  }

  @Test
  void misread_text_written_as_references_of_letters_is_read() {
    String page =
        page(
            each(
                HANS,
                l ->
                    misread(l, "GBK", "ISO-8859-1")
                        .chars()
                        .mapToObj(c -> c < 0x80 ? String.valueOf((char) c) : "&#" + c + ";")
                        .collect(Collectors.joining())));
    NewsArticle article = extract(page);
    assertRead(HANS, article);
    assertSaid(article);
  }

  @ParameterizedTest
  @ValueSource(strings = {"&#%d;", "&#x%X;", "&amp;#%d;", "\\u%04x", "url", "mail"})
  void escapes_in_place_of_the_text_are_read(String form) {
    NewsArticle article = extract(page(each(HANS, line -> escaped(line, form))));
    assertRead(HANS, article);
    assertEquals(form.startsWith("&#"), article.repairs().isEmpty());
  }

  private static String escaped(String line, String form) {
    if (form.equals("url")) {
      return URLEncoder.encode(line, StandardCharsets.UTF_8);
    }
    if (form.equals("mail")) {
      return URLEncoder.encode(line, Charset.forName("GBK")).replace('%', '=');
    }
    return line.chars()
        .mapToObj(c -> c < 0x80 ? String.valueOf((char) c) : String.format(form, c))
        .collect(Collectors.joining());
  }

  @ParameterizedTest
  @CsvSource({
    "GBK, utf-8, gbk",
    "GBK, gbk, utf-8",
    "UTF-8, gbk, utf-8",
    "UTF-8, utf-8, gbk",
    "UTF-8, iso-8859-1, utf-8",
    "GBK, big5, gbk",
    "GBK, gbk, big5",
    "UTF-16LE, utf-8, utf-8",
    "UTF-16BE, gbk, gbk",
    "UTF-16LE, utf-16, utf-8",
  })
  void page_is_read_whoever_is_wrong(String written, String http, String meta) {
    String page = page(HANS).replace("<head>", "<head><meta charset=" + meta + ">");
    byte[] bytes = page.getBytes(Charset.forName(written));
    NewsArticle article = extract(bytes, "text/html; charset=" + http);
    assertRead(HANS, article);
  }

  @Test
  void template_and_article_in_different_encodings_are_both_read() throws IOException {
    String[] parts = page(HANS).split("(?<=</h1>)", -1);
    for (String[] each : new String[][] {{"UTF-8", "GBK"}, {"GBK", "UTF-8"}}) {
      ByteArrayOutputStream bytes = new ByteArrayOutputStream();
      bytes.write(parts[0].getBytes(Charset.forName(each[0])));
      bytes.write(parts[1].getBytes(Charset.forName(each[1])));
      NewsArticle article = extract(bytes.toByteArray(), "text/html; charset=" + each[0]);
      assertRead(HANS, article);
      assertSaid(article);
    }
  }

  @ParameterizedTest
  @CsvSource({"GBK, 4", "windows-1252, 4", "GBK, 1", "windows-1252, 1"})
  void text_that_was_lost_before_it_was_misread_stays_and_is_said(String as, int times) {
    String lost = misread("\uFFFD\uFFFD".repeat(times), "UTF-8", as);
    List<String> lines = List.of(HANS.get(0), HANS.get(1), "记者从会上了解到，" + lost + "已经开工。");
    NewsArticle article = extract(page(lines));
    assertRead(lines, article);
    assertTrue(article.extraction().warnings().contains("replacement-character"));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "变量 name = \\u4e2d\\u6587\\u5b57 表示三个汉字，它的写法在各种语言里都一样。",
        "他写了 =E4=B8=AD=E6=96=87=E5=AD=97 这样一行，说这是邮件里三个汉字的样子，不必惊慌。",
      })
  void escapes_that_may_be_meant_stay_and_are_said(String line) {
    List<String> lines = List.of(HANS.get(0), HANS.get(1), line, HANS.get(3));
    NewsArticle article = extract(page(lines));
    assertTrue(article.articleBody().contains(line), article.articleBody());
    assertEquals(List.of("escaped-text"), article.extraction().warnings());
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "地址是 https://example.org/wiki/%E4%B8%AD%E6%96%87%E5%AD%97 ，可以直接打开。",
        "他在巴黎的 Café Zoë 与 François、Señor Núñez 和 Jürgen Müßig 见面。",
        "店名有犇羴鱻骉猋麤等字，招牌上还写着龘靐齉爩。",
        "歌词是「ありがとう、さようなら、またあした」，大家都会唱。",
        "俄文写作「Здравствуйте, товарищи」，意思是同志们好。",
      })
  void unusual_text_stays(String line) {
    List<String> lines = List.of(HANS.get(0), HANS.get(1), line, HANS.get(3));
    NewsArticle article = extract(page(lines));
    assertRead(lines, article);
    assertTrue(article.repairs().isEmpty() && article.extraction().warnings().isEmpty());
  }
}
