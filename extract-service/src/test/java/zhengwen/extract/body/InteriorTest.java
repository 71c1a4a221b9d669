package zhengwen.extract.body;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class InteriorTest {

  private static final String FIRST = "渡口的最后一班船在傍晚六点离岸，船工老周撑了四十年的篙，今天是他退休前的最后一天，岸上站满了人。";
  private static final String SECOND = "大桥下个月通车，渡口就要停用。老周说，他并不难过，孩子们上学再也不用等船，这比什么都好。";

  private static Sample around(String line) {
    return Sample.text("最后一班渡船", "2018-03-02 08:00 来源：山川日报", FIRST, line, SECOND, "责编：王五");
  }

  @ParameterizedTest
  @CsvSource({
    "图为老周在船上。, CAPTION",
    "老周和他的渡船 李四摄, CAPTION",
    "（资料图）, CAPTION",
    "▲渡口全景（受访者供图）, CAPTION",
    "图片来源：山川日报, CREDIT",
    "原标题：渡口停用, CREDIT",
    "本报记者 张三 通讯员 李四, BYLINE",
    "文/张三, BYLINE",
    "【延伸阅读】大桥通车时间已定, RELATED",
    "广告, ADVERT",
    "一、四十年的篙, HEADING",
    "大桥通车前夜, HEADING",
    "（二）大桥通车前夜, HEADING"
  })
  void line_betweenParagraphs_isWhatItSays(String line, Label label) {
    assertEquals(label, around(line).labelOf(line));
  }

  @ParameterizedTest
  @CsvSource({
    "（张三）, BYLINE",
    "(记者 张三), BYLINE",
    "（据山川日报报道）, CREDIT",
    "（相关报道见第五版）, RELATED",
    "（张三／山城報導）, BYLINE",
    "【责任编辑：王五】, CREDIT"
  })
  void bracket_afterTheLastStop_isNotBody(String bracket, Label label) {
    Sample sample = Sample.text("最后一班渡船", "2018-03-02 来源：山川日报", FIRST, SECOND + bracket);
    assertEquals(FIRST + "\n" + SECOND, sample.body());
    assertEquals(label, sample.labelOf(bracket));
  }

  @ParameterizedTest
  @CsvSource({"（文中人物均为化名）", "（完）", "（这是他最后一次这样喊。）"})
  void bracket_withTheAuthorsWords_isBody(String bracket) {
    Sample sample = Sample.text("最后一班渡船", "2018-03-02 来源：山川日报", FIRST, SECOND + bracket);
    assertEquals(FIRST + "\n" + SECOND + bracket, sample.body());
  }

  @Test
  void summary_thatSaysItIsOne_isNotBody() {
    Sample sample =
        Sample.text("最后一班渡船", "2018-03-02 来源：山川日报", "摘要：渡口停用，老周退休，全镇送行。", FIRST, SECOND);
    assertEquals(Label.SUMMARY, sample.labelOf("摘要"));
    assertEquals(FIRST + "\n" + SECOND, sample.body());
  }

  @Test
  void list_underAnnouncedHighlights_isASummary() {
    Sample sample =
        Sample.html(
            "<h1>最后一班渡船</h1><div class='content'><p>划重点：</p><ol><li>渡口下个月停用，大桥将通车。</li>"
                + "<li>老周撑了四十年的篙，今天退休。</li></ol><p>"
                + FIRST
                + "</p><p>"
                + SECOND
                + "</p></div>");
    assertEquals(FIRST + "\n" + SECOND, sample.body());
  }

  @Test
  void dateline_inAnOpeningParagraph_staysInTheBody() {
    String opening = "本报山城3月2日电（记者张三）" + FIRST;
    assertEquals(opening + "\n" + SECOND, Sample.text("最后一班渡船", opening, SECOND).body());
  }

  @Test
  void linesUnderMostPictures_areCaptions_andOthersHeadings() {
    String third = "通车前夜，镇上的人都到渡口来坐船，老周一趟一趟地撑，直到月亮升起来才把船拴在柳树下。";
    String fourth = "他说，竹篙要送给镇上的博物馆，船留给孙子，将来孙子也许会问起从前的事，那时再慢慢讲。";
    String picture = "<p><img src='a.jpg'></p>";
    Sample sample =
        Sample.html(
            "<h1>最后一班渡船</h1><div class='content'><p>"
                + FIRST
                + "</p>"
                + picture
                + "<p>傍晚的渡口</p><p>"
                + SECOND
                + "</p><p>大桥通车前夜</p><p>"
                + third
                + "</p>"
                + picture
                + "<p>老周收起竹篙</p><p>"
                + fourth
                + "</p></div>");
    assertEquals(Label.CAPTION, sample.labelOf("傍晚的渡口"));
    assertEquals(Label.CAPTION, sample.labelOf("老周收起竹篙"));
    assertEquals(Label.HEADING, sample.labelOf("大桥通车前夜"));
  }

  @ParameterizedTest
  @CsvSource({
    "免责声明：本文仅代表作者个人观点，与本站无关，请读者仅作参考。, DISCLAIMER",
    "欢迎关注本报微信公众号，获取更多本地新闻。, CONTACT",
    "本文为本报原创，未经授权不得转载。, COPYRIGHT",
    "欢迎投稿，来稿请寄编辑部。, RECRUITMENT",
    "作者系县文化馆研究员，著有《渡口旧事》。, BYLINE",
    "新闻热线：0100-1234567, CONTACT"
  })
  void notice_afterTheLastParagraph_isNotBody(String notice, Label label) {
    Sample sample = Sample.text("最后一班渡船", "2018-03-02 来源：山川日报", FIRST, SECOND, notice);
    assertEquals(FIRST + "\n" + SECOND, sample.body());
    assertEquals(label, sample.labelOf(notice.substring(0, 6)));
  }

  @Test
  void wordsOfNotices_inTheMiddleOfRunningText_stayInTheBody() {
    String line = "协会在声明中说，未经授权不得转载的作品被多家网站使用，协会将依法维权，并公布举报电话，请会员保留证据。";
    assertEquals(String.join("\n", FIRST, line, SECOND), around(line).body());
  }

  @Test
  void paragraphs_calledTextsOfPictures_areTheBody_andLinesUnderPicturesAreNot() {
    String picture = "<div class='photo-item'><img src='1.jpg' alt=''/>";
    Sample sample =
        Sample.html(
            "<h1>最后一班渡船</h1><div class='story'>"
                + picture
                + "<div class='photo-desc'>清晨的渡口。</div></div><div class='photo-text'><p>"
                + FIRST
                + SECOND
                + "</p></div>"
                + picture
                + "</div><div class='photo-text'><p>"
                + SECOND
                + FIRST
                + "</p></div>"
                + picture
                + "<div class='photo-desc'>老周在船上。</div></div><div class='photo-text'><p>"
                + FIRST
                + FIRST
                + "</p></div></div>");
    assertEquals(FIRST + SECOND + "\n" + SECOND + FIRST + "\n" + FIRST + FIRST, sample.body());
  }

  @Test
  void sentence_thatBeginsWithAVerbOfAppeals_staysInTheBody_andAnAppealDoesNot() {
    String sentence = "关注老渡口的团体呼吁，镇里应把渡船留在岸边，让后来的孩子知道桥没有通车以前的事情。";
    Sample sample =
        Sample.text(
            "最后一班渡船", "2018-03-02 来源：山川日报", FIRST, SECOND, sentence, "关注山川日报公众号，每天收到渡口的消息。");
    assertEquals(FIRST + "\n" + SECOND + "\n" + sentence, sample.body());
  }

  @Test
  void line_thatSaysWhatThePictureIsCalled_isItsCaption() {
    Sample sample =
        Sample.html(
            "<h1>最后一班渡船</h1><div class='text'><p>"
                + FIRST
                + "</p><img src='1.jpg' alt='老周在渡口的石阶上'><p>老周在渡口的石阶上</p><p>"
                + SECOND
                + "</p></div>");
    assertEquals(FIRST + "\n" + SECOND, sample.body());
  }

  @Test
  void words_toPressBehindTheText_areNotBody() {
    Sample sample =
        Sample.html(
            "<h1>最后一班渡船</h1><div><div id='words'><p>"
                + FIRST
                + "</p><p>"
                + SECOND
                + "</p></div><table><tr><td>流泪</td><td>感动</td><td>路过</td><td>同情</td></tr></table>"
                + "</div>");
    assertEquals(FIRST + "\n" + SECOND, sample.body());
  }

  @Test
  void appealsForConsent_andWhoAnswersThePress_areNotBody() {
    Sample sample =
        Sample.text(
            "最后一班渡船",
            "2018-03-02 来源：山川日报",
            "请同意隐私权政策，才能收听本文。",
            "渡口4日清晨挤满了人，老周挥手道别。山川社记者周明摄 2018年3月1日",
            FIRST,
            SECOND,
            "媒体联络：山川轮渡 黄小姐 电话：2100");
    assertEquals(FIRST + "\n" + SECOND, sample.body());
  }
}
