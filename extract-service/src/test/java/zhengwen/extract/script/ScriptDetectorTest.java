package zhengwen.extract.script;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ScriptDetectorTest {

  @ParameterizedTest
  @CsvSource({
    "'市政府日前公布了新的旅游规划，游客可以通过网络预订门票。', UNKNOWN, zh-Hans",
    "'台北市政府今天公布新的觀光計畫，民眾可透過網路預訂門票。', TAIWAN, zh-Hant",
    "'本港的士司機昨日到立法會請願，運輸署表示會研究。', HONG_KONG, zh-Hant",
    "'市政府日前公佈瞭新的旅遊規劃，遊客可以通過網絡獲取信息，全麵推進工作。', MAINLAND, zh-Hant",
    "'他們說這件事還沒有決定。', UNKNOWN, zh-Hant"
  })
  void text_ofOneScript_isRecognized(String text, Region region, String language) {
    ScriptShares shares = ScriptDetector.detect(text);
    assertEquals(region, shares.region());
    assertEquals(language, shares.language());
    assertEquals(1, shares.hans() + shares.hant() + shares.converted(), 1e-9);
    assertEquals(region == Region.MAINLAND ? 1 : 0, shares.converted());
  }

  @Test
  void text_ofBothScripts_isMixed() {
    ScriptShares shares = ScriptDetector.detect("这个报纸说话 這個報紙說話");
    assertTrue(shares.mixed());
    assertEquals(0.5, shares.hans(), 0.05);
  }

  @Test
  void text_thatDoesNotTell_hasNoShares() {
    assertEquals(ScriptShares.NONE, ScriptDetector.detect("2018年11月7日 ABC"));
  }
}
