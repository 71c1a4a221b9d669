package zhengwen.extract.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.api.Test;

class GlossRepairTest {

  private static final Repairer REPAIRER = Repairer.load();

  @Test
  void gloss_of_every_occurrence_is_removed() {
    String damaged = "學(xué)校開(kāi)會(huì)，學(xué)生來(lái)了。\n這(zhè)個(gè)問(wèn)題，學(xué)生會(huì)問(wèn)。";
    assertEquals("學校開會，學生來了。\n這個問題，學生會問。", REPAIRER.repair(damaged).text());
  }

  @Test
  void gloss_with_space_before_its_bracket_is_removed() {
    String damaged = "學(xué )校開(kāi )會(huì )，學(xué )生來(lái )了。";
    assertEquals("學校開會，學生來了。", REPAIRER.repair(damaged).text());
  }

  @Test
  void gloss_behind_a_space_is_removed_with_the_space() {
    String damaged = "學 (xué)校開 (kāi)會 (huì)，學 (xué)生來 (lái)了 (see)。";
    assertEquals("學校開會，學生來了 (see)。", REPAIRER.repair(damaged).text());
  }

  @Test
  void gloss_of_a_traditional_character_that_GB2312_has_is_removed() {
    String damaged = "學(xué)校開(kāi)會(huì)，關於(yú)後(hòu)來(lái)的事，乾(qián)坤未定。";
    assertEquals("學校開會，關於後來的事，乾坤未定。", REPAIRER.repair(damaged).text());
  }

  @Test
  void gloss_with_u_for_a_rounded_u_is_removed() {
    String damaged = "學(xué)校考慮(lù)開(kāi)會(huì)，驢(lú)友來(lái)了。";
    assertEquals("學校考慮開會，驢友來了。", REPAIRER.repair(damaged).text());
  }

  @Test
  void few_characters_glossed_again_and_again_are_the_tools() {
    String damaged = "參考手冊(cè)\n策略手冊(cè)\n開發手冊(cè)\n用戶手冊(cè)";
    assertEquals("參考手冊\n策略手冊\n開發手冊\n用戶手冊", REPAIRER.repair(damaged).text());
  }

  @Test
  void many_everyday_characters_are_glossed_now_and_then_and_all_glosses_are_removed() {
    String damaged =
        "學(xué)校開會(huì)，學生來(lái)了，會開(kāi)了。這(zhè)個問題，這個(gè)學(xué)生問(wèn)了，老師(shī)說，師生都說(shuō)："
            + "國(guó)家發展，發(fā)了書(shū)，書還沒(méi)讀(dú)，讀書的時(shí)候，時間(jiān)過得很快。";
    String repaired = "學校開會，學生來了，會開了。這個問題，這個學生問了，老師說，師生都說：國家發展，發了書，書還沒讀，讀書的時候，時間過得很快。";
    assertEquals(repaired, REPAIRER.repair(damaged).text());
  }

  @Test
  void word_list_keeps_its_readings() {
    assertUntouched("學(xué) to learn\n會(huì) can\n說(shuō) to speak\n來(lái) to come");
    assertUntouched("屬(shǔ)、關(guān)、進(jìn)、發(fā)、閉(bì)");
  }

  @Test
  void gloss_without_tone_is_removed_where_the_tool_was_at_work() {
    assertEquals("我們學校開會，來了。", REPAIRER.repair("我們(men)學(xué)校開(kāi)會(huì)，來(lái)了。").text());
  }

  @Test
  void gloss_of_a_last_byte_and_a_letter_is_removed() {
    // 示 ends in BE, and BE 57 is 網.
    String damaged = "學(xué)校開(kāi)會(huì)，表示W(wǎng)P來(lái)了。";
    assertEquals("學校開會，表示WP來了。", REPAIRER.repair(damaged).text());
  }

  @Test
  void edits_applied_to_the_damaged_text_give_the_repaired_one() {
    String damaged = "學(xué)校\n開(kāi)會(huì)，來(lái)了。";
    Repaired repaired = REPAIRER.repair(damaged);
    StringBuilder text = new StringBuilder();
    int at = 0;
    for (Edit edit : repaired.edits()) {
      assertEquals(edit.was(), damaged.substring(edit.start(), edit.end()));
      text.append(damaged, at, edit.start()).append(edit.now());
      at = edit.end();
    }
    assertEquals(repaired.text(), text.append(damaged.substring(at)).toString());
  }

  @Test
  void lone_gloss_behind_a_character_everybody_knows_is_removed() {
    assertEquals("這家書店剛開門，客人不多。", REPAIRER.repair("這家書店剛(gāng)開門，客人不多。").text());
    assertEquals("會議決定後天再來。", REPAIRER.repair("會議決定後(hòu)天再來。").text());
  }

  @Test
  void lone_note_on_one_of_several_readings_stays() {
    assertUntouched("相傳大禹葬在會(kuài)稽，會稽就是今天的紹興。");
    assertUntouched("他在單(shàn)縣長大，縣城不大。");
    assertUntouched("車輪轉(zhuàn)動起來。");
  }

  @Test
  void lone_note_on_a_rarer_form_or_name_of_a_region_stays() {
    assertUntouched("江西簡稱贛(gàn)，來由是那條河。");
    assertUntouched("作家李昇(shēng)來到學校。");
  }

  @Test
  void glosses_behind_characters_of_either_script_are_removed() {
    String damaged =
        """
        今天(tiān)的天(tiān)氣很好，大家(jiā)都說可以出門(mén)走走。
        老人在(zài)公園裏坐着，孩子在(zài)草地上跑，家(jiā)長在(zài)一旁看。
        門(mén)口的小店賣茶水，天(tiān)黑了纔關門(mén)。
        """;
    String repaired =
        """
        今天的天氣很好，大家都說可以出門走走。
        老人在公園裏坐着，孩子在草地上跑，家長在一旁看。
        門口的小店賣茶水，天黑了纔關門。
        """;
    assertEquals(repaired, REPAIRER.repair(damaged).text());
  }

  @Test
  void reader_with_readings_for_new_characters_stays() {
    assertUntouched("小猫(māo)在河边钓(diào)鱼(yú)，一只蜻蜓(tíng)飞来了，小猫去捉蜻蜓，鱼跑了。");
  }

  @Test
  void pronunciation_note_for_a_rare_character_stays() {
    String clean = "他姓逄(páng)，這個姓很少見；逄先生住在亳(bó)州。";
    assertUntouched(clean);
  }

  @Test
  void note_beside_glosses_stays_where_the_character_also_stands_bare() {
    String damaged = "學(xué)校開(kāi)會(huì)，來(lái)了。齲(qǔ)齒要防，齲齒要治。";
    assertEquals("學校開會，來了。齲(qǔ)齒要防，齲齒要治。", REPAIRER.repair(damaged).text());
  }

  @Test
  void text_in_brackets_that_is_no_reading_stays() {
    assertUntouched("開會(meeting)的時候，看見(see)了學校(school)。f(x)=(a)，來(he)了");
  }

  @Test
  void primer_with_a_reading_for_every_character_stays() {
    assertUntouched("我(wǒ)是(shì)学(xué)生(shēng)，你(nǐ)是(shì)老(lǎo)师(shī)。");
  }

  private static void assertUntouched(String clean) {
    Repaired repaired = REPAIRER.repair(clean);
    assertEquals(clean, repaired.text());
    assertTrue(repaired.edits().isEmpty());
  }
}
