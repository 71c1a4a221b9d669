package zhengwen.extract.metadata.headline;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class TitleLineTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      value = {
        "城里下了一场大雨_某某网 => 城里下了一场大雨",
        "城里下了一场大雨_社会新闻_某某网 => 城里下了一场大雨",
        "城里下了一场大雨--时政--人民网 => 城里下了一场大雨",
        "城里下了一场大雨 - 某某新闻网 => 城里下了一场大雨",
        "城里下了一场大雨-某某网 => 城里下了一场大雨",
        "城里下了一场大雨 | 某某日报 => 城里下了一场大雨",
        "城里下了一场大雨|游民星空 => 城里下了一场大雨",
        "城里下了一场大雨｜即時｜某某新聞網｜某某日報 => 城里下了一场大雨",
        "城里下了一场大雨——某某网 => 城里下了一场大雨",
        "城里下了一场大雨 – 某某在线 => 城里下了一场大雨",
        "城里下了一场大雨_科技湃_某某新闻-The Paper => 城里下了一场大雨",
        "城里下了一场大雨|辟谣_某某财经_某某网 => 城里下了一场大雨",
        "城里下了一场大雨_首页武汉_新闻中心_长江网_cjn.cn => 城里下了一场大雨",
        "城里下了一場大雨 -- 上報 / 焦點 => 城里下了一場大雨",
        "城里下了一場大雨 | ETtoday地方新聞 | ETtoday新聞雲 手機版  | ETtoday MobileWeb => 城里下了一場大雨",
        "城里下了一场大雨 » 某某论坛 => 城里下了一场大雨",
        "城里下了一场大雨 @ 某某的家 :: 某客邦 => 城里下了一场大雨",
        "城里下了一场大雨 - BBC News 中文 => 城里下了一场大雨",
        "城里下了一场大雨-新闻中心-某某网 => 城里下了一场大雨",
        "城里下了一场大雨 某某频道_某某网 => 城里下了一场大雨 某某频道",
        "城里下了一场大雨_中国政府网 => 城里下了一场大雨",
        "城里下了一场大雨-中共某市委党校 => 城里下了一场大雨"
      })
  void siteName_isTakenOff(String line, String expected) {
    assertEquals(expected, TitleLine.strip(line, key -> key.equals("中共某市委党校")));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "棱镜|数据业大整顿：爬虫与现金贷共生共荣",
        "从“一盘散沙”到“凝聚有力”——某县抓党建促脱贫纪实",
        "5月20日-31日，高速公路封闭",
        "中国-东盟博览会开幕",
        "比分139-107",
        "图集|城里的雨",
        "城里下了一场大雨",
        "肯巴-沃克战胜詹姆斯",
        "黨建引領聚活力 產業助力奔小康",
        "【资讯汇总】9月26日盘中重要资讯汇总 准确把握市场走向",
        "稱「憂鬱症是不知足」挨轟　吳宗憲：鼓勵患者別只往負面想",
        "《山海经》——中国古代的网",
        "某组合连赶通告  T台走秀擂台比舞"
      })
  void innerDashOrLabel_staysInHeadline(String line) {
    assertEquals(line, TitleLine.strip(line, key -> false));
  }

  @Test
  void sectionOfThePage_isTakenOff_evenBehindABlank() {
    Set<String> names = Set.of("东区办事处");
    assertEquals("一行到金融街调研", TitleLine.strip("一行到金融街调研 东区办事处_中山网", names::contains));
  }
}
