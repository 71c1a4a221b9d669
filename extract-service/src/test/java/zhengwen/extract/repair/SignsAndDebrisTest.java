package zhengwen.extract.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class SignsAndDebrisTest {

  private static final Repairer REPAIRER = Repairer.load();

  @Test
  void question_mark_in_a_name_with_its_original_becomes_a_dot() {
    assertRepaired("作家玛格丽特·莱辛顿(Margaret Lessington)昨天到访", "作家玛格丽特?莱辛顿(Margaret Lessington)昨天到访");
  }

  @Test
  void question_mark_becomes_a_dot_where_the_name_has_one_elsewhere() {
    assertRepaired("罗伯特·汉森来了。\n记者见到罗伯特·汉森", "罗伯特·汉森来了。\n记者见到罗伯特?汉森");
  }

  @Test
  void question_between_names_stays() {
    assertRepaired("谁赢了克林顿?特朗普说是他", "谁赢了克林顿?特朗普说是他");
  }

  @ParameterizedTest
  @CsvSource({
    "英国首相托马斯·布朗森今天到访，双方会谈。, ·",
    "公司总裁约翰·史密森一行参观了工厂，收获很大。, ·",
    "，美国微波公司创始人亨利·洛克伍德说，市场很大。, ·",
    "公司總裁約翰·史密森一行參觀了工廠，收穫很大。, ·",
    "“一身报国有万死”（宋·陆游）是他的话，读来动人。, ·",
    "老师讲了《史记·李将军列传》，大家听得入神。, ·",
    "朗诵会上有《沁园春·长沙》和《念奴娇·赤壁怀古》。, ·",
    "她最爱《秋日登高三首·其二》，常常背诵。, ·",
    "Copyright © 2019 某报社 版权所有, ©",
  })
  void signs_that_nothing_else_can_have_been_are_restored(String clean, String sign) {
    assertRepaired(clean, clean.replace(sign, "?"));
  }

  @Test
  void indentation_that_several_paragraphs_lost_is_taken_away() {
    assertRepaired("记者从会上了解到，工程已开工。\n他说，明年完工。", "????记者从会上了解到，工程已开工。\n????他说，明年完工。");
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "你支持克林顿?特朗普说不支持",
        "他读过马克思?列宁的书呢",
        "到底谁去了巴黎?伦敦那边怎么样",
        "他支持总统克林顿?特朗普说不是,真的",
        "你去过巴黎吗?\n去过伦敦?巴黎呢",
        "????\n什么情况",
        "??这是什么\n???又来了",
        "《谁动了我的电脑?》出版了，《你好吗?我很好》也出版了。",
        "index.php?2018年的链接",
        "真的吗?2018年就完工?",
      })
  void real_questions_stay(String text) {
    assertRepaired(text, text);
  }

  @ParameterizedTest
  @ValueSource(strings = {"增长了10?2％，达到5?3万人。", "他见过巴兹?塔克说好,真的", "4.2.?安装软件"})
  void question_mark_that_can_be_none_is_said(String text) {
    Repaired repaired = REPAIRER.repair(text);
    assertEquals(text, repaired.text());
    assertEquals(Warning.Kind.LOST_SIGN, repaired.warnings().get(0).kind());
  }

  @Test
  void tags_that_share_a_made_up_id_are_removed() {
    assertRepaired("正文\n\n第二段", "正文<sup id=\"qk7xz\"></sup>\n<tr id=\"qk7xz\"></tr>\n第二段");
  }

  @Test
  void code_stays() {
    String code = "写上 <div id=\"app\"></div> 即可\n<div id=\"app\"></div>\n<b>粗体</b>，List<String> a;";
    assertRepaired(code, code);
  }

  private static void assertRepaired(String clean, String damaged) {
    assertEquals(clean, REPAIRER.repair(damaged).text());
  }
}
