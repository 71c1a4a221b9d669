package zhengwen.extract.page;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

class TextPageReaderTest {

  private final PageReader reader = new PageReader();

  @Test
  void lines_read_areBlocksWithoutIndentation() {
    assertEquals(List.of("标题", "第一段。", "第二段。"), texts("标题\n\n　　第一段。\r\n\t第二段。 \n"));
  }

  @Test
  void breakBeforeClosingPunctuation_read_isJoined() {
    assertEquals(List.of("他说：“好”。", "下一段"), texts("他说：“好\n”\n。\n下一段"));
  }

  @Test
  void stopAfterCompleteSentence_read_isALineOfItsOwn() {
    assertEquals(List.of("完了。", "？？？"), texts("完了。\n？？？"));
  }

  @Test
  void joinedLines_keepTheirPlaces() {
    Page page = reader.read("　甲\n　。乙", "text/plain");
    SourceText text = page.blocks().get(0).text();

    assertEquals(1, text.sourceStart(0));
    assertEquals(4, text.sourceStart(1));
    PageChecks.assertSound(page);
  }

  @Test
  void oneLongLine_read_isOneBlock() {
    String line = "字".repeat(1_000_000);

    assertEquals(List.of(line), texts(line));
  }

  @Test
  void linesBrokenAtAWidth_read_areParagraphsAgain() {
    String text =
        """
        溪口新桥通车

        　　溪口镇的新桥昨天上午通车，两岸居民过河的路程从八公里缩短到不足
        一公里。镇里的老人说，他们等这座桥等了三十年，年轻时出门读书，要在
        渡口排上半天的队。

        　　施工方介绍，新桥全长四百二十米，桥面双向四车道，两侧设有人行道，
        桥下净高可以让渔船通过。镇里计划在两端各建一个小广场，种上老渡口旁的
        那种乌桕树。
        """;

    assertEquals(
        List.of(
            "溪口新桥通车",
            "溪口镇的新桥昨天上午通车，两岸居民过河的路程从八公里缩短到不足一公里。镇里的老人说，他们等这座桥等了三十年，年轻时出门读书，要在渡口排上半天的队。",
            "施工方介绍，新桥全长四百二十米，桥面双向四车道，两侧设有人行道，桥下净高可以让渔船通过。镇里计划在两端各建一个小广场，种上老渡口旁的那种乌桕树。"),
        texts(text));
  }

  @Test
  void shortLinesOfOneParagraphEach_read_stayApart() {
    String text =
        """
        天刚亮，码头上已经有人在卸货。
        一筐筐带鱼从船舱里抬出来。
        买鱼的人围了上去，价钱喊得一声比一声高。
        老周不急，他的船要到八点才靠岸。
        太阳升起来的时候，他看见了自家的旗。
        """;

    assertEquals(text.lines().toList(), texts(text));
  }

  @Test
  void titlesOfOneLength_read_stayApart() {
    String text = "县城东站昨日正式开工建设了\n".repeat(12);

    assertEquals(12, texts(text).size());
  }

  @Test
  void markdown_read_isHeadingsPicturesLinksAndText() {
    Page page =
        reader.read(
            "[首页](/) [要闻](/yw)\n# 溪口新桥通车\n![桥面](a.jpg)\n## **等了三十年**\n桥\\(新\\)通车，见[图集](/tu)。\n* * *\n",
            "text/plain");

    assertEquals(List.of("首页 要闻", "溪口新桥通车", "", "等了三十年", "桥(新)通车，见图集。", "* * *"), texts(page));
    assertEquals(
        List.of(
            BlockKind.PARAGRAPH,
            BlockKind.HEADING,
            BlockKind.IMAGE,
            BlockKind.HEADING,
            BlockKind.PARAGRAPH,
            BlockKind.CONTROL),
        page.blocks().stream().map(Block::kind).toList());
    assertEquals(List.of(new Link(8, 10, "/tu")), page.blocks().get(4).links());
    PageChecks.assertSound(page);
  }

  @Test
  void textBrowser_read_losesNumbersOfLinksOnly() {
    Page page =
        reader.read(
            """
            [1]首页 [2]要闻
            来源： [3]溪口晚报 作者：
            [bridge.jpg]
            第[4]一句。
            References
            1. http://a.example/
            2. http://a.example/2
            3. http://a.example/3
            """,
            "text/plain");

    assertEquals(List.of("首页 要闻", "来源： 溪口晚报 作者：", "", "第一句。"), texts(page).subList(0, 4));
    assertEquals(5, page.blocks().get(0).linkLength() + 1);
    assertEquals(BlockKind.CONTROL, page.blocks().get(5).kind());
    PageChecks.assertSound(page);
  }

  @Test
  void numbersInBracketsWithoutAddresses_read_stay() {
    assertEquals(List.of("研究[1]表明", "数据[2]如下"), texts("研究[1]表明\n数据[2]如下"));
  }

  @Test
  void fieldsOfAFeed_read_areDeclared() {
    Page page =
        reader.read(
            """
            title: 溪口新桥通车
            link: https://a.example/1
            pubDate: Mon, 05 Jun 2023 01:20:00 GMT
            dc:creator: 周明

            桥通了。
            """,
            "text/plain");

    assertEquals(
        List.of("title", "meta:pubdate", "meta:article:author"),
        page.statements().stream().map(Statement::name).toList());
    assertEquals("溪口新桥通车", page.statements().get(0).value());
    assertEquals(BlockKind.PARAGRAPH, page.blocks().get(4).kind());
    PageChecks.assertSound(page);
  }

  @Test
  void descriptionWithoutOtherText_read_isTheText() {
    Page page =
        reader.read(
            "title: 溪口新桥通车\nlink: https://a.example/1\ndescription: 溪口镇的新桥昨天上午通车，两岸居民过河的路程从八公里缩短到不足一公里。\n",
            "text/plain");

    assertEquals("溪口镇的新桥昨天上午通车，两岸居民过河的路程从八公里缩短到不足一公里。", texts(page).get(2));
    assertEquals(BlockKind.PARAGRAPH, page.blocks().get(2).kind());
  }

  @Test
  void oneLabelledLine_read_isNoField() {
    assertEquals(List.of(), reader.read("第一行\n标题：溪口新桥通车\n正文", "text/plain").statements());
  }

  @Test
  void manyBrokenLines_read_takeTimeInTheirNumber() {
    String line = "这一行写满了整整三十二个汉字，到了边上就折到下一行去，没有一个句号来\n";
    String text = line.repeat(100_000);

    assertEquals(1, texts(text).size());
  }

  @Test
  void lineTornAroundAWord_read_isWholeAgain() {
    assertEquals(
        List.of("作者：林小雨", "昨天夜里，青石电力（000001）公布了年报，收入增长百分之八。", "下一段。"),
        texts("作者：\n林小雨\n昨天夜里，\n青石电力\n（000001）公布了年报，收入增长\n百分之八\n。\n下一段。"));
  }

  @Test
  void pageRunTogether_read_isPartedAtItsGaps() {
    String line = "字".repeat(99) + "。";
    String text = "标题  首页 新闻  　　" + line + "　　" + line + "  　　" + line + "  编辑：某";

    assertEquals(List.of("标题", "首页 新闻", line, line, line, "编辑：某"), texts(text));
    PageChecks.assertSound(reader.read(text, "text/plain"));
  }

  private List<String> texts(String text) {
    return texts(reader.read(text, "text/plain"));
  }

  private static List<String> texts(Page page) {
    return page.blocks().stream().map(block -> block.text().toString()).toList();
  }
}
