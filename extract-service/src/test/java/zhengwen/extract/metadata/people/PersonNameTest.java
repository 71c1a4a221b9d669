package zhengwen.extract.metadata.people;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import zhengwen.extract.metadata.form.MatchForm;

class PersonNameTest {

  @ParameterizedTest
  @ValueSource(
      strings = {
        "张三", "王小明", "欧阳修文", "司马光", "诸葛亮", "阿迪力·买买提", "陳建國", "劉曉陽", "范姜佳鈺", "林悅", "帅旭", "于文凯", "高巍",
        "权娟", "解晓东", "时光明", "方文山", "向雪妮", "南宫羽", "张王丽华", "J.K.罗琳", "马社香", "王台生", "黃鶯", "賀勝蘭", "赵新华",
        "孙和平"
      })
  void name_isStrict(String name) {
    assertTrue(PersonName.isStrict(MatchForm.of(name)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "新华社", "人民日报", "本报记者", "北京", "台北", "微信", "简介", "高清", "时政", "全文", "图片", "来源", "东方网", "公安局",
        "江门市公安局", "国际中心", "生活中心", "文汇报", "南方", "易信", "化名", "完", "张", "的时候", "方法", "经济", "海外网", "路透社"
      })
  void wordOrOutlet_isNotStrict(String word) {
    assertFalse(PersonName.isStrict(MatchForm.of(word)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {"叨叨姐", "棒棒不是糖", "celiawu", "Demi Xia", "小婷", "春春", "maomaobear", "六神磊磊", "木木"})
  void penName_isBelieved_whereLabelled(String name) {
    assertTrue(PersonName.isLabelled(MatchForm.of(name)));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "未知",
        "佚名",
        "网络整理",
        "admin",
        "本站",
        "本站编辑",
        "管理员",
        "网络",
        "小编",
        "某某网",
        "新华网",
        "12345",
        "CN001",
        "null",
        "匿名",
        "综合",
        "新闻中心",
        "责任编辑",
        "info@example.com",
        "综合整理",
        "-"
      })
  void placeholderOrOutlet_isNoName_evenWhereLabelled(String text) {
    assertFalse(PersonName.isLabelled(MatchForm.of(text)));
  }
}
