package zhengwen.extract.metadata;

import java.util.Arrays;
import java.util.List;
import java.util.regex.Pattern;
import zhengwen.extract.metadata.form.FirstUnits;
import zhengwen.extract.metadata.form.Signs;
import zhengwen.extract.metadata.headline.TitleKey;
import zhengwen.extract.metadata.headline.TitleLine;
import zhengwen.extract.metadata.origin.OutletName;
import zhengwen.extract.page.Block;
import zhengwen.extract.page.BlockKind;

/** How well a block does as the headline; a sum of what speaks for and against it. */
final class HeadlineScore {

  private static final Pattern OPENS_NO_TITLE =
      Pattern.compile(
          "(?:主办|——|--|网站首页|网站地图|设为首页|手机版|客户端|承办|来源|作者|编辑|责编|责任编辑|记者|发布时间|时间|首页|您?所在位置|当前位置|现在位置|您现在|分享|字号|原标题|关键词|标签|摘要|核心提示|内容提要|阅读提示|导读[:】]|提要[:】]|名 *称:|(?:文|图|摄影|撰文|记者) ?/|本报|上一篇|下一篇|登录|注册|第 ?[a-zA-Z]{0,2}\\d{1,4} ?[期版]|总第|百度快照|网页快照|(?:原创|转载|转自) |[^ ,。:]{2,8}记者 [^ ,。:]{2,4}(?: |$))");

  /** What {@link #OPENS_NO_TITLE} begins with, but for the line of a reporter. */
  private static final FirstUnits FIRST =
      FirstUnits.of("主—-网设手客承来作编责记发时首您所当现分字原关标摘核内阅导提名文图摄撰本上下登注第总百转");

  private static final Signs NO_TITLE = Signs.of(": ： > 。 ; ； 版权 < |");

  private static final Pattern HOLDS_NO_TITLE =
      Pattern.compile("^[^>]{2,12} ?> ?[^>]{2,8}$|[:：] ?$|>.{1,12}>|[。;；] ?$|版权|<|\\|.{1,20}\\|");

  /** What is put into the title line of mirrored and hijacked pages. */
  private static final Pattern SPAM =
      Pattern.compile(
          "(?:在线|免费|精品|国产|亚洲|欧美|日韩|无码|中文字幕|高清|最新版|破解|视频|观看|app|娱乐城|彩票|博彩|百家乐|真人|开户|体育投注|私服).{0,20}(?:在线|免费|精品|国产|亚洲|欧美|日韩|无码|字幕|最新版|破解|视频|观看|app|平台|官网|登录|开户)"
              + "|www\\.[a-z0-9]+\\.(?:com|cn|net)");

  private static final Pattern LOGO = Pattern.compile("(?i)logo|site-?(?:name|title)|brand");

  private static final Signs MAY_BE_SPAM =
      Signs.of("在线 免费 精品 国产 亚洲 欧美 日韩 无码 中文字幕 高清 最新版 破解 视频 观看 app 娱乐城 彩票 博彩 百家乐 真人 开户 体育投注 私服 www.");

  private static final Pattern NAMED_TITLE =
      Pattern.compile("(?i)title|headline|biaoti|(?:^|[ _-])(?:bt|tit|h1)(?:$|[ _-])");

  /**
   * Blocks above the body beyond which a line needs a heading or a declared title to speak for it.
   */
  private static final int FAR = 40;

  /** What a line gets that the declared title opens with, and more the more of it there is. */
  private static final double PREFIX = 2.5;

  private static final double RELATED = 4;

  /** Shorter headlines may share no word with the text. */
  private static final int SHORT = 8;

  /** What the window's title gets that goes on with the names of channel and site. */
  private static final double SUFFIX = 1.5;

  /** Headlines are one sentence at most. */
  private static final Pattern INNER_STOP = Pattern.compile("。(?=[^”\"』」)]{2})");

  private static final Pattern SUBTITLE = Pattern.compile("(?:——|--|—)[^—]{4,60}");

  private static final int WORD = 4;

  /** The title line of page text, and what a reader may have put before it. */
  static final int FIRST_LINES = 3;

  /** An outlet's name over the article is hardly longer. */
  private static final int NAME = 10;

  private final List<String> titles;
  private final List<String> sites;
  private final Layout layout;
  private final TitleSpans spans;
  private final boolean text;

  /**
   * For a page.
   *
   * @param titles what it declares as its title
   * @param sites what it declares as the site's name
   */
  HeadlineScore(
      List<String> titles, List<String> sites, Layout layout, TitleSpans spans, boolean text) {
    this.spans = spans;
    this.sites = sites.stream().map(TitleKey::of).toList();
    this.titles = titles.stream().map(TitleKey::of).filter(key -> key.length() > 2).toList();
    this.layout = layout;
    this.text = text;
  }

  /** The score of a block; negative where it cannot be the headline. */
  double of(Block block) {
    int length = block.text().length();
    if (length < 4
        || length > 120
        || block.kind() == BlockKind.CONTROL
        || block.kind() == BlockKind.IMAGE
        || block.kind() == BlockKind.TABLE) {
      return -1;
    }
    String folded = layout.text(block.index());
    String key = layout.lines().key(block.index());
    if (text && block.index() < FIRST_LINES) {
      folded = spans.of(block.index()).of(folded);
      key = TitleKey.ofFolded(folded);
    }
    double agreement = key.length() < 3 ? 0 : agreement(block, key);
    boolean site = agreement > 0 && isSite(key, block);
    boolean window = text && block.index() == 0;
    boolean far =
        layout.bodyStart() - block.index() > FAR && block.kind() != BlockKind.HEADING && !window;
    if (key.length() < 3 || site || (far && agreement == 0) || !mayBeTitle(folded)) {
      return -1;
    }
    double score = agreement + markup(block) + place(block) + form(key, folded, block.index());
    score += text ? related(folded, window) : 0;
    boolean own = block.kind() == BlockKind.HEADING && agreement > PREFIX;
    return block.linkLength() * 2 > length && !own ? score - 2.5 : score;
  }

  /** Whether the page declares the line as its title, whole or in part. */
  boolean agrees(Block block) {
    String key = layout.lines().key(block.index());
    return key.length() >= 3 && agreement(block, key) > 0;
  }

  private static boolean mayBeTitle(String folded) {
    boolean mayOpen = FIRST.open(folded) || folded.indexOf("记者 ") > 0;
    return !(mayOpen && OPENS_NO_TITLE.matcher(folded).lookingAt())
        && !(NO_TITLE.areIn(folded) && HOLDS_NO_TITLE.matcher(folded).find());
  }

  /**
   * In text without markup: a headline speaks of what the main text speaks of; the window's title
   * ends with the names of channel and site.
   */
  private double related(String folded, boolean window) {
    String title = window ? TitleLine.strip(folded, name -> false) : folded;
    double least = title.length() < SHORT ? 0 : -1;
    double related = Math.max(least, RELATED * Math.min(spans.share(title), 0.6) - 1);
    return window && title.length() < folded.length() && related > 0 ? related + SUFFIX : related;
  }

  private double agreement(Block block, String key) {
    double best = 0;
    boolean first = text && block.index() == 0;
    for (String title : titles) {
      double share =
          (double) Math.min(key.length(), title.length()) / Math.max(key.length(), title.length());
      if (first) {
        continue;
      }
      if (title.startsWith(key) && key.length() >= 4) {
        best = Math.max(best, PREFIX + 2 * share);
      } else if (title.contains(key) && key.length() >= 6) {
        best = Math.max(best, share >= 0.5 ? 1.5 + 2 * share : 0.5);
      } else if (key.contains(title) && title.length() >= 5 && share > 0.4) {
        best = Math.max(best, 1.5 + 2 * share);
      }
    }
    return best;
  }

  /** Whether the line is the site's own name, which title lines hold as well. */
  private boolean isSite(String key, Block block) {
    return sites.contains(key) || LOGO.matcher(InfoLine.names(block)).find();
  }

  private double markup(Block block) {
    double score = 0;
    if (block.kind() == BlockKind.HEADING) {
      score += block.level() == 1 ? 2 : block.level() == 2 ? 1.2 : 0.6;
    }
    String named =
        block.container().classes()
            + " "
            + block.container().id()
            + " "
            + block.container().itemprop();
    return NAMED_TITLE.matcher(named).find() ? score + 0.8 : score;
  }

  private double place(Block block) {
    int before = layout.bodyStart() - block.index();
    if (block.index() > layout.bodyEnd()) {
      return -3;
    }
    if (before < 0) {
      return -1.5;
    }
    double near = before <= 12 ? 2 - 0.1 * before : before <= 25 ? 0.6 : 0;
    return near + besideDate(block.index()) + beforeSubtitle(block.index());
  }

  /**
   * The nearer the date below, the more; headlines of lists have dates as well, but of their own.
   */
  private double besideDate(int block) {
    int until = Math.min(layout.blocks().size(), block + 6);
    for (int at = block + 1; at < until; at++) {
      if (layout.text(at).length() < 120 && isDated(at)) {
        return 1.8 - 0.2 * (at - block);
      }
    }
    return 0;
  }

  private double beforeSubtitle(int block) {
    boolean dashed =
        block + 1 < layout.bodyStart() && SUBTITLE.matcher(layout.text(block + 1)).matches();
    return dashed ? 1 : 0;
  }

  /** Single words set apart by blanks, as in a menu or a line of names. */
  private static boolean isWords(String folded) {
    String[] words = folded.strip().split("[ |]+", -1);
    return words.length > 1 && Arrays.stream(words).allMatch(word -> word.length() <= WORD);
  }

  private boolean isDated(int block) {
    return layout.dates(block).stream().anyMatch(date -> date.hasYear() || date.time() != null);
  }

  private double form(String key, String folded, int block) {
    double score = key.length() >= 8 && key.length() <= 45 ? 1 : key.length() < 5 ? -1.5 : 0;
    boolean spam = MAY_BE_SPAM.areIn(folded) && SPAM.matcher(folded).find();
    double odd = text && isWords(folded) ? 2.5 : 0;
    odd += text && folded.length() <= NAME && OutletName.isProper(folded) ? 1.5 : 0;
    odd += text && INNER_STOP.matcher(folded).find() ? 3 : 0;
    return score - odd - (isDated(block) ? 2.5 : 0) - (spam ? 4 : 0);
  }
}
