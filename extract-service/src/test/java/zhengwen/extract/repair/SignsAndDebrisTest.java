package zhengwen.extract.repair;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

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
