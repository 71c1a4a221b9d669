package zhengwen.extract.page;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import org.junit.jupiter.api.Test;

class HtmlPageReaderTest {

  private final PageReader reader = new PageReader();

  @Test
  void lineBreak_inParagraph_partsBlocks() {
    assertEquals(List.of("第一段。", "第二段。"), texts("<p>　　第一段。<br>&nbsp;&nbsp;第二段。</p>"));
  }

  @Test
  void inlineElements_inParagraph_stayInOneBlock() {
    assertEquals(
        List.of("新华社北京电"), texts("<p>新<b>华</b><span>社<i>北</i></span><a href=x>京</a>电</p>"));
  }

  @Test
  void bareText_betweenElements_isABlock() {
    assertEquals(List.of("甲", "乙", "丙", "丁"), texts("<div>甲<p>乙</p>丙</div></body></html>丁"));
  }

  @Test
  void lineFeed_betweenHan_showsAsNothing() {
    assertEquals(List.of("黄河长江 Yangtze"), texts("<p>黄河\r\n  长江\n Yangtze </p>"));
  }

  @Test
  void paragraphInParagraph_read_givesBoth() {
    assertEquals(List.of("外", "内", "后"), texts("<p>外<p>内</p>后</p>"));
  }

  @Test
  void customElements_aroundParagraphs_becomeContainers() {
    Block block = read("<news-body id=n><p>正文</p></news-body>").blocks().get(0);

    assertEquals("#root>html>body>news-body#n>p", block.container().toString());
  }

  @Test
  void hiddenText_read_isNotShown() {
    assertEquals(
        List.of("见"),
        texts(
            "<div hidden>甲</div><p style='Display : NONE'>乙</p><template>丙</template>"
                + "<script>丁</script><style>戊</style><textarea>己</textarea><p>见</p>"));
  }

  @Test
  void headingsListsQuotesAndCaptions_read_keepTheirKinds() {
    List<Block> blocks =
        read("<h2>题</h2><ul><li>项</ul><blockquote><p>引</p></blockquote>"
                + "<figure><img src=a alt=景><figcaption>说明</figcaption></figure><button>按</button>")
            .blocks();

    assertEquals(
        List.of(
            BlockKind.HEADING,
            BlockKind.LIST_ITEM,
            BlockKind.QUOTE,
            BlockKind.IMAGE,
            BlockKind.CAPTION,
            BlockKind.CONTROL),
        blocks.stream().map(Block::kind).toList());
    assertEquals(2, blocks.get(0).level());
    assertEquals("景", blocks.get(3).text().toString());
  }

  @Test
  void dataTable_read_isOneBlockOfCellsAndRows() {
    Page page =
        read(
            "<table><caption>产量</caption><tr><th>年</th><th>吨</th></tr><tr><td>一</td><td>二<br>三</td></tr></table>");

    assertEquals(List.of("产量", "年\t吨\n一\t二三"), texts(page));
    assertEquals(BlockKind.TABLE, page.blocks().get(1).kind());
  }

  @Test
  void layoutTable_read_givesItsContentAsBlocks() {
    assertEquals(
        List.of("左", "右上", "右下"),
        texts("<table><tr><td>左</td><td><h3>右上</h3>右下</td></tr></table>"));
  }

  @Test
  void textMovedOutOfTable_read_staysWhereItWasWritten() {
    Page page = read("<div>前<table>甲<tr><td>乙</td></tr>丙</table>后</div>");

    assertEquals(List.of("前", "甲", "乙", "丙", "后"), texts(page));
    PageChecks.assertSound(page);
  }

  @Test
  void characterReferences_read_pointAtWhatTheyWereWrittenAs() {
    Page page = read("<p>甲&ldquo;乙&#8221;&amp丙</p>");
    SourceText text = page.blocks().get(0).text();

    assertEquals("甲“乙”&丙", text.toString());
    assertEquals("&ldquo;", written(page, text, 1));
    assertEquals("&#8221;", written(page, text, 3));
    assertEquals("&amp", written(page, text, 4));
    assertEquals("丙", written(page, text, 5));
  }

  @Test
  void links_read_keepTheirPlaceInTheText() {
    Block block = read("<p> 见 <a href='/a'>甲 报</a>、<a href='/b'><b>乙</b></a></p>").blocks().get(0);

    assertEquals("见 甲 报、乙", block.text().toString());
    assertEquals(List.of(new Link(2, 5, "/a"), new Link(6, 7, "/b")), block.links());
    assertEquals(1, block.emphasised());
  }

  @Test
  void linkAroundBlocks_read_reachesEachOfThem() {
    List<Block> blocks = read("<a href=x><h3>题</h3><p>文</p></a>").blocks();

    assertEquals(List.of(1, 1), blocks.stream().map(Block::linkLength).toList());
  }

  @Test
  void preformattedLines_read_areBlocks() {
    assertEquals(List.of("第一行", "第二行"), texts("<pre>第一行\n第二行\n</pre>"));
  }

  @Test
  void tooManyTags_read_areRejectedBeforeParsing() {
    assertEquals("page-too-large", rejection("<br>".repeat(PageReader.MOST_TAGS + 1)));
  }

  @Test
  void tooManyAttributes_read_areRejectedBeforeParsing() {
    assertEquals("page-too-large", rejection("<p " + "a ".repeat(PageReader.MOST_TAGS + 1)));
    assertEquals("page-too-large", rejection("<p " + "a''".repeat(PageReader.MOST_TAGS + 1)));
  }

  @Test
  void tooLongTagName_read_isRejectedBeforeParsing() {
    assertEquals("page-too-large", rejection("字<" + "x".repeat(Bounds.NAME + 1)));
    assertEquals("page-too-large", rejection("字</" + "x".repeat(Bounds.NAME + 1)));
  }

  @Test
  void manyOpenElements_searchedByManyTags_areRejectedBeforeParsing() {
    assertEquals("page-too-deep", rejection("<b>".repeat(5000) + "</i>".repeat(100_000)));
  }

  @Test
  void tooDeepNesting_read_isRejected() {
    assertEquals("page-too-deep", rejection("<div>".repeat(100_000)));
    assertEquals("page-too-deep", rejection("<div>".repeat(Bounds.DEPTH + 1)));
  }

  @Test
  void tooLongInput_read_isRejected() {
    assertEquals("page-too-large", rejection("字".repeat(PageReader.MAXIMUM_LENGTH + 1)));
  }

  @Test
  void markupAndText_withoutMediaType_areToldApart() {
    assertEquals(PageForm.HTML, reader.read("<div>字</div>", null).form());
    assertEquals(PageForm.HTML, reader.read("\uFEFF<!DOCTYPE html>字", null).form());
    assertEquals(PageForm.TEXT, reader.read("标题\n若 a<b 则 c>d。\n", null).form());
    assertEquals(PageForm.TEXT, reader.read("正文<sup id=x>2</sup>完", null).form());
  }

  private String rejection(String markup) {
    PageRejectedException rejected =
        assertThrows(PageRejectedException.class, () -> reader.read(markup, "text/html"));
    assertTrue(
        rejected.getMessage().contains("more than ") || rejected.getMessage().contains("most"));
    return rejected.reason();
  }

  private static String written(Page page, SourceText text, int at) {
    return page.source().substring(text.sourceStart(at), text.sourceEnd(at + 1));
  }

  private Page read(String markup) {
    return reader.read(markup, "text/html; charset=utf-8");
  }

  private List<String> texts(String markup) {
    return texts(read(markup));
  }

  private static List<String> texts(Page page) {
    return page.blocks().stream().map(block -> block.text().toString()).toList();
  }
}
