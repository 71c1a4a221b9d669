package zhengwen.extract.body;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.Optional;
import org.junit.jupiter.api.Test;

class ArticleTestTest {

  private static Optional<String> objection(Sample sample) {
    return new ArticleTest().objection(sample.page, sample.metadata, sample.spans);
  }

  @Test
  void shortArticle_isAnArticle() {
    Sample sample = Sample.text("今晨有小雨", "2020年3月4日 来源：山川日报", "今晨有小雨。出门的人请记得带伞。");
    assertEquals(Optional.empty(), objection(sample));
  }

  @Test
  void listOfLinks_isNoArticle() {
    StringBuilder list = new StringBuilder("<h1>新闻列表</h1><ul>");
    for (int i = 0; i < 40; i++) {
      list.append("<li><a href='/").append(i).append("'>第").append(i).append("条消息的标题在这里</a></li>");
    }
    assertTrue(objection(Sample.html(list + "</ul>")).isPresent());
  }

  @Test
  void missingPage_isNoArticle() {
    Sample sample = Sample.html("<h1>404</h1><p>抱歉，您访问的页面不存在，可能已经被删除，请返回首页。</p>");
    assertTrue(objection(sample).isPresent());
  }

  @Test
  void logInForm_isNoArticle() {
    Sample sample =
        Sample.html("<h1>会员登录</h1><form><p>用户名</p><p>忘记密码</p><p>登录后可以阅读全部文章，并且发表评论。</p></form>");
    assertTrue(objection(sample).isPresent());
  }

  @Test
  void articleAboutAMissingPage_isAnArticle() {
    String text = "市民反映政务网站多个栏目打开后显示页面不存在，主管部门回应说，网站正在迁移，预计本周内全部恢复，期间可到办事大厅办理。";
    String more = "迁移工作由信息中心负责，技术人员已连续工作三天，目前一半栏目可以正常打开，其余栏目将分批恢复。";
    Sample sample = Sample.text("政务网站正在迁移", "2020-01-02 来源：山川日报", text, more);
    assertEquals(Optional.empty(), objection(sample));
  }
}
