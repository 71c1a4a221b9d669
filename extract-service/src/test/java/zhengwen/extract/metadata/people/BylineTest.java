package zhengwen.extract.metadata.people;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import zhengwen.extract.metadata.form.MatchForm;

class BylineTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      value = {
        "本报讯（记者 张三）昨天，城里下了一场雨。 => 张三",
        "本报讯 (记者张三 通讯员李四) 昨天下雨。 => 张三 李四",
        "某京报讯（记者 陆一）11月25日，下雨。 => 陆一",
        "新华社北京8月6日电（记者张三、李四）今天下雨。 => 张三 李四",
        "中新网北京8月6日电 (记者 张三)今天下雨。 => 张三",
        "中新社北京8月6日电 (张三 李四)今天下雨。 => 张三 李四",
        "某网10月4日讯（记者陈智 整合）国庆长假过半。 => 陈智",
        "本报记者 张三 报道 => 张三",
        "■本报记者 张三 李四 => 张三 李四",
        "□ 张三 => 张三",
        "记者林悅／南市報導 => 林悅",
        "聯合報 記者林宸誼／即時報導 => 林宸誼",
        "〔記者王小明／台北報導〕昨天下雨。 => 王小明",
        "【記者王小明、李四／綜合報導】昨天下雨。 => 王小明 李四",
        "（中央社記者王小明台北8日電）昨天下雨。 => 王小明",
        "（中央社記者王小明、李大華台北8日電）昨天下雨。 => 王小明 李大華",
        "（中央社記者王小明華盛頓7日專電）昨天下雨。 => 王小明",
        "某報快訊／范姜佳鈺 2020年03月12日 20:19:00 => 范姜佳鈺",
        "[記者王小明/台北報導] 昨天下雨。 => 王小明",
        "（中央社記者王小明雲林縣8日電）昨天下雨。 => 王小明",
        "文／王小明 => 王小明",
        "记者 张三 北京报道 => 张三",
        "■记者 张三 => 张三",
        "经济观察报 记者 张三 => 张三"
      })
  void opening_inThisForm_isRead(String text, String expected) {
    assertEquals(expected, names(Byline.opening(MatchForm.of(text), text)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "記者從台北市政府獲悉，昨天下雨。",
        "国际中心／综合报导",
        "社會中心／綜合報導",
        "記者會昨天在台北舉行。",
        "（记者 综合整理）",
        "即時新聞／綜合報導",
        "南都记者向警方了解到，昨天下雨。",
        "本报讯 昨天下雨。",
        "新华社北京8月6日电 今天下雨。",
        "（资料来源：某某网等）",
        "△某市市长简·卡特",
        "△雨中的街"
      })
  void opening_withoutName_namesNobody(String text) {
    assertEquals("", names(Byline.opening(MatchForm.of(text), text)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      value = {
        "天放晴了。(帅旭) => 帅旭",
        "天放晴了。（羅森） => 羅森",
        "（張三） => 張三",
        "天放晴了。（记者 张三 李四） => 张三 李四",
        "天放晴了。（張三／台中報導） => 張三",
        "天放晴了。（张三 李四） => 张三 李四",
        "天放晴了。（某县委组织部 张三） => 张三",
        "天放晴了。”（作者：张三，系某大学教授） => 张三",
        "天放晴了。（完）（张三） => 张三",
        "天放晴了。（通讯员 张三 摄影报道） => 张三",
        "（某某平台供稿——侯建） => 侯建",
        "天放晴了。【張三】 => 張三"
      })
  void closing_inThisForm_isRead(String text, String expected) {
    assertEquals(expected, names(Byline.closing(MatchForm.of(text), text)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "天放晴了。（完）",
        "天放晴了。（全文完）",
        "（文中人物均为化名）",
        "他叫小王（化名）",
        "天放晴了。（资料来源：某某网）",
        "天放晴了。（图片来自网络）",
        "天放晴了。（某某社）",
        "天放晴了。（上海）",
        "天放晴了。（未完待续）",
        "世界冠军（刘翔）"
      })
  void closing_withoutAuthor_namesNobody(String text) {
    assertEquals("", names(Byline.closing(MatchForm.of(text), text)));
  }

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      value = {
        "图为会场。李新摄 => 李新",
        "雨中的楼。城市摄影队 周斌 摄 => 周斌",
        "10月4日，专列开往襄阳。 通讯员刘娟 摄 => 刘娟",
        "会场一角（张三 摄） => 张三",
        "會場。姜濤 攝 => 姜濤",
        "图片均为记者段超 图 => 段超",
        "某社记者 张三 摄 => 张三",
        "张三/摄 => 张三"
      })
  void pictureCredit_inThisForm_isRead(String text, String expected) {
    assertEquals(expected, names(PictureCredit.read(MatchForm.of(text), text)));
  }

  @ParameterizedTest
  @ValueSource(strings = {"资料图", "图为会场", "他喜欢拍摄", "网络供图", "受访者供图", "某某社摄"})
  void caption_withoutPhotographer_namesNobody(String text) {
    assertEquals("", names(PictureCredit.read(MatchForm.of(text), text)));
  }

  private static String names(List<Credit> credits) {
    return credits.stream().map(Credit::name).collect(Collectors.joining(" "));
  }
}
