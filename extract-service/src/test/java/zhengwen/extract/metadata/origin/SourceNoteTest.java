package zhengwen.extract.metadata.origin;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import zhengwen.extract.metadata.form.MatchForm;

class SourceNoteTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      value = {
        "来源：新华社 => 新华社",
        "2014年09月28日17:48  来源：人民网-党建新闻网 => 人民网-党建新闻网",
        "2019-09-08 00:20:15 来源: 每日经济报 举报 => 每日经济报",
        "來源：聯合新聞網 => 聯合新聞網",
        "来源于：东区办事处 => 东区办事处",
        "稿源：某某日报 编辑：张三 => 某某日报",
        "文章来源：某某网 作者：张三 => 某某网",
        "信息来源：某省人民政府 => 某省人民政府",
        "本文来源：每日报 => 每日报",
        "来源：《某某日报》 => 某某日报",
        "来源: 某某网   发布时间：2020-01-02 => 某某网",
        "来源：某某网 | 作者：张三 => 某某网",
        "来源：某某新闻客户端 2019-01-02 => 某某新闻客户端",
        "来源：The Paper => The Paper",
        "（来源：某某网） => 某某网",
        "转自：某某报 => 某某报",
        "来源：某某研究院、某某中心等 字号： => 某某研究院、某某中心等",
        "来源：微信公众号“某某” => 微信公众号“某某”",
        "来源：央视新闻客户端责任编辑：张三 => 央视新闻客户端",
        "2020-01-02 来源：某某网 点击：123 次 => 某某网"
      })
  void sourceNote_inThisForm_isRead(String text, String expected) {
    SourceNote note = SourceNote.read(MatchForm.of(text)).get(0);
    assertEquals(expected, text.substring(note.start(), note.end()));
  }

  @ParameterizedTest
  @ValueSource(strings = {"图片来源：某某网", "资料来源：某某网", "数据来源：某某网", "生活来源", "视频来源：某某台", "来源广泛"})
  void sourceOfSomethingElse_isNone(String text) {
    assertTrue(
        SourceNote.read(MatchForm.of(text)).stream().allMatch(note -> note.start() == note.end()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"韶关日报", "某某网", "新京报", "某某新闻", "IT之家", "某某社", "聯合報", "某某周刊", "某某客户端", "某某新闻[整理]"})
  void outletName_isProper(String name) {
    assertTrue(OutletName.isProper(MatchForm.of(name)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"分享到", "字号", "尚餘0篇", "Facebook", "评论", "100人参与", "收藏", "打印本页"})
  void control_isNoOutlet(String name) {
    assertTrue(!OutletName.mayBe(MatchForm.of(name)) && !OutletName.isProper(MatchForm.of(name)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      value = {
        "新华网贵州频道8月6日电 2014年，某区按照 => 新华网贵州频道 null 8月6日",
        "新华社北京8月6日电（记者张三）今天 => 新华社 北京 8月6日",
        "中新社北京8月6日电 (记者 张三) => 中新社 北京 8月6日",
        "中新网8月6日电 据外媒报道 => 中新网 null 8月6日",
        "本报讯（记者 张三）昨天 => 本报 null null",
        "某京报讯（记者 张三）11月25日 => 某京报 null null",
        "IT之家9月30日消息 据外媒报道 => IT之家 null 9月30日",
        "人民网北京11月7日电 => 人民网 北京 11月7日",
        "某网10月4日讯（记者张三） => 某网 null 10月4日",
        "新华社华盛顿11月7日电 => 新华社 华盛顿 11月7日",
        "本报北京11月7日电 => 本报 北京 11月7日",
        "央视网消息：今天 => 央视网 null null",
        "新华社电 今天 => 新华社 null null"
      })
  void dateline_inThisForm_isRead(String text, String expected) {
    DatelineText read = DatelineText.read(MatchForm.of(text));
    assertEquals(
        expected,
        cut(text, read.start(), read.agencyEnd())
            + " "
            + cut(text, read.placeStart(), read.placeEnd())
            + " "
            + cut(text, read.dateStart(), read.dateEnd()));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"昨天，城里下了一场雨。", "8月6日，记者从市公安局获悉", "据新华社报道，昨天下雨。", "他在报社工作。", "记者接到电话", "这条消息传得很快。"})
  void proseOpening_isNoDateline(String text) {
    assertNull(DatelineText.read(MatchForm.of(text)));
  }

  private static String cut(String text, int start, int end) {
    return start >= end ? null : text.substring(start, end);
  }
}
