package zhengwen.extract.metadata;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhengwen.extract.page.Block;

/** The title as the last step of the path to the article, where nothing else shows it. */
final class PathTitle {

  /** A path through the site that ends with a title: 您的位置：首页 > 新闻 > 标题. */
  private static final Pattern PATH =
      Pattern.compile(
          "(?:.{0,6}(?:位置|导航)|首页).{0,60}[>»›] ?(?=[^>»›]*[\\u3400-\\u9fff]{3})([^>»›。|]{8,60})");

  private PathTitle() {}

  /** The headline above the main text; null if no path ends with one. */
  static Headline find(Layout layout) {
    int until = Math.min(layout.bodyStart(), layout.blocks().size());
    for (int at = 0; at < until; at++) {
      Matcher path = PATH.matcher(layout.text(at));
      Block block = layout.blocks().get(at);
      if (path.matches() && block.text().length() == layout.text(at).length()) {
        String title = block.text().subSequence(path.start(1), path.end(1)).toString();
        Evidence evidence =
            new Evidence(
                "title-in-breadcrumb",
                block.text().sourceStart(path.start(1)),
                block.text().sourceEnd(path.end(1)),
                0.6);
        return new Headline(new Found<>(title, evidence), -1, -1, 0);
      }
    }
    return null;
  }
}
