package zhengwen.extract.body;

import static org.junit.jupiter.api.Assertions.assertEquals;

import org.junit.jupiter.api.Test;

class DebrisTest {

  private static final String TEXT = "山谷里的小学新来了两位老师，一位教音乐，一位教体育，孩子们高兴极了，连下课铃响了也不肯散去。";

  private static Sample after(String line) {
    return Sample.text("小学来了新老师", "2017-09-01 来源：山川日报", TEXT, TEXT + "校长也很高兴。", line);
  }

  @Test
  void tonelessSyllables_afterTheText_arePinyin() {
    String line = "shan gu li de xiao xue xin lai le liang wei lao shi yi wei jiao yin yue";
    assertEquals(Label.PINYIN, after(line).labelOf(line));
  }

  @Test
  void englishSentence_isNotPinyin() {
    String line = "The school in the valley has two new teachers, one for music and one for sport.";
    assertEquals(false, after(line).labelOf("The school") == Label.PINYIN);
  }

  @Test
  void remainsOfTags_areMarkup() {
    assertEquals(Label.MARKUP, after("<sup id=\"12\" class=\"note\">").labelOf("<sup"));
  }

  @Test
  void linesOfUnwantedAdvertising_areSpam() {
    assertEquals(Label.SPAM, after("国产精品在线观看-久久视频免费-麻豆入口").labelOf("麻豆"));
  }
}
