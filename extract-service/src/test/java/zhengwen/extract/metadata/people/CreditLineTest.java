package zhengwen.extract.metadata.people;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import zhengwen.extract.metadata.form.MatchForm;

class CreditLineTest {

  @ParameterizedTest
  @CsvSource(
      delimiterString = " => ",
      value = {
        "作者：张三 => author:张三",
        "作者:王小明 李四 => author:王小明 author:李四",
        "文/张三 => author:张三",
        "文 / 叨叨姐、胡一刀 => author:叨叨姐 author:胡一刀",
        "撰文：張三、李四 => author:張三 author:李四",
        "文丨张三 编辑丨李四 => author:张三 editor:李四",
        "文|张三 图|李四 => author:张三 photographer:李四",
        "记者 袁飞 => reporter:袁飞",
        "■记者 袁飛 => reporter:袁飛",
        "本报记者 张三 李四 => reporter:张三 reporter:李四",
        "本报记者 张三 通讯员 李四 => reporter:张三 contributor:李四",
        "记者张三 通讯员李四 王五 => reporter:张三 contributor:李四 contributor:王五",
        "本报见习记者 王小明 => reporter:王小明",
        "采写：某都记者 余一菁 向二妮 => reporter:余一菁 reporter:向二妮",
        "采写：本报见习记者 林子 => reporter:林子",
        "编辑 刘小阳 校对 李铭 => editor:刘小阳 other:李铭",
        "责任编辑：荀建国_NN7379 => editor:荀建国",
        "责任编辑：姚伟(实习) => editor:姚伟",
        "（责编：高巍、权娟） => editor:高巍 editor:权娟",
        "責編:楊 陽 / 蔡聖楠 => editor:楊陽 editor:蔡聖楠",
        "【责任编辑：严玉洁】 => editor:严玉洁",
        "（编辑：严玉洁 王辉） => editor:严玉洁 editor:王辉",
        "(责任编辑:李 三 HN012) => editor:李三",
        "责编：celiawu => editor:celiawu",
        "责任编辑: Demi Xia => editor:Demi Xia",
        "编辑：棒棒不是糖 => editor:棒棒不是糖",
        "作者：未知 责任编辑：张三 => editor:张三",
        "策划：杨三霖 编辑：几乎不走路 => other:杨三霖 editor:几乎不走路",
        "审核：张三 => other:张三",
        "作者：张三 来源：某某网 => author:张三",
        "文/图 张三 => author:张三",
        "图文：张三 => author:张三",
        "摄影：张三 => photographer:张三",
        "翻译：张三 => translator:张三",
        "编译/张三 => translator:张三",
        "记者 张三 文/图 => reporter:张三",
        "记者 张三 摄 => photographer:张三",
        "口述：张三 整理：李四 => author:张三 author:李四",
        "实习生 张三 => contributor:张三",
        "某县云平台供稿——侯建 => contributor:侯建",
        "供稿：张三 => contributor:张三",
        "【文/某网专栏作者 王文】 => author:王文",
        "执笔/叨叨姐、胡一刀&李小飞刀 => author:叨叨姐 author:胡一刀 author:李小飞刀",
        "作者：张三（某大学教授） => author:张三",
        "特约撰稿 张三 => author:张三",
        "本报评论员 张三 => author:张三",
        "記者陳大文／攝影 => reporter:陳大文",
        "责任编辑：阿依古丽·买买提 => editor:阿依古丽·买买提",
        "作者： 张三   点击：123 => author:张三",
        "原创：木木编译 某某研究 => author:木木",
        "責任編輯 林小緹 報導 => editor:林小緹",
        "初审编辑：张三 责任编辑：李四 => editor:张三 editor:李四",
        "作者：某明日报记者 张三 => reporter:张三",
        "记者：张三;通讯员：李四 => reporter:张三 contributor:李四"
      })
  void creditLine_inThisForm_isRead(String line, String expected) {
    assertEquals(expected, read(line));
  }

  @ParameterizedTest
  @ValueSource(
      strings = {
        "作者：未知",
        "作者：佚名",
        "作者：admin",
        "作者：某某网",
        "作者简介",
        "记者从市公安局获悉",
        "记者会",
        "记者团",
        "责任编辑：",
        "责任编辑：news",
        "编辑部推荐",
        "作者最新文章",
        "记者了解到",
        "编辑：本站",
        "来源：新华社",
        "文章来源：某某报",
        "更多记者报道"
      })
  void lineWithoutName_namesNobody(String line) {
    assertEquals("", read(line));
  }

  private static String read(String line) {
    List<Credit> credits = CreditLine.read(MatchForm.of(line), line);
    return credits.stream()
        .map(credit -> credit.kind().name().toLowerCase(Locale.ROOT) + ":" + credit.name())
        .collect(Collectors.joining(" "));
  }
}
