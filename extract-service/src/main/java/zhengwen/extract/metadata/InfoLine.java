package zhengwen.extract.metadata;

import java.util.regex.Pattern;
import zhengwen.extract.metadata.form.Signs;
import zhengwen.extract.page.Block;

/**
 * Whether a short block is an information line: date, source, author, size of type, share links.
 */
final class InfoLine {

  private static final Signs WORDS =
      Signs.of(
          "来源 稿源 作者 记者 编辑 责编 发布 时间 日期 字号 字体 浏览 阅读 点击 评论 分享 打印 举报 收藏 讯 人参与 跟贴 转载 出处 更新 发表 出版 刊登 上稿 撰文 次数 报道");

  private static final Pattern CLASS =
      Pattern.compile(
          "(?i)info|date|time|source|author|meta|pub|byline|laiyuan|shijian|(?:^|["
              + " _-])(?:ly|sj|xx|lai)(?:$|[ _-])");

  private static final Pattern STARTS_WITH_DATE =
      Pattern.compile("^[ (\\[]?(?:19|20)\\d{2} ?[-/.年] ?\\d{1,2} ?[-/.月] ?\\d{1,2}.{0,40}$");

  private InfoLine() {}

  /** Whether the block, whose folded text is given, is one. */
  static boolean isOne(String text, Block block) {
    return text.length() <= 120 && (STARTS_WITH_DATE.matcher(text).find() || isNamed(text, block));
  }

  private static boolean isNamed(String text, Block block) {
    return text.length() <= 120 && (WORDS.areIn(text) || CLASS.matcher(names(block)).find());
  }

  /** What the markup calls the block's element and the one around it. */
  static String names(Block block) {
    var own = block.container();
    String names = own.classes() + " " + own.id() + " " + own.itemprop();
    return own.parent() == null
        ? names
        : names + " " + own.parent().classes() + " " + own.parent().id();
  }
}
