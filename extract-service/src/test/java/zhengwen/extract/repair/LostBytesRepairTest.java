package zhengwen.extract.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class LostBytesRepairTest {

  private static final Repairer REPAIRER = Repairer.load();

  /** Says that the gloss tool was at work, on a line of its own. */
  private static final String WITNESS = "學(xué)校開(kāi)會(huì)，來(lái)了。\n";

  @Test
  void bytes_lost_between_two_glosses_are_restored() {
    assertRestored("本地日報刊出文章", "本地日?qǐng)?bào)刊出文章");
  }

  @Test
  void run_shifted_by_a_lost_byte_is_read_again() {
    assertRestored("各部兩萬人", "各部?jī)扇f人");
    assertRestored("當地羣眾", new GlossTool(Map.of('當', "dāng", '數', "shù"), false, both()));
  }

  @Test
  void lead_byte_before_an_ascii_byte_is_restored() {
    assertRestored("回歸祖國", "回?pín)w祖國");
  }

  @Test
  void decoder_that_keeps_the_bracket_is_understood() {
    assertRestored("本地日報刊出文章", "本地日?(qǐng)?(bào)刊出文章");
  }

  @Test
  void replacement_character_instead_of_question_mark_is_understood() {
    assertRestored("本地日報刊出文章", "本地日\uFFFDqǐng)\uFFFDbào)刊出文章");
  }

  @Test
  void run_behind_which_the_decoder_found_its_place_again_is_restored() {
    // 她執導完成: 龍 spans 她 and 執; A7 of 導 fits nothing and is lost alone.
    assertRestored("她執導完成，本地日報刊出", "她\uFFFD(lóng)虒\uFFFD完成，本地日\uFFFD(qǐng)\uFFFD(bào)刊出");
  }

  @Test
  void swallowed_digit_stays_a_question_mark_with_a_warning() {
    Repaired repaired = REPAIRER.repair(WITNESS + "本地日?qǐng)?月創刊");
    assertTrue(repaired.text().endsWith("本地日報?月創刊"), repaired.text());
    assertEquals(
        List.of(Warning.Kind.SWALLOWED_CHARACTER),
        repaired.warnings().stream().map(Warning::kind).toList());
  }

  @Test
  void replacement_character_alone_is_left_with_a_warning() {
    Repaired repaired = REPAIRER.repair("這段文字\uFFFD經壞了");
    assertEquals("這段文字\uFFFD經壞了", repaired.text());
    assertEquals(
        List.of(new Warning(Warning.Kind.REPLACEMENT_CHARACTER, 4, 5)), repaired.warnings());
  }

  @Test
  void stop_lost_before_a_shifted_run_is_restored() {
    assertRestored("他們解決了問題。基層黨組織", "他們解決了問題?；鶎狱h組織");
    assertRestored("他們解決了問題。基層黨組織", "他們解決了問題?;鶎狱h組織");
  }

  @Test
  void questions_stay_questions() {
    String clean =
        "春花秋月何時了?往事知多少\n你問我?我問誰?!\n什麼???真的嗎?；不會吧?，好\nhttp://a.b/?q=好&r=壞\n真的?；???好\n([^<]*<)?([^<>]*)>?";
    assertEquals(clean, REPAIRER.repair(clean).text());
  }

  private static GlossTool.Decoder both() {
    return GlossTool.Decoder.SWALLOWS_BOTH;
  }

  private static void assertRestored(String clean, GlossTool tool) {
    assertRestored(clean, tool.damage(clean));
  }

  private static void assertRestored(String clean, String damaged) {
    assertEquals("學校開會，來了。\n" + clean, REPAIRER.repair(WITNESS + damaged).text());
  }
}
