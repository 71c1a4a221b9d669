package zhengwen.extract.metadata;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhengwen.extract.metadata.form.MatchForm;
import zhengwen.extract.metadata.origin.OutletName;
import zhengwen.extract.page.Block;
import zhengwen.extract.page.BlockKind;
import zhengwen.extract.page.Page;

/** The site as its logo near the head of the page names it: a picture, or words marked as one. */
record LogoSite(Page page, Layout layout) {

  private static final Pattern PAPER =
      Pattern.compile(".{2,12}(?:网|報|报|社|台|新聞|新闻|周刊|在线|在線|之声|日报|融媒|频道|客户端|视窗|热线|发布|杂志|传媒|门户)");

  /** What a logo's picture says besides the name. */
  private static final Pattern AROUND =
      Pattern.compile(
          "(?i)^(?:返回|欢迎访问|欢迎光临|回到|点击进入)|(?:网站)?(?:首页|主页|欢迎您|欢迎你)$|[ _-]?(?:logo|标志|标识|图标)$");

  private static final Pattern MARK =
      Pattern.compile("(?i)\\b(?:logo|brand|banner|masthead|site-?(?:name|title))");

  private static final Pattern LOGO = Pattern.compile("(?i)\\b(?:logo|site-?(?:name|title))");

  private static final Pattern FILE = Pattern.compile("(?i)\\bsrc *=[^>]*logo");

  private static final Pattern TITLE =
      Pattern.compile("(?i)\\stitle *= *(?:\"([^\"<>]{2,24})\"|'([^'<>]{2,24})')");

  private static final int REACH = 30;

  /** Longer lines are no names. */
  private static final int LINE = 20;

  /** So far before a picture the tag of its link starts. */
  private static final int BEFORE = 300;

  /** The site; null if no logo names it. */
  Found<String> find() {
    int until = Math.min(REACH, Math.min(layout.bodyStart(), layout.blocks().size()));
    Found<String> worded = null;
    for (int at = 0; at < until; at++) {
      Block block = layout.blocks().get(at);
      Found<String> pictured = block.kind() == BlockKind.IMAGE ? ofPicture(block) : null;
      if (pictured != null) {
        return pictured;
      }
      worded = worded == null && block.kind() != BlockKind.IMAGE ? ofWords(block) : worded;
    }
    return worded;
  }

  /** What a picture is called that is called like a paper or a site. */
  private Found<String> ofPicture(Block block) {
    boolean sure = LOGO.matcher(InfoLine.names(block)).find() || isLogo(block.start());
    Found<String> alternative = named(block.text().toString(), block, sure);
    return alternative == null ? named(title(block.start()), block, false) : alternative;
  }

  /** Whether the picture whose tag starts there is stored as a logo. */
  private boolean isLogo(int start) {
    return FILE.matcher(tag(start)).find();
  }

  /** The tag that starts there, cut where it is long; empty if none does. */
  private String tag(int start) {
    String source = page.source();
    String tag = source.substring(start, Math.min(source.length(), start + BEFORE));
    int end = tag.indexOf('>');
    return tag.startsWith("<") && end > 0 ? tag.substring(0, end) : "";
  }

  /** The title of the picture whose tag starts there, or of the link around it. */
  private String title(int start) {
    String source = page.source();
    Matcher own = TITLE.matcher(tag(start));
    if (own.find()) {
      return own.group(1) == null ? own.group(2) : own.group(1);
    }
    String before = source.substring(Math.max(0, start - BEFORE), start);
    int from = before.lastIndexOf("<a ");
    boolean around = from >= 0 && before.lastIndexOf("</a") < from;
    Matcher link = TITLE.matcher(around ? before.substring(from) : "");
    return link.find() ? link.group(1) == null ? link.group(2) : link.group(1) : "";
  }

  /** A short line that the markup calls a logo. */
  private Found<String> ofWords(Block block) {
    if (block.text().length() > LINE || block.text().length() < 2) {
      return null;
    }
    boolean marked = MARK.matcher(InfoLine.names(block)).find();
    boolean sure = LOGO.matcher(InfoLine.names(block)).find();
    for (Segment segment :
        Segment.of(block.text(), page.source(), marked ? 0 : block.text().length())) {
      if (MARK.matcher(segment.marks()).find()) {
        return named(
            block.text().subSequence(segment.start(), segment.end()).toString(),
            block,
            LOGO.matcher(segment.marks()).find());
      }
    }
    return marked ? named(block.text().toString(), block, sure) : null;
  }

  private static Found<String> named(String printed, Block block, boolean sure) {
    String name = printed.strip();
    for (Matcher around = AROUND.matcher(name); around.find(); around = AROUND.matcher(name)) {
      name = around.replaceAll("").strip();
    }
    String folded = MatchForm.of(name);
    boolean site =
        PAPER.matcher(folded).matches() && OutletName.isProper(folded)
            || sure && OutletName.mayBe(folded);
    return site
        ? new Found<>(name, new Evidence("site-in-logo", block.start(), block.end(), 0.7))
        : null;
  }
}
