package zhengwen.extract.cli;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import picocli.CommandLine;

/** What {@code deploy/extract --explain FILE} prints. */
class ExplainTest {

  private static final String[] TEXT = {
    "时时彩开奖直播 棋牌平台官方下载 石桥镇老粮仓变成图书室",
    "2022-12-06 10:10 来源：山川晚報(bào) 作者：梁小滿(mǎn)",
    "石橋鎮(zhèn)的老糧倉(cāng)空了十一年，今年春天，幾個(gè)返鄉(xiāng)的年輕人把它租下來，粉刷墻面，鋪上地板，改成了一間圖書室。",
    "「最難的是防潮。」牽頭的周敏說，糧倉(cāng)的墻厚，夏天涼快，可一到雨季，書頁(yè)就會(huì)捲起來，他們擺了八臺(tái)除濕機(jī)。",
    "如今圖書室有藏書六千冊(cè)，週末常常坐滿(mǎn)了人，鎮(zhèn)上的老人也願(yuàn)意來坐坐，翻翻報(bào)紙。 分享到：微信 微博",
    "責任編輯：林晚",
    "相关新闻",
    "渡口修缮完工"
  };

  private static final String HTML =
      "<!DOCTYPE html><html><head><title>石桥镇老粮仓变成图书室_社会_山川网</title>"
          + "<meta name=\"PubDate\" content=\"2022-12-06 10:10\"></head><body>"
          + "<div class=\"nav\"><a href=\"/\">首页</a> <a href=\"/s\">社会</a></div>"
          + "<h1>石桥镇老粮仓变成图书室</h1><p>2022-12-06 10:10　来源：山川晚报</p><div class=\"text\">"
          + "<p>石桥镇的老粮仓空了十一年，今年春天，几个返乡的年轻人把它租下来，粉刷墙面，铺上地板，改成了一间图书室。</p>"
          + "<p>如今图书室有藏书六千册，周末常常坐满了人，镇上的老人也愿意来坐坐，翻翻报纸。（记者 梁小满）</p></div>"
          + "<div class=\"related\"><a href=\"/1\">渡口修缮完工</a></div></body></html>";

  @TempDir private Path folder;

  @Test
  void text_explained_namesRulesWithTheirEvidence() throws IOException {
    List<String> lines = explain("page.txt", String.join("\n", TEXT));

    assertEquals("EXTRACTED", lines.get(0));
    assertField(lines, "headline", "石桥镇老粮仓变成图书室", "title-shown (0.", "line 1, at 17: 石桥镇");
    assertField(
        lines, "datePublished", "2022-12-06T10:10:00+08:00", "date-printed", "line 2, at 29");
    assertField(lines, "sourceOrganization", "山川晚報", "source-labelled (0.", "line 2");
    assertField(lines, "author author", "梁小滿", "credit-line (0.", "line 2");
    assertField(lines, "editor", "林晚", "credit-line (0.", "line 6");
    assertTrue(lines.stream().anyMatch(line -> line.matches("  keywords +–")), lines.toString());
  }

  @Test
  void text_explained_saysWhatWasCutAndWhy() throws IOException {
    List<String> lines = explain("page.txt", String.join("\n", TEXT));

    assertCut(lines, "- spam: put before the headline", "时时彩开奖直播 棋牌平台官方下载");
    assertCut(lines, "- share: starts with “分享到”", "分享到：微信 微博");
    assertCut(lines, "- credit: has the label “责任编辑”", "責任編輯：林晚");
    assertCut(lines, "- related: says “相关新闻”", "相关新闻");
    assertCut(lines, "+ paragraph: running text", "石橋鎮的老糧倉空了十一年，今年春天，幾個返鄉的");
  }

  @Test
  void text_explained_saysWhatWasRepaired() throws IOException {
    List<String> lines = explain("page.txt", String.join("\n", TEXT));

    assertTrue(
        lines.stream().anyMatch(line -> line.matches("  repairs +16 gloss")), lines.toString());
    assertTrue(
        lines.stream().anyMatch(line -> line.matches(" +\\d+  gloss +\\(zhèn\\) → nothing")));
  }

  @Test
  void markup_explained_namesElementsAndDeclarations() throws IOException {
    List<String> lines = explain("page.html", HTML);

    assertField(
        lines,
        "datePublished",
        "2022-12-06T10:10:00+08:00",
        "date-printed-and-declared",
        "2022-12-06 10:10");
    assertField(lines, "publisher", "山川网", "site-in-title", "<title>");
    assertField(lines, "author reporter", "梁小满", "byline-opening", "梁小满");
    assertCut(lines, "- related: inside an element called “related”", "渡口修缮完工");
    assertCut(lines, "- byline: a closing note", "（记者 梁小满）");
  }

  @Test
  void pageWithoutAnArticle_explained_saysWhyItIsRejected() throws IOException {
    List<String> lines = explain("page.txt", "404 Not Found\nnginx");

    assertTrue(lines.get(0).startsWith("REJECTED  no-han-text: "), lines.get(0));
  }

  @Test
  void lines_explained_fitIntoAHundredColumns() throws IOException {
    String longer = String.join("\n", TEXT).replace("空了十一年", "空了十一年零三個月又二十一天".repeat(40));
    for (String page : List.of(longer, HTML)) {
      for (String line : explain("page", page)) {
        assertTrue(Columns.of(line) <= 100, line);
      }
    }
  }

  private static void assertField(
      List<String> lines, String name, String value, String rule, String place) {
    int at = 0;
    while (!lines.get(at).matches(" {2}" + name + " +.*")) {
      at++;
    }
    assertEquals(value, lines.get(at).substring(2 + name.length()).strip());
    assertTrue(lines.get(at + 1).contains(rule), lines.get(at + 1));
    assertTrue(lines.get(at + 1).contains(place), lines.get(at + 1));
  }

  /** Whether a line that starts so stands under the heading, before the next one. */
  private static void assertCut(List<String> lines, String heading, String text) {
    boolean under = false;
    boolean found = false;
    for (String line : lines) {
      boolean indented = line.startsWith(" ");
      under = indented ? under : line.equals(heading);
      found |= indented && under && line.replaceFirst("^ +\\d+ +", "").startsWith(text);
    }
    assertTrue(found, () -> heading + " | " + text + "\n" + String.join("\n", lines));
  }

  private List<String> explain(String name, String page) throws IOException {
    Path file = Files.writeString(folder.resolve(name), page);
    ByteArrayOutputStream printed = new ByteArrayOutputStream();
    PrintStream before = System.out;
    System.setOut(new PrintStream(printed, true, StandardCharsets.UTF_8));
    try {
      assertEquals(0, new CommandLine(new ExtractCommand()).execute("--explain", file.toString()));
    } finally {
      System.setOut(before);
    }
    return printed.toString(StandardCharsets.UTF_8).lines().toList();
  }
}
