package zhengwen.extract.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Page texts in which lines of the page were put together. */
class GluedTextTest extends PageTextTest {

  @Test
  void menuAndInformationBeforeTheFirstParagraph_extracted_areParted() {
    NewsArticle article =
        extract(
            "白鹭滩迎来候鸟季",
            "首页 新闻 社会 图片 来源：白鹭晚报 作者：郑小满 2022-12-06 10:10 字号：大 中 小 " + FIRST,
            SECOND + " 分享到：微信 微博",
            "编辑：林晚");

    assertArticle(article, "白鹭滩迎来候鸟季", "2022-12-06T10:10:00+08:00", "白鹭晚报", "郑小满");
  }

  @Test
  void shareBarBeforeTheFirstParagraph_extracted_isParted() {
    NewsArticle article =
        extract(
            "白鹭滩迎来候鸟季",
            "2022-12-06 10:10 来源：白鹭晚报",
            "分享到：微信 新浪微博 QQ空间 " + FIRST,
            SECOND + " 相关新闻 渡口修缮完工 湿地公园开园迎客");

    assertEquals(BODY, article.articleBody());
  }

  @Test
  void datelineBehindTheInformation_extracted_staysWithItsParagraph() {
    NewsArticle article =
        extract("白鹭滩迎来候鸟季", "来源：白鹭晚报 2022-12-06 10:10 白鹭晚报讯 （记者 郑小满） " + FIRST, SECOND);

    assertEquals("白鹭晚报讯 （记者 郑小满） " + BODY, article.articleBody());
    assertEquals("白鹭滩迎来候鸟季", article.headline());
  }

  @Test
  void pageInOneLine_withSingleBlanks_isParted() {
    NewsArticle article =
        extract(
            String.join(
                " ",
                "白鹭滩迎来候鸟季 巡护员早出晚归",
                "发布时间：2022-12-06 10:10 来源：白鹭晚报 作者：郑小满 浏览次数：31",
                FIRST,
                SECOND,
                "老郑今年五十八岁，原先是渡口的船工，桥修好以后渡口停了，他便做了巡护员，一年到头有三百天在滩上。",
                "县林业站的技术员每周来一次，把他记在本子上的数目抄走，再教他认几种新来的鸟。",
                "沿着新修的木栈道往里走，芦苇深处传来一阵阵鸟鸣，几个孩子举着望远镜，谁也舍不得大声说话，生怕把它们惊走了。",
                "镇里打算明年再添两座观鸟屋，并把巡护队从六个人扩到十个人，工资由县里的湿地保护经费列支，不够的部分由镇里补足。",
                "上一篇：渡口修缮完工"));

    assertEquals("白鹭滩迎来候鸟季 巡护员早出晚归", article.headline());
    assertEquals("2022-12-06T10:10:00+08:00", article.datePublished());
    assertEquals(true, article.articleBody().startsWith(BODY));
    assertEquals(true, article.articleBody().endsWith("不够的部分由镇里补足。"));
  }

  @Test
  void titleThatOpensTheTextAndIsRepeated_behindAPathWithoutBlanks_isParted() {
    NewsArticle article =
        extract(
            "白鹭滩迎来候鸟季，今年又多三成-白鹭在线首页|新闻|社会|图片|专题您所在的位置：白鹭在线>新闻中心>社会>正文"
                + "白鹭滩迎来候鸟季，今年又多三成2022-12-06 10:10 来源：白鹭晚报 作者：郑小满 "
                + FIRST
                + SECOND);

    assertEquals("白鹭滩迎来候鸟季，今年又多三成", article.headline());
    assertEquals("2022-12-06T10:10:00+08:00", article.datePublished());
    assertEquals("白鹭晚报", article.sourceOrganization());
  }

  @Test
  void repeatedTitle_behindSpamThatThePathRepeatsToo_isTheLongerOne() {
    NewsArticle article =
        extract(
            String.join(
                " ",
                "百家乐官网注册开户_时时彩计划_白鹭滩迎来候鸟季，今年又多三成_社会_白鹭在线",
                "首页 新闻 文化 生活 论坛 登录",
                "百家乐官网注册开户 > 社会 > 正文",
                "白鹭滩迎来候鸟季，今年又多三成 2022年12月06日 来源：白鹭晚报 作者：郑小满",
                FIRST,
                SECOND));

    assertEquals("白鹭滩迎来候鸟季，今年又多三成", article.headline());
    assertEquals("2022-12-06", article.datePublished());
  }

  @Test
  void wordsOfTheTitle_repeatedInTheText_partNothing() {
    String opening = "白鹭滩迎来候鸟季 今年又多三成，这是昨天清点的结果。" + FIRST;
    NewsArticle article = extract("白鹭滩迎来候鸟季 今年又多三成", opening, SECOND);

    assertEquals("白鹭滩迎来候鸟季 今年又多三成", article.headline());
    assertEquals(opening + "\n" + SECOND, article.articleBody());
  }

  @Test
  void titleAndInformationInOneLine_extracted_areParted() {
    NewsArticle article = extract("白鹭滩迎来候鸟季 巡护员早出晚归 2022-12-06 10:10来源：白鹭晚报作者：郑小满", FIRST, SECOND);

    assertArticle(article, "白鹭滩迎来候鸟季 巡护员早出晚归", "2022-12-06T10:10:00+08:00", "白鹭晚报", "郑小满");
  }

  @Test
  void headlineBeforeTheFirstParagraph_behindAWideBlank_isParted() {
    NewsArticle article = extract("白鹭滩迎来候鸟季 巡护员早出晚归　　" + FIRST, "　　" + SECOND);

    assertEquals("白鹭滩迎来候鸟季 巡护员早出晚归", article.headline());
    assertEquals(BODY, article.articleBody());
  }

  @Test
  void twoNotesBehindTheLastSentence_extracted_areBothCutOff() {
    NewsArticle article =
        extract("白鹭滩迎来候鸟季", "2022-12-06 10:10 来源：白鹭晚报", FIRST, SECOND + "（记者 郑小满）【编辑：林晚】");

    assertArticle(article, "白鹭滩迎来候鸟季", "2022-12-06T10:10:00+08:00", "白鹭晚报", "郑小满");
    assertEquals(List.of("林晚"), article.editor());
  }

  @Test
  void creditsBehindTheLastSentence_withoutABlank_areCutOff() {
    NewsArticle article =
        extract("白鹭滩迎来候鸟季", "2022-12-06 10:10 白鹭晚报", FIRST, SECOND + "本报记者 郑小满 文/图责任编辑：林晚");

    assertArticle(article, "白鹭滩迎来候鸟季", "2022-12-06T10:10:00+08:00", "白鹭晚报", "郑小满");
    assertEquals(List.of("林晚"), article.editor());
  }

  @Test
  void authorsLife_behindTheLastParagraph_isNoText() {
    NewsArticle article =
        extract(
            "白鹭滩迎来候鸟季",
            "作者：郑小满",
            "2022-12-06 10:10 白鹭晚报",
            FIRST,
            SECOND,
            "郑小满，白鹭晚报记者，长期关注湿地保护，著有《滩上一年》。");

    assertArticle(article, "白鹭滩迎来候鸟季", "2022-12-06T10:10:00+08:00", "白鹭晚报", "郑小满");
  }

  @Test
  void spamWordBesideSpam_extracted_goesWithIt() {
    NewsArticle article =
        extract("网上百家乐平台_ag视讯_白鹭滩迎来候鸟季_白鹭在线", "2022-12-06 10:10 来源：白鹭晚报", FIRST, SECOND);

    assertEquals("白鹭滩迎来候鸟季", article.headline());
  }

  @Test
  void paragraphsOfMarkup_withShareBarAndCredits_areParted() {
    NewsArticle article =
        extract(
            "<!DOCTYPE html><html><head><title>白鹭滩迎来候鸟季</title></head><body><h1>白鹭滩迎来候鸟季</h1>",
            "<div class=text>分享到：<a href='#'>微信</a> <a href='#'>微博</a> " + FIRST + "<br>",
            SECOND + "责任编辑：林晚 上一篇：<a href='/1.html'>渡口修缮完工</a></div></body></html>");

    assertEquals(BODY, article.articleBody());
    assertEquals(List.of("林晚"), article.editor());
  }

  private static final String THIRD = "老郑今年五十八岁，原先是渡口的船工，桥修好以后渡口停了，他便做了巡护员，一年到头有三百天在滩上。";

  @Test
  void linesPartedByTabs_extracted_areLines() {
    assertParted("\t", "责任编辑：林晚");
  }

  @Test
  void linesPartedByBars_extracted_areLines() {
    assertParted(" | ", "责任编辑：林晚");
  }

  @Test
  void linesPartedByLowLines_extracted_areLines() {
    assertParted(" _ ", "责任编辑：林晚");
  }

  private static void assertParted(String separator, String editor) {
    NewsArticle article =
        extract(
            String.join(
                separator,
                "白鹭在线",
                String.join(separator, "首页", "新闻", "社会", "图片", "论坛", "登录"),
                "首页 > 社会 > 正文",
                "候鸟季来了：白鹭滩又多三成",
                "2022-12-06 10:10",
                "来源：白鹭晚报",
                "作者：郑小满",
                FIRST,
                SECOND,
                THIRD,
                editor,
                String.join(separator, "相关新闻", "渡口修缮完工", "湿地公园开园迎客")));

    assertEquals("候鸟季来了：白鹭滩又多三成", article.headline());
    assertEquals("2022-12-06T10:10:00+08:00", article.datePublished());
    assertEquals("白鹭晚报", article.sourceOrganization());
    assertEquals(BODY + "\n" + THIRD, article.articleBody());
    assertEquals(List.of("林晚"), article.editor());
  }

  @Test
  void titleThatStandsOnce_betweenPathAndInformation_isTheHeadline() {
    NewsArticle article =
        extract(
            "白鹭在线 首页 新闻 社会 图片 专题 登录 您的位置：首页 >> 新闻 >> 社会 白鹭滩迎来候鸟季 巡护员早出晚归 "
                + "2022-12-06 10:10 白鹭晚报 记者 郑小满 大 中 小",
            FIRST + " " + SECOND + " " + THIRD,
            "责编：林晚 相关新闻 渡口修缮完工 湿地公园开园迎客 版权所有 白鹭在线");

    assertEquals("白鹭滩迎来候鸟季 巡护员早出晚归", article.headline());
    assertEquals("2022-12-06T10:10:00+08:00", article.datePublished());
    assertEquals("白鹭晚报", article.sourceOrganization());
    assertEquals(BODY + "\n" + THIRD, article.articleBody());
  }

  @Test
  void headInWhichNothingParts_extracted_isPartedByWhatItSays() {
    NewsArticle article =
        extract(
            "白鹭在线首页新闻时政社会经济文化旅游教育视频客户端白鹭滩候鸟季来了，今年又多三成2022-12-06 10:10白鹭晚报浏览量：1.2万"
                + FIRST
                + SECOND
                + THIRD
                + "编辑：林晚");

    assertEquals("白鹭滩候鸟季来了，今年又多三成", article.headline());
    assertEquals("2022-12-06T10:10:00+08:00", article.datePublished());
    assertEquals("白鹭晚报", article.sourceOrganization());
    assertEquals(FIRST + SECOND + THIRD, article.articleBody());
  }

  @Test
  void listBehindTheText_withSingleBlanks_isNoPartOfIt() {
    NewsArticle article =
        extract(
            String.join(
                " ",
                "白鹭滩迎来候鸟季 2022-12-06 10:10 来源：白鹭晚报",
                FIRST,
                SECOND,
                THIRD,
                "责任编辑：林晚 相关新闻 渡口修缮完工，今天起通行 湿地公园开园迎客 24小时热点 1 今晨有雾 2 候车室延时开放"));

    assertEquals(BODY + "\n" + THIRD, article.articleBody());
    assertEquals(List.of("林晚"), article.editor());
  }

  @Test
  void wordsBeforeTheText_withoutInformation_areParted() {
    NewsArticle article =
        extract(String.join(" ", "白鹭滩的候鸟，老郑数了三年 原创 郑小满 渡口夜读 功能介绍每晚读一个故事 " + FIRST, SECOND, THIRD));

    assertEquals("白鹭滩的候鸟，老郑数了三年", article.headline());
    assertEquals(BODY + "\n" + THIRD, article.articleBody());
  }

  @Test
  void ideographicBlankInTheTitle_amongSingleBlanks_partsNothing() {
    NewsArticle article =
        extract(
            "首页 新闻 社会 图片 论坛 登录 首页 > 社会 渡口停了以后　白鹭滩候鸟多了三成 2022-12-06 10:10 来源：白鹭晚报 "
                + String.join(" ", FIRST, SECOND, THIRD));

    assertEquals("渡口停了以后　白鹭滩候鸟多了三成", article.headline());
  }

  @Test
  void titleRepeatedWithTheOutletBehindIt_whereNothingParts_endsAsTheWindowsDoes() {
    NewsArticle article =
        extract(
            "白鹭滩候鸟又多三成，观鸟台后移_手机白鹭网打开APP，看更多热点白鹭滩候鸟又多三成，观鸟台后移白鹭晚报2022-12-06 10:10"
                + FIRST
                + SECOND
                + THIRD);

    assertEquals("白鹭滩候鸟又多三成，观鸟台后移", article.headline());
    assertEquals("2022-12-06T10:10:00+08:00", article.datePublished());
  }
}
