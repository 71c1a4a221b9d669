package zhengwen.extract.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import zhengwen.extract.page.Block;

class BodyLabellerTest {

  private static final String FIRST = "青石镇今年把三座旧粮仓改成了图书室，孩子们放学后可以在那里看书、写作业，周末还有志愿者讲故事。";
  private static final String SECOND = "镇长说，改造花费不到四十万元，一半来自村民自愿捐款，另一半由县里补助，明年还要再改两座。";
  private static final String THIRD = "图书室开放三个月来，借出图书两千多册，最受欢迎的是科学读物和地方志，许多老人也常来翻报纸。";

  @Test
  void textOfAPage_betweenMenuAndRelated_isTheBody() {
    Sample sample =
        Sample.text(
            "首页 新闻 财经 体育",
            "当前位置：首页 > 乡村 > 正文",
            "旧粮仓变成图书室",
            "2021-05-06 09:30 来源：山川日报",
            FIRST,
            SECOND,
            THIRD,
            "责任编辑：李小明",
            "相关阅读",
            "隔壁镇的旧戏台也修好了",
            "记者昨日在隔壁镇看到，修好的戏台正在排练，镇上的人说已经很久没有这样热闹过了。",
            "版权所有 未经授权不得转载");
    assertEquals(String.join("\n", FIRST, SECOND, THIRD), sample.body());
    assertEquals(Label.RELATED, sample.labelOf("相关阅读"));
    assertEquals(Label.CREDIT, sample.labelOf("责任编辑"));
    assertEquals(Label.COPYRIGHT, sample.labelOf("版权所有"));
  }

  @Test
  void paragraphsOfHtml_amongSidebarsAndComments_areTheBody() {
    Sample sample =
        Sample.html(
            "<div class='nav'><a href='/'>首页</a><a href='/a'>新闻</a></div>"
                + "<div class='main'><h1>旧粮仓变成图书室</h1><div class='info'>2021-05-06 山川日报</div>"
                + "<div id='content'><p>"
                + FIRST
                + "</p><p>"
                + SECOND
                + "</p><p>"
                + THIRD
                + "</p></div>"
                + "<div class='comments'><p>网友甲：这个图书室办得真好，希望我们镇上也有一座，孩子们有地方去。</p>"
                + "<p>网友乙：老人能看报纸也不错，就是座位少了一点，建议多放几把椅子，夏天再装台风扇。</p></div></div>"
                + "<div class='sidebar'><a href='/1'>县里修了新路</a><a href='/2'>河边种了柳树</a></div>");
    assertEquals(String.join("\n", FIRST, SECOND, THIRD), sample.body());
    assertEquals(Label.COMMENT, sample.labelOf("网友甲"));
  }

  @Test
  void spans_ofAnyPage_coverEveryBlockInOrder() {
    Sample sample = Sample.text("标题在此", FIRST, SECOND + "（王大力）", "分享到：");
    int at = 0;
    for (Block block : sample.page.blocks()) {
      int end = 0;
      while (at < sample.spans.size() && sample.spans.get(at).block().equals(block)) {
        assertEquals(end, sample.spans.get(at).start());
        end = sample.spans.get(at).end();
        at++;
      }
      assertEquals(block.text().length(), end);
    }
    assertEquals(sample.spans.size(), at);
  }

  @Test
  void shortArticle_ofTwoSentences_stays() {
    Sample sample = Sample.text("今晨有小雨", "2020年3月4日 来源：山川日报", "今晨有小雨。出门请带伞。", "分享到：", "上一篇：昨日天晴");
    assertEquals("今晨有小雨。出门请带伞。", sample.body());
    assertEquals(Label.RELATED, sample.labelOf("上一篇"));
  }

  @Test
  void articleInTraditionalScript_withTaiwaneseNotes_keepsOnlyItsText() {
    String first = "山腳下的老車站昨天重新開放，上百名鐵道迷帶著相機前來，站長親自敲鐘，場面相當熱鬧。";
    String second = "站長表示，整修花了兩年，屋頂的木料全部換新，月台也加裝了無障礙坡道，歡迎大家搭車來玩。";
    Sample sample =
        Sample.text(
            "老車站重新開放",
            "2019/08/01 10:20",
            "記者林大同／山城報導",
            first,
            "請繼續往下閱讀...",
            second,
            "▲老車站的月台。（圖／記者林大同攝）",
            "延伸閱讀",
            "看更多老車站的故事",
            "新聞熱線：02-1234-5678");
    assertEquals(first + "\n" + second, sample.body());
    assertEquals(Label.BYLINE, sample.labelOf("記者林大同／山城"));
    assertEquals(Label.CAPTION, sample.labelOf("▲"));
    assertEquals(Label.ADVERT, sample.labelOf("請繼續"));
  }

  @Test
  void unpunctuatedLines_inAnArticlesElement_areTheBody() {
    Sample sample =
        Sample.html(
            "<ul class='menu'><li><a href='/'>首頁</a></li></ul><div class='article-content'>"
                + "<p>清晨的山路上霧氣還沒有散去 我們慢慢往上走</p><p>轉過第三個彎才看見遠方的海</p>"
                + "<p>涼亭裡坐著兩位老人正在泡茶聊天</p></div>");
    assertEquals(3, sample.body().lines().count());
  }

  @Test
  void bodyPrintedTwice_isKeptOnce() {
    Sample sample =
        Sample.text("旧粮仓变成图书室", "来源：山川日报", FIRST, SECOND, THIRD, "分享到：", FIRST, SECOND, THIRD);
    assertEquals(String.join("\n", FIRST, SECOND, THIRD), sample.body());
    assertTrue(sample.spans.stream().anyMatch(span -> span.label() == Label.DUPLICATE));
  }

  @Test
  void oneParagraphSaidTwice_staysTwice() {
    Sample sample = Sample.text("旧粮仓变成图书室", "来源：山川日报", FIRST, SECOND, FIRST, THIRD);
    assertEquals(String.join("\n", FIRST, SECOND, FIRST, THIRD), sample.body());
  }

  @Test
  void titleOfAnotherArticle_betweenParagraphsOfText_isRelated() {
    Sample sample =
        Sample.text(
            "旧粮仓变成图书室",
            "2021-05-06 09:30 来源：山川日报",
            FIRST,
            SECOND,
            "延伸阅读",
            "隔壁镇的旧戏台也修好了",
            "图书室开放三个月来，借出图书两千多册，最受欢迎的是科学读物，许多老人也常来。",
            "镇长说，等到明年春天，每个村子都会有一个可以坐下来看书的地方，钥匙就交给村里的老人。",
            "相关新闻",
            "河边种了柳树");
    assertEquals(4, sample.body().lines().count());
    assertEquals(Label.RELATED, sample.labelOf("隔壁镇"));
  }

  @Test
  void lastParagraph_thatReportsWhatSomebodySaid_isNoAdvert() {
    String last = "馆长王秀英表示，镇里的孩子今后每人都可以免费领取一张借书证，不必登记住址，也不收押金，随来随办。";
    Sample sample = Sample.text("旧粮仓变成图书室", "来源：山川日报", FIRST, SECOND, last, "分享到：");
    assertEquals(String.join("\n", FIRST, SECOND, last), sample.body());
  }

  @Test
  void headings_drawnWithAnArrowAtTheRight_stay() {
    Sample sample =
        Sample.html(
            "<div><h1>旧粮仓变成图书室</h1><article><p>"
                + FIRST
                + "</p><h2 class='x-arrow-right'>钱从哪里来</h2><p>"
                + SECOND
                + "</p><h2 class='x-arrow-right'>谁来看书</h2><p>"
                + THIRD
                + "</p></article></div>");
    assertEquals(String.join("\n", FIRST, "钱从哪里来", SECOND, "谁来看书", THIRD), sample.body());
  }

  @Test
  void galleryBetweenParagraphs_isCut() {
    Sample sample =
        Sample.html(
            "<div><h1>旧粮仓变成图书室</h1><article><p>"
                + FIRST
                + "</p><div><p>更多现场图集：</p><p>+12</p></div><p>"
                + SECOND
                + "</p><p>"
                + THIRD
                + "</p></article></div>");
    assertEquals(String.join("\n", FIRST, SECOND, THIRD), sample.body());
  }

  @Test
  void reportersBehindTheLastSentence_areCut() {
    Sample sample = Sample.text("旧粮仓变成图书室", "来源：山川日报", FIRST, SECOND, THIRD + "本报记者李小梅　实习生周明");
    assertEquals(String.join("\n", FIRST, SECOND, THIRD), sample.body());
    assertEquals(Label.BYLINE, sample.labelOf("本报记者"));
  }

  @Test
  void wordsInLatinScript_beforeTheText_areACaption() {
    Sample sample =
        Sample.text("旧粮仓变成图书室", "来源：山川日报", "Old granary by the river", FIRST, SECOND, THIRD);
    assertEquals(String.join("\n", FIRST, SECOND, THIRD), sample.body());
  }
}
