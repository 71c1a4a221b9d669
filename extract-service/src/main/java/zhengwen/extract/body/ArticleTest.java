package zhengwen.extract.body;

import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import zhengwen.extract.metadata.Metadata;
import zhengwen.extract.page.BlockKind;
import zhengwen.extract.page.Page;

/** Whether a page is an article at all; in doubt it is. */
public final class ArticleTest {

  /** Two short sentences make an article. */
  private static final int FEWEST_HAN = 12;

  /** Error and log-in pages say little more than that. */
  private static final int LITTLE = 150;

  private static final int LONGEST_MESSAGE = 60;

  private static final int MANY_LINKS = 12;

  private static final Pattern ERROR =
      Pattern.compile(
          "404|(?:页面|网页|文章|内容|资源|文件|链接|稿件|新闻)(?:不存在|未找到|没有找到|找不到|已被?删除|已失效|已过期|已下线|无法访问|走丢)"
              + "|(?:找不到|无法找到|没有找到|无法访问|无法显示)(?:您|你|该|此|这个|相关)?[^。]{0,12}(?:页面|网页|文章|内容|资源)"
              + "|notfound|服务器(?:错误|内部错误|繁忙)|访问(?:出错|被拒绝|受限|过于频繁)|系统(?:繁忙|维护)"
              + "|安全验证|异常访问|人机验证|访问验证|拖动滑块|验证后继续");

  private static final Pattern LOGIN =
      Pattern.compile("忘记密码|请输入密码|输入验证码|用户名|登录密码|记住密码|手机号码?登录|立即登录|账号登录|扫码登录|密码登录");

  /** Why the page is no article (a list, an error, a log-in, nothing); empty if it may be one. */
  public Optional<String> objection(Page page, Metadata metadata, List<LabelledSpan> spans) {
    int body = 0;
    for (LabelledSpan span : spans) {
      body += span.label().inBody() ? han(span) : 0;
    }
    int captions = captions(spans);
    boolean told = metadata.headline() != null;
    if (body < FEWEST_HAN && !(told && captions >= FEWEST_HAN)) {
      return Optional.of("no running text: " + body + " Han characters outside menus and lists");
    }
    if (body < LITTLE && metadata.datePublished() == null && says(spans, ERROR, 1)) {
      return Optional.of("an error page: little text, and it says that something is missing");
    }
    if (body < LITTLE && metadata.datePublished() == null && says(page, LOGIN, 2)) {
      return Optional.of("a log-in page: little text beside the form");
    }
    return Teasers.are(spans)
        ? Optional.of("a list: titles that are links, each with a line about its article")
        : links(spans);
  }

  private static int han(LabelledSpan span) {
    String text = span.text().toString();
    int han = 0;
    for (int at = 0; at < text.length(); at++) {
      han += Character.isIdeographic(text.charAt(at)) ? 1 : 0;
    }
    return han;
  }

  /** Han characters of captions that follow a picture. */
  private static int captions(List<LabelledSpan> spans) {
    int han = 0;
    boolean picture = false;
    for (LabelledSpan span : spans) {
      han += picture && span.label() == Label.CAPTION ? han(span) : 0;
      picture = span.label() == Label.IMAGE || (picture && span.text().length() == 0);
    }
    return han;
  }

  private static boolean says(List<LabelledSpan> spans, Pattern words, int least) {
    return spans.stream()
            .filter(span -> span.label().inBody() || span.label() == Label.HEADLINE)
            .filter(span -> span.text().length() < LONGEST_MESSAGE)
            .filter(span -> words.matcher(Fold.compact(span.text())).find())
            .limit(least)
            .count()
        == least;
  }

  private static boolean says(Page page, Pattern words, int least) {
    return page.blocks().stream()
            .filter(block -> block.text().length() < 40)
            .filter(block -> words.matcher(Fold.compact(block.text())).find())
            .limit(least)
            .count()
        == least;
  }

  /** A list has as many links to articles between its texts as it has texts. */
  private static Optional<String> links(List<LabelledSpan> spans) {
    int first = -1;
    int last = -1;
    int texts = 0;
    for (int i = 0; i < spans.size(); i++) {
      if (spans.get(i).label() == Label.PARAGRAPH) {
        first = first < 0 ? i : first;
        last = i;
        texts++;
      }
    }
    int links = 0;
    for (int i = Math.max(first, 0); i < last; i++) {
      links += linked(spans.get(i)) ? 1 : 0;
    }
    return links >= MANY_LINKS && links >= texts
        ? Optional.of("a list: " + links + " links between " + texts + " texts")
        : Optional.empty();
  }

  private static boolean linked(LabelledSpan span) {
    int length = span.block().text().length();
    return span.block().kind() != BlockKind.TABLE
        && length >= 10
        && span.block().linkLength() * 10 > length * 8;
  }
}
