package zhengwen.extract.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

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
  void question_mark_before_a_glossed_character_stays() {
    String clean = "密碼忘了,怎麼登錄不了?請教各位!不能登錄?請教了。";
    assertRestored(clean, clean.replace("請", "請(qǐng)").replace("麼", "麼(me)"));
  }

  @Test
  void likelier_of_two_texts_is_taken_with_a_warning() {
    Repaired repaired = REPAIRER.repair(WITNESS + "他們?nèi)?嗤瑢W(xué)參加過");
    assertTrue(repaired.text().contains("同學參加過"), repaired.text());
    assertEquals(
        List.of(Warning.Kind.DOUBTFUL_BYTES),
        repaired.warnings().stream().map(Warning::kind).toList());
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

  @ParameterizedTest
  @ValueSource(
      strings = {
        "他們在會上解決了問題。基層黨組織的工作很好。",
        "這家旅館的服務態度非常好，大家都很滿意。",
        "代表們在會上投了票。可是結果還沒有公佈，記者仍在等待。",
        "他在信中寫道：“我們一定要把學校辦好。”",
        "經過多年努力，當地的經濟得到了發展。回到家鄉的人越來越多，房子也多了。"
      })
  void bytes_lost_to_blanks_before_signs_are_restored(String clean) {
    String damaged = SisterTool.damage(clean);
    assertRestored(clean, damaged);
  }

  @Test
  void question_mark_folded_behind_a_lost_byte_is_understood() {
    assertRestored("票數還沒有公佈。看來記者仍在等待", "票數還沒有公佈??磥碛浾呷栽诘却?");
  }

  @Test
  void byte_lost_to_a_full_width_bracket_is_restored() {
    GlossTool tool = new GlossTool(Map.of('請', "qǐng"), false, both()).wide();
    assertTrue(tool.damage("本地日報").startsWith("本地日垼╭ǐng）"), tool.damage("本地日報"));
    assertRestored("本地日報刊出文章", tool);
  }

  @Test
  void byte_that_went_without_a_mark_is_restored() {
    assertRestored("各部兩萬人", "各部(jī)扇f人");
    assertRestored("本地日報刊出文章", "本地日(qǐng)(bào)刊出文章");
  }

  @Test
  void quotation_that_was_not_opened_is_not_closed() {
    String restored = REPAIRER.repair(WITNESS + "房間裏沒有熱水，總體感覺還好?！！?").text();
    assertTrue(restored.indexOf('”') < 0, restored);
  }

  @Test
  void questions_stay_questions() {
    String clean =
        "春花秋月何時了?往事知多少\n你問我?我問誰?!\n什麼???真的嗎?；不會吧?，好\nhttp://a.b/?q=好&r=壞\n真的?；???好\n怎麼住啊????!!!\n這是什麼??真的嗎\n很是奇怪???\n([^<]*<)?([^<>]*)>?";
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
