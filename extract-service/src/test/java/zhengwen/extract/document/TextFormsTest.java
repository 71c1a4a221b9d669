package zhengwen.extract.document;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import org.junit.jupiter.api.Test;

/** Page texts as programs and people copy them: what is printed around the text differs by form. */
class TextFormsTest extends PageTextTest {

  @Test
  void feedItem_extracted_isWhatItsFieldsSay() {
    NewsArticle article =
        extract(
            "title: 白鹭滩迎来候鸟季",
            "guid: https://a.example/?p=7",
            "pubDate: Tue, 06 Dec 2022 02:10:00 +0000",
            "dc:creator: 郑小满",
            "source: 白鹭晚报",
            "description: " + FIRST,
            "content:encoded:",
            FIRST,
            SECOND,
            "白鹭滩迎来候鸟季 最先出现在 白鹭晚报。");

    assertArticle(article, "白鹭滩迎来候鸟季", "2022-12-06T02:10:00Z", "白鹭晚报", "郑小满");
  }

  @Test
  void searchCache_extracted_isTheArticleItKeeps() {
    NewsArticle article =
        extract(
            "百度快照 反馈 百度首页",
            "您查询的关键词是：白鹭滩 候鸟 。如果打开速度慢，可以尝试快速版；如果想更新或删除快照，可以投诉快照。",
            "白鹭滩迎来候鸟季_社会_白鹭在线",
            "首页 -> 新闻 -> 社会",
            "白鹭滩迎来候鸟季",
            "时间：2022-12-06 10:10 来源：白鹭晚报 作者：郑小满",
            FIRST,
            SECOND,
            "上一篇：渡口修缮完工");

    assertArticle(article, "白鹭滩迎来候鸟季", "2022-12-06T10:10:00+08:00", "白鹭晚报", "郑小满");
  }

  @Test
  void accountsPost_extracted_hasTheAccountForSource() {
    NewsArticle article =
        extract(
            "白鹭滩迎来候鸟季，今年来得格外多",
            "原创 郑小满 白鹭晚报",
            "2022-12-06 10:10 湖南",
            "收录于合集",
            FIRST,
            SECOND,
            "文字 | 郑小满",
            "往期推荐");

    assertArticle(article, "白鹭滩迎来候鸟季，今年来得格外多", "2022-12-06T10:10:00+08:00", "白鹭晚报", "郑小满");
  }

  @Test
  void titleInTheWindowOnly_farAboveTheText_isTheHeadline() {
    NewsArticle article =
        extract(
            "白鹭滩候鸟多了三成，老郑天天清点_社会频道_白鹭在线",
            "白鹭在线",
            "首页",
            "新闻",
            "社会",
            "图片",
            "论坛",
            "生态",
            "社会频道 > 生态",
            "2022-12-06 10:10",
            "来源：白鹭晚报",
            "作者：郑小满",
            "[打印本稿] [字号 大 中 小]",
            FIRST,
            SECOND);

    assertArticle(article, "白鹭滩候鸟多了三成，老郑天天清点", "2022-12-06T10:10:00+08:00", "白鹭晚报", "郑小满");
  }

  @Test
  void whatTheAccountIsKnownFor_aboveTheHeadline_isNone() {
    NewsArticle article =
        extract(
            "打开客户端 体验更佳",
            "关注",
            "渡口旧事",
            "优质乡土领域创作者",
            "2022-12-06 10:10",
            "白鹭滩的候鸟，老郑数了三年",
            FIRST,
            SECOND);

    assertEquals("白鹭滩的候鸟，老郑数了三年", article.headline());
  }

  @Test
  void timeBehindTheHeadline_extracted_isTheDaysTime() {
    NewsArticle article =
        extract("白鷺新聞網", "白鷺灘候鳥季｜觀鳥台後移五十米 居民讚好 (20:15)", "2022年12月6日 星期二", FIRST, SECOND, "版權所有");

    assertEquals("白鷺灘候鳥季｜觀鳥台後移五十米 居民讚好", article.headline());
    assertEquals("2022-12-06T20:15:00+08:00", article.datePublished());
    assertEquals("白鷺新聞網", article.sourceOrganization());
  }

  @Test
  void timeBeforeTheDay_extracted_isRead() {
    NewsArticle article = extract("白鷺灘迎來候鳥季", "發佈時間：08:57 2022-12-06 HKT", FIRST, SECOND);

    assertEquals("2022-12-06T08:57:00+08:00", article.datePublished());
  }

  @Test
  void questionsOfAnInterview_extracted_nameNobody() {
    NewsArticle article =
        extract(
            "对话巡护员：守着一片滩",
            "白鹭晚报 2022年12月6日 记者 郑小满",
            FIRST,
            "记者：巡护一圈要走多久？",
            "周明：快的话两个小时，遇上大风就说不准了。",
            "记者：守着候鸟，会不会觉得闷？",
            "周明：不闷。每天来的鸟都不一样。");

    assertEquals(List.of("郑小满"), article.author().stream().map(a -> a.name()).toList());
  }

  @Test
  void openingThatEndsInAQuestion_extracted_isNoHeadline() {
    NewsArticle article =
        extract(
            "候鸟为什么知道往哪里飞",
            "来源：白鹭科普 作者：郑小满",
            "每年冬天，白鹭滩都有候鸟准时到来。它们没有地图，也没有人带路。它们是怎么认路的？",
            "跟着太阳走",
            "白天飞行的鸟靠太阳辨认方向。太阳一天里从东走到西，鸟的身体里有一座钟，替它算好了偏差。",
            "跟着星星走",
            "夜里飞行的鸟看星星。幼鸟在巢里就记住了哪一颗不动，长大以后便朝着它的方向出发。");

    assertEquals("候鸟为什么知道往哪里飞", article.headline());
    assertEquals(true, article.articleBody().startsWith("每年冬天"));
  }

  @Test
  void remarkOnNames_extracted_belongsToTheText() {
    NewsArticle article =
        extract(
            "白鹭滩迎来候鸟季", "2022-12-06 10:10 来源：白鹭晚报", FIRST, SECOND, "（应受访者要求，老郑为化名）", "未经授权不得转载");

    assertEquals(BODY + "\n（应受访者要求，老郑为化名）", article.articleBody());
  }

  @Test
  void formulaThatClosesANotice_extracted_belongsToTheText() {
    NewsArticle article =
        extract(
            "关于白鹭滩观鸟台暂停开放的公告",
            "发布日期：2022-12-06 来源：白鹭滩管理处",
            "因观鸟台后移施工需要，定于12月8日至10日暂停开放，请游客提前安排行程，不便之处，敬请谅解。",
            "特此公告。",
            "白鹭滩管理处",
            "2022年12月6日",
            "【打印本页】 【关闭窗口】");

    assertEquals(true, article.articleBody().contains("特此公告。\n白鹭滩管理处"));
  }

  @Test
  void databaseExport_extracted_isWhatItsFieldsSay() {
    NewsArticle article =
        extract(
            "標題：白鷺灘迎來候鳥季", "媒體：白鷺日報", "日期：2022-12-06", "版次：A12", "作者：鄭小滿", "正文：", FIRST, SECOND);

    assertEquals("白鷺灘迎來候鳥季", article.headline());
    assertEquals("2022-12-06", article.datePublished());
    assertEquals("白鷺日報", article.sourceOrganization());
    assertEquals(BODY, article.articleBody());
  }

  @Test
  void pageOfAPaper_extracted_hasItsDayAndName() {
    NewsArticle article =
        extract(
            "白鹭晚报数字报",
            "返回首页 | 版面导航 | 标题导航",
            "2022年12月06日 星期二",
            "第06版：社区新闻",
            "上一版 下一版",
            "放大 缩小 默认",
            "白鹭滩迎来候鸟季",
            "□本报记者 郑小满",
            FIRST,
            SECOND);

    assertEquals("2022-12-06", article.datePublished());
    assertEquals("白鹭晚报", article.sourceOrganization());
  }

  @Test
  void noticeOfAnOffice_extracted_hasItsWholeTitleAndTheDayItWasSigned() {
    NewsArticle article =
        extract(
            "白鹭市水务局文件",
            "白鹭市水务局关于做好滩涂巡护工作的",
            "通知",
            "各区县水务局：",
            "为保障候鸟安全越冬，现就做好巡护工作通知如下：",
            "一、明确任务。各地要在12月底前完成重点滩涂的巡查，优先修复破损的围栏和标牌。",
            "二、加强巡查。每周巡查不少于两次，发现问题及时处理，并做好记录。",
            "特此通知。",
            "白鹭市水务局",
            "2022年12月6日",
            "（此件公开发布）");

    assertEquals("白鹭市水务局关于做好滩涂巡护工作的通知", article.headline());
    assertEquals("2022-12-06", article.datePublished());
    assertEquals(true, article.articleBody().startsWith("各区县水务局："));
  }

  @Test
  void answersOfAForum_extracted_areNoText() {
    NewsArticle article =
        extract("白鹭滩迎来候鸟季", "2022-12-06 10:10 来源：白鹭晚报", FIRST, SECOND, "1楼 蓝田：上周刚去看过，真好。");

    assertEquals(BODY, article.articleBody());
  }

  @Test
  void spamBeforeTheHeadline_extracted_isNoPartOfIt() {
    NewsArticle article =
        extract(
            "時時彩开奖直播 棋牌平台手机版下载 白鹭滩迎来候鸟季 巡护员早出晚归",
            "来源：白鹭晚报 时间：2022-12-06 10:10 作者：郑小满",
            FIRST,
            SECOND);

    assertArticle(article, "白鹭滩迎来候鸟季 巡护员早出晚归", "2022-12-06T10:10:00+08:00", "白鹭晚报", "郑小满");
  }

  @Test
  void spamBehindTheHeadline_extracted_isNoPartOfIt() {
    NewsArticle article =
        extract("白鹭滩迎来候鸟季_高清无码在线观看|真人百家乐开户", "2022-12-06 10:10 来源：白鹭晚报", FIRST, SECOND);

    assertEquals("白鹭滩迎来候鸟季", article.headline());
  }

  @Test
  void gamblingThatTheTextSpeaksOf_extracted_staysInTheHeadline() {
    String headline = "网络赌球平台充值骗局 三百人上当";
    NewsArticle article =
        extract(
            headline,
            "2022-12-06 10:10 来源：白鹭晚报",
            "警方昨日通报，一个网络赌球平台以充值返利为名行骗，骗局持续了半年，三百人上当，涉案两千余万元。",
            "办案民警说，赌球平台的服务器设在境外，充值的钱款经过多个账户转移，追查起来十分困难。");

    assertEquals(headline, article.headline());
  }

  @Test
  void reportersOfTheSite_inALineOfTheirOwn_areNoHeadline() {
    NewsArticle article =
        extract(
            "白鹭新闻-看见湖区",
            "登录",
            "白鹭滩迎来候鸟季：今年又多三成",
            "白鹭新闻记者 郑小满 实习生 林知秋",
            "2022-12-06 10:10 来源：白鹭新闻",
            FIRST,
            SECOND);

    assertEquals("白鹭滩迎来候鸟季：今年又多三成", article.headline());
  }

  @Test
  void pathToTheArticle_withoutAnotherTitle_namesIt() {
    NewsArticle article =
        extract("您当前的位置：白鹭在线 > 新闻中心 > 社会 > 白鹭滩迎来候鸟季", "2022-12-06 10:10 来源：白鹭晚报", FIRST, SECOND);

    assertEquals("白鹭滩迎来候鸟季", article.headline());
    assertEquals(BODY, article.articleBody());
  }

  @Test
  void siteBeforeTheHeadline_extracted_isThePublisher() {
    NewsArticle article = extract("白鹭新闻网：白鹭滩迎来候鸟季", "2022年12月6日", FIRST, SECOND);

    assertEquals("白鹭滩迎来候鸟季", article.headline());
    assertEquals("白鹭新闻网", article.publisher());
  }

  @Test
  void recordOfAnOffice_extracted_isWhatItsFieldsSay() {
    NewsArticle article =
        extract(
            "索 引 号：00213/2022-00418",
            "发布机构：白鹭滩镇人民政府",
            "名　　称：白鹭滩镇关于候鸟巡护的通报",
            "发布日期：2022-12-06",
            FIRST,
            SECOND);

    assertEquals("白鹭滩镇关于候鸟巡护的通报", article.headline());
    assertEquals("2022-12-06", article.datePublished());
    assertEquals("白鹭滩镇人民政府", article.sourceOrganization());
    assertEquals(BODY, article.articleBody());
  }

  @Test
  void informationBelowTheSummary_extracted_isRead() {
    NewsArticle article =
        extract(
            "白鹭滩迎来候鸟季", "核心提示：为了不惊动候鸟，镇里把观鸟台往后挪了五十米。", "白鹭晚报　2022-12-06 10:10　郑小满", FIRST, SECOND);

    assertArticle(article, "白鹭滩迎来候鸟季", "2022-12-06T10:10:00+08:00", "白鹭晚报", "郑小满");
  }

  @Test
  void quotedMail_extracted_hasNoMarks() {
    NewsArticle article =
        extract(
            "> 白鹭滩迎来候鸟季",
            "> 2022-12-06 10:10 来源：白鹭晚报 作者：郑小满",
            ">",
            "> " + FIRST,
            ">",
            "> " + SECOND,
            ">");

    assertArticle(article, "白鹭滩迎来候鸟季", "2022-12-06T10:10:00+08:00", "白鹭晚报", "郑小满");
  }

  @Test
  void appealThatSomebodyMakes_extracted_isText() {
    String appeal = "鎮公所呼籲，酒後不開車、不騎車，賞鳥民眾應多搭乘接駁車前往。";
    NewsArticle article =
        extract("白鷺灘迎來候鳥季", "2022-12-06 10:10 白鷺新聞網", FIRST, SECOND, appeal, "酒後不開車，安全有保障");

    assertEquals(BODY + "\n" + appeal, article.articleBody());
  }

  @Test
  void dayBesideTheOutlet_belowTheText_isWhenItAppeared() {
    NewsArticle article = extract("白鹭滩的候鸟", "□郑小满", FIRST, SECOND, "来源：白鹭晚报 2022年12月6日 第A07版 副刊");

    assertEquals("2022-12-06", article.datePublished());
    assertEquals("白鹭晚报", article.sourceOrganization());
  }
}
