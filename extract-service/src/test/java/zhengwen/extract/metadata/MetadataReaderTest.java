package zhengwen.extract.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Instant;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import zhengwen.extract.page.PageReader;

/** Pages in the forms that sites and content systems of three regions print, in our own words. */
class MetadataReaderTest {

  private static final String BODY =
      "<p>城里昨夜下了一场大雨，许多街道积了水，排水队连夜出动，到今天早上六点才把最后一处积水排完。</p>"
          + "<p>市民老周说，雨是半夜下起来的，他把阳台上的花搬进屋里，又给住在一楼的邻居打了电话，提醒他们关好门窗。</p>"
          + "<p>气象台预报，这场雨还要下两天，请大家出门带伞，开车慢行，不要在低洼的地方停车，也不要在树下避雨。</p>";

  private static final String TITLE = "城里下了一场大雨 排水队连夜出动";

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      value = {
        "2020年01月02日08:05 | 来源：<a href='/'>某民网－某民日报</a> => 2020-01-02T08:05:00+08:00 某民网－某民日报",
        "2020-01-02 08:05:09 来源： 某华网 => 2020-01-02T08:05:09+08:00 某华网",
        "<span>2020</span> <span>01/02</span> <span>08:05:09</span> 来源：某华网 => 2020-01-02T08:05:09+08:00 某华网",
        "<span>2020年01月02日 08:05</span> <a href='/'>某京报</a> => 2020-01-02T08:05:00+08:00 某京报",
        "2020-01-02 08:05 来源:某狐网 => 2020-01-02T08:05:00+08:00 某狐网",
        "2020年01月02日 08:05　来源：中国某闻网　参与互动 => 2020-01-02T08:05:00+08:00 中国某闻网",
        "来源：某方日报 &nbsp; 时间：2020-01-02 08:05 => 2020-01-02T08:05:00+08:00 某方日报",
        "发布时间：2020-01-02 08:05 来源：某县教育局 字体：[大 中 小] => 2020-01-02T08:05:00+08:00 某县教育局",
        "发布日期：2020-01-02 信息来源：某省人民政府 浏览次数：12 => 2020-01-02 某省人民政府",
        "时间:2020-01-02 08:05 来源:某某网 作者:张三 点击:123次 => 2020-01-02T08:05:00+08:00 某某网",
        "某报 2020/01/02 08:05 => 2020-01-02T08:05:00+08:00 某报",
        "08:05 2020/01/02 某时新闻网 => 2020-01-02T08:05:00+08:00 某时新闻网",
        "2020/1/2 08:05（1/2 09:30 更新） => 2020-01-02T08:05:00+08:00 null",
        "出版：2020-01-02 08:05 更新：2020-01-02 10:00 => 2020-01-02T08:05:00+08:00 null",
        "发表于 2020-1-2 08:05 => 2020-01-02T08:05:00+08:00 null",
        "《某孜日报》 2020年01月02日 => 2020-01-02 某孜日报",
        "更新时间：2020年1月2日 08:05 => 2020-01-02T08:05:00+08:00 null",
        "2020年1月2日星期四 8:05AM => 2020-01-02T08:05:00+08:00 null",
        "原创 某方都市报 2020-01-02 08:05:09 => 2020-01-02T08:05:09+08:00 某方都市报",
        "<a href='/'>金融市场</a>某镜2020-01-02 08:05 => 2020-01-02T08:05:00+08:00 某镜",
        "某某报 2020-01-02 08:05 社会 => 2020-01-02T08:05:00+08:00 某某报",
        "2020-01-02 08:05 某民星空[整理] => 2020-01-02T08:05:00+08:00 某民星空[整理]",
        "2020-01-02 08:05 <b>1204</b> <i>次围观</i> => 2020-01-02T08:05:00+08:00 null",
        "<i>2020-01-02 08:05</i><i>·</i><i>阅读时间 约 4 分钟</i> => 2020-01-02T08:05:00+08:00 null",
        "2020-01-02 08:05<i>来源：某滨通讯社</i><i>大字</i> => 2020-01-02T08:05:00+08:00 某滨通讯社",
        "2020-01-02 08:05 <i>来源：某民网</i><i>-某民日报</i> => 2020-01-02T08:05:00+08:00 某民网-某民日报",
        "发布日期：2020-01-02　点击次数：327　发布单位：采访组 => 2020-01-02 null"
      })
  void dateAndSource_belowTheHeadline_areRead(String line, String expected) {
    Metadata read = html("<h1>" + TITLE + "</h1><div>" + line + "</div>" + BODY);
    assertEquals(TITLE, read.headline().value());
    assertEquals(expected, value(read.datePublished()) + " " + value(read.sourceOrganization()));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      value = {
        "<p>（责编：张三、李四）</p> => [] [张三, 李四]",
        "<p>责任编辑：张三</p> => [] [张三]",
        "<p>【编辑:张三】</p> => [] [张三]",
        "<p>本报记者 王小明 李大华</p><p>编辑 张三 校对 李四</p> => [REPORTER 王小明, REPORTER 李大华] [张三]",
        "<p>（王小明）</p> => [AUTHOR 王小明] []",
        "<p>（作者：王小明，系某大学教授）</p> => [AUTHOR 王小明] []",
        "<p>文/王小明 图/李四</p> => [AUTHOR 王小明, PHOTOGRAPHER 李四] []",
        "<p>作者：佚名 责任编辑：admin</p> => [] []",
        "<p>来源：某某网</p><p>编辑：小婷</p> => [] [小婷]",
        "<p>（通讯员 王小明）</p> => [CONTRIBUTOR 王小明] []",
        "<p>图为雨中的街道。李四 摄</p> => [PHOTOGRAPHER 李四] []",
        "<p>审核：赵六 监制：钱七</p> => [] []"
      })
  void people_belowTheBody_areRead(String line, String expected) {
    Metadata read = html("<h1>" + TITLE + "</h1><div>2020-01-02 08:05</div>" + BODY + line);
    assertEquals(expected, people(read));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      value = {
        "本报讯（记者 王小明） => [REPORTER 王小明]",
        "〔記者王小明／台北報導〕 => [REPORTER 王小明]",
        "新华社北京1月2日电（记者王小明、李大华） => [REPORTER 王小明, REPORTER 李大华]",
        "（中央社記者王小明台北2日電） => [REPORTER 王小明]",
        "中新网1月2日电(王小明 李大华) => [REPORTER 王小明, REPORTER 李大华]"
      })
  void reporter_inTheDateline_isRead(String opening, String expected) {
    Metadata read =
        html(
            "<h1>"
                + TITLE
                + "</h1><div>2020-01-02 08:05</div>"
                + BODY.replaceFirst("<p>", "<p>" + opening));
    assertEquals(expected + " []", people(read));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      value = {
        "<title>%s_社会_某某网</title> => %s",
        "<title>%s - 某某新闻网</title> => %s",
        "<title>%s--时政--某民网</title> => %s",
        "<title>【图集】%s | 某某日报</title> => 【图集】%s",
        "<title>某某网</title><meta property='og:title' content='%s'> => %s",
        "<title>%s</title> => %s"
      })
  void declaredTitle_withoutHeading_isTheHeadline(String head, String expected) {
    Metadata read =
        new MetadataReader()
            .read(
                new PageReader()
                    .read(
                        "<html><head>"
                            + head.replace("%s", TITLE)
                            + "</head><body>"
                            + BODY
                            + "</body></html>",
                        "text/html"),
                Context.NONE);
    assertEquals(expected.replace("%s", TITLE), read.headline().value());
  }

  @Test
  void pageText_withMenusBeforeTheHeadline_isRead() {
    Metadata read =
        text(
            "网站首页\n新闻\n国内\n国际\n您所在的位置：某某网 >> 新闻 >> 本地 >> 正文\n"
                + TITLE
                + "\n——某市排水队的一夜\n某某日报 2020-01-02 08:05\n"
                + BODY.replaceAll("</?p>", "\n")
                + "\n■记者 王小明\n责编：张 三 / 李四\n标签： 大雨 排水\n上一篇：雪\n");
    assertEquals(TITLE, read.headline().value());
    assertEquals("某市排水队的一夜", read.alternativeHeadline().value());
    assertEquals("2020-01-02T08:05:00+08:00", read.datePublished().value());
    assertEquals("2020-01-02 08:05", read.datePublishedRaw());
    assertEquals("某某日报", read.sourceOrganization().value());
    assertEquals("某某网", read.publisher().value());
    assertEquals("[某某网, 新闻, 本地, 正文]", read.breadcrumb().toString());
    assertEquals("[大雨, 排水]", read.keywords().toString());
    assertEquals("[REPORTER 王小明] [张三, 李四]", people(read));
  }

  @Test
  void seriesLine_inTheTitleLine_isTheAlternativeHeadline() {
    Metadata read =
        text("城里下了一场大雨 某市“防汛一线行”系列报道之三\n\n2020-01-02 08:05\n" + BODY.replaceAll("</?p>", "\n"));
    assertEquals("城里下了一场大雨", read.headline().value());
    assertEquals("某市“防汛一线行”系列报道之三", read.alternativeHeadline().value());
  }

  @Test
  void dateOfOtherArticles_isNotTheDate() {
    Metadata read =
        html(
            "<h1>"
                + TITLE
                + "</h1>"
                + BODY
                + "<h3>相关文章</h3><ul>"
                + "<li><a href='/1'>城里上周下了一场雪</a> 2019-12-25</li>"
                + "<li><a href='/2'>城里上月刮了一场风</a> 2019-12-02</li>"
                + "<li><a href='/3'>城里去年发了一场水</a> 2019-01-02</li></ul>");
    assertNull(read.datePublished());
  }

  @Test
  void dateInTheBody_isNotTheDate() {
    Metadata read =
        html(
            "<h1>" + TITLE + "</h1>" + BODY + "<p>2019年7月8日，城里也下过一场大雨，那一次积水更深，排水队忙了两天两夜才把水排完。</p>");
    assertNull(read.datePublished());
  }

  @Test
  void datelineDay_takesTheYearOfTheText_andSaysSo() {
    Metadata read =
        text(
            TITLE
                + "\n某华网某州频道8月6日电 2014年，某区按照计划整修了城里的下水道，做了三件事，居民都说好。\n"
                + BODY.replaceAll("</?p>", "\n"));
    assertEquals("2014-08-06", read.datePublished().value());
    assertTrue(read.datePublished().evidence().rule().contains("inferred"));
    assertTrue(read.datePublished().evidence().confidence() < 0.5);
    assertEquals("某华网某州频道", read.sourceOrganization().value());
  }

  @Test
  void datelineDay_withoutAnyYear_isNoDate_unlessTheReceiptIsKnown() {
    String page = TITLE + "\n某华社北京8月6日电 城里整修了下水道，做了三件事，居民都说好。\n" + BODY.replaceAll("</?p>", "\n");
    assertNull(text(page).datePublished());
    Context received = new Context(null, Instant.parse("2021-03-01T00:00:00Z"));
    Metadata read = new MetadataReader().read(new PageReader().read(page, "text/plain"), received);
    assertEquals("2020-08-06", read.datePublished().value());
  }

  @Test
  void relativeDate_countsFromTheReceipt() {
    String page = "<h1>" + TITLE + "</h1><div>某某网 昨天 22:46</div>" + BODY;
    assertNull(html(page).datePublished());
    Context received = new Context(null, Instant.parse("2021-03-02T00:00:00Z"));
    Metadata read = new MetadataReader().read(new PageReader().read(page, "text/html"), received);
    assertEquals("2021-03-01T22:46:00+08:00", read.datePublished().value());
  }

  @Test
  void address_givesTheDayAlone_asLastResort() {
    Context served = new Context("https://news.example.com/a/20200102/000123.html", null);
    Metadata read =
        new MetadataReader()
            .read(new PageReader().read("<h1>" + TITLE + "</h1>" + BODY, "text/html"), served);
    assertEquals("2020-01-02", read.datePublished().value());
    assertEquals("address-day", read.datePublished().evidence().rule());
  }

  @Test
  void declaredDate_ofPublication_comesBeforeThatOfChange() {
    Metadata read =
        new MetadataReader()
            .read(
                new PageReader()
                    .read(
                        "<html><head><meta name='lastmod' content='2020-01-05T10:00:00+08:00'>"
                            + "<meta name='pubdate' content='2020-01-02T08:05:00+08:00'></head><body><h1>"
                            + TITLE
                            + "</h1>"
                            + BODY
                            + "</body></html>",
                        "text/html"),
                Context.NONE);
    assertEquals("2020-01-02T08:05:00+08:00", read.datePublished().value());
  }

  @Test
  void evidence_pointsAtWhatWasRead() {
    String page = "<h1>" + TITLE + "</h1><div>2020-01-02 08:05 来源：某某网</div>" + BODY;
    Metadata read = html(page);
    assertEquals("2020-01-02 08:05", at(page, read.datePublished().evidence()));
    assertEquals("某某网", at(page, read.sourceOrganization().evidence()));
    assertEquals(TITLE, at(page, read.headline().evidence()));
  }

  @Test
  void emptyPage_hasNoMetadata() {
    Metadata read = text("");
    assertNull(read.headline());
    assertNull(read.datePublished());
    assertTrue(read.claims().isEmpty());
  }

  private static String at(String page, Evidence evidence) {
    return page.substring(evidence.start(), evidence.end());
  }

  private static Metadata html(String body) {
    return new MetadataReader().read(new PageReader().read(body, "text/html"), Context.NONE);
  }

  private static Metadata text(String text) {
    return new MetadataReader().read(new PageReader().read(text, "text/plain"), Context.NONE);
  }

  private static String value(Found<String> found) {
    return found == null ? null : found.value();
  }

  private static String people(Metadata read) {
    String authors =
        read.author().stream()
            .map(author -> author.value().role() + " " + author.value().name())
            .collect(Collectors.joining(", ", "[", "]"));
    return authors + " " + read.editor().stream().map(Found::value).toList();
  }
}
