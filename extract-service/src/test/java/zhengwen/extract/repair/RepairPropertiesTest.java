package zhengwen.extract.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.Random;
import net.jqwik.api.Arbitraries;
import net.jqwik.api.Arbitrary;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.Provide;
import net.jqwik.api.constraints.DoubleRange;

class RepairPropertiesTest {

  private static final Knowledge KNOWLEDGE = Knowledge.load();
  private static final Repairer REPAIRER = Repairer.load();

  private static final List<String> SENTENCES =
      List.of(
          "縣裏的圖書館週末延長了開放時間，孩子們放學後可以來這裏讀書。",
          "記者從會議上瞭解到，這項工程計劃在明年六月完工。",
          "他說：“我們會繼續聽取羣衆的意見，把這件事辦好。”",
          "當地農民種植的蘋果銷往全國各地，收入比去年增長兩成。",
          "專家認爲，這個問題需要從長計議，不能只看眼前的利益。",
          "車站附近新開了一家麪館，師傅是從蘭州請來的。",
          "隨着氣溫下降，許多候鳥飛到湖邊過冬，吸引了攝影愛好者。",
          "這場比賽雙方打得十分激烈，最後主隊以一分之差取勝。",
          "公司負責人表示，新產品將於下個月在網上發售。",
          "調查顯示，超過八成的受訪者對目前的服務感到滿意。");

  @Property(tries = 300)
  void repair_of_glossed_text_gives_the_text_back(
      @ForAll long seed, @ForAll @DoubleRange(min = 0.3, max = 1) double share) {
    String clean = String.join("\n", SENTENCES);
    assertLinesWithoutMarksAreRestored(
        damage(clean, GlossTool.forText(clean, share, new Random(seed), KNOWLEDGE)));
  }

  @Property(tries = 300)
  void repair_of_text_glossed_behind_any_characters_gives_the_text_back(
      @ForAll long seed, @ForAll @DoubleRange(min = 0.12, max = 0.25) double share) {
    String clean = String.join("\n", SENTENCES);
    assertLinesWithoutMarksAreRestored(
        damage(clean, GlossTool.forAnyText(clean, share, new Random(seed), KNOWLEDGE)));
  }

  @Property(tries = 300)
  void repair_of_full_width_glosses_gives_the_text_back(
      @ForAll long seed, @ForAll @DoubleRange(min = 0.3, max = 1) double share) {
    String clean = String.join("\n", SENTENCES);
    GlossTool tool = GlossTool.forText(clean, share, new Random(seed), KNOWLEDGE).wide();
    assertGlossedLinesAreRestored(clean, tool);
  }

  @Property(tries = 300)
  void repair_where_lost_bytes_left_no_mark_gives_glossed_lines_back(
      @ForAll long seed, @ForAll @DoubleRange(min = 0.3, max = 1) double share) {
    String clean = String.join("\n", SENTENCES);
    GlossTool tool =
        GlossTool.forText(clean, share, new Random(seed), KNOWLEDGE)
            .before(GlossTool.Decoder.DROPS);
    assertGlossedLinesAreRestored(clean, tool);
  }

  private static void assertGlossedLinesAreRestored(String clean, GlossTool tool) {
    String[] restored = REPAIRER.repair(damage(clean, tool)).text().split("\n", -1);
    for (int i = 0; i < restored.length; i++) {
      if (tool.onlyGlosses(SENTENCES.get(i))) {
        assertEquals(SENTENCES.get(i), restored[i]);
      }
    }
  }

  private static void assertLinesWithoutMarksAreRestored(String damaged) {
    String[] restored = REPAIRER.repair(damaged).text().split("\n", -1);
    String[] lines = damaged.split("\n", -1);
    assertEquals(lines.length, restored.length);
    for (int i = 0; i < lines.length; i++) {
      if (lines[i].indexOf('?') < 0) {
        assertEquals(SENTENCES.get(i), restored[i]);
      }
    }
  }

  @Property(tries = 300)
  void repair_of_lost_bytes_leaves_no_gloss(@ForAll long seed) {
    String clean = String.join("\n", SENTENCES);
    String damaged = damage(clean, GlossTool.forText(clean, 1, new Random(seed), KNOWLEDGE));
    Repaired repaired = REPAIRER.repair(damaged);
    assertTrue(repaired.warnings().size() > 0 || repaired.text().indexOf('(') < 0, repaired.text());
  }

  @Property(tries = 300)
  void clean_text_of_any_ideographs_is_not_touched(@ForAll("cleanText") String clean) {
    Repaired repaired = REPAIRER.repair(clean);
    assertEquals(clean, repaired.text());
    assertTrue(repaired.edits().isEmpty());
  }

  @Property(tries = 300)
  void blanks_before_signs_that_cost_no_byte_change_nothing(@ForAll("cleanText") String clean) {
    String damaged = SisterTool.damage(clean);
    Repaired repaired = REPAIRER.repair(damaged);
    if (damaged.equals(clean)) {
      assertEquals(clean, repaired.text());
    }
    assertEquals(lines(damaged), lines(repaired.text()));
  }

  @Property(tries = 1000)
  void any_text_gives_edits_that_lead_to_the_repaired_text(@ForAll("debris") String text) {
    Repaired repaired = REPAIRER.repair(text);
    StringBuilder applied = new StringBuilder();
    int at = 0;
    for (Edit edit : repaired.edits()) {
      assertTrue(edit.start() >= at && edit.end() > edit.start(), () -> "not disjoint: " + edit);
      assertEquals(edit.was(), text.substring(edit.start(), edit.end()));
      applied.append(text, at, edit.start()).append(edit.now());
      at = edit.end();
    }
    assertEquals(repaired.text(), applied.append(text.substring(at)).toString());
    assertEquals(lines(text), lines(repaired.text()));
  }

  @Provide
  Arbitrary<String> cleanText() {
    return Arbitraries.strings()
        .withCharRange('\u4E00', '\u9FA5')
        .withChars("，。！？；：“”（）《》、 \n0123456789abcxyzÀé…—·")
        .ofMaxLength(200);
  }

  @Provide
  Arbitrary<String> debris() {
    return Arbitraries.of(
            "?",
            "(",
            ")",
            "（",
            "bào)",
            "?qǐng)",
            "(xué)",
            "學",
            "報",
            "會(huì)",
            "日",
            "；",
            "?；",
            "鶎狱",
            "\n",
            "\r",
            "a",
            "O",
            "<b id=\"x1\">",
            "</b>",
            "<i id=\"x1\">",
            "·",
            "\uFFFD",
            "儭",
            "…",
            " ",
            "\uD83D",
            "\uDE00",
            "2",
            "€",
            "(Ann Lee)",
            "安娜",
            "?")
        .list()
        .ofMaxSize(60)
        .map(parts -> String.join("", parts));
  }

  private static String damage(String clean, GlossTool tool) {
    StringBuilder damaged = new StringBuilder();
    for (String line : clean.split("\n", -1)) {
      damaged.append(damaged.isEmpty() ? "" : "\n").append(tool.damage(line));
    }
    return damaged.toString();
  }

  private static long lines(String text) {
    return text.chars().filter(c -> c == '\n' || c == '\r').count();
  }
}
