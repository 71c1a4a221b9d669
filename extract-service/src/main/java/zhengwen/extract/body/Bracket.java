package zhengwen.extract.body;

import java.util.regex.Pattern;
import zhengwen.extract.metadata.form.Signs;
import zhengwen.extract.page.Block;
import zhengwen.extract.page.Link;

/**
 * What a bracket that closes a paragraph, or is a line of its own, holds: a byline, a source, a
 * related link, or words of the author.
 */
final class Bracket {

  private static final int LONGEST = 60;
  private static final int LONGEST_AFTER = 14;
  private static final String OPEN = "([{<";
  private static final String CLOSE = ")]}>";

  private static final Pattern SOURCE =
      Pattern.compile(
          "(?:资料|图片|文章|稿件|信息|消息|数据|新闻|内容|本文)?(?:来源|源自|综合自|来自|出自)[^。]*"
              + "|(?:原|连|转)?(?:载|刊)(?:于|自)?(?:《|\\d|:|\"|.{2,14}(?:报|网|刊|社|版)$)[^。]*"
              + "|(?:摘|选|转|译)自[^。]*|本文(?:转|摘|选|来|首发|系|为|由|刊|原)[^。]*"
              + "|(?:责编|责任编辑|编辑|审核|校对|编审|翻译|编译|制图|漫画)[^。]*"
              + "|.{2,30}(?:综合|整理|编译|供稿|供图|报道组|编发|发布)"
              + "|(?:据|综合)[^。,]{2,30}(?:报|网|社|电|台|报道|消息|客户端|微博|微信|综合)"
              + "|更多[^。]{2,40}|欢迎[^。]{2,40}|编译自.*|见[^。]{1,20}版|(?:下|上)转[^。]{1,10}版|紧接.*版");

  private static final Pattern BYLINE =
      Pattern.compile(
          ".{0,24}(?:记者|通讯员|特约员|评论员|实习生|特派员|撰稿人|见习|笔者|作者|执笔|撰文|采写|供稿|报道员|投稿)"
              + "[^。;]{0,40}|文[/|、:].{1,30}|文图.{1,30}|图文.{1,30}|图文[/|:]?.{1,20}"
              + "|[^。]{1,20}/[^。]{0,10}(?:报道|报导|综合报道|电|译|稿)|[^。]{2,16}(?:报道|报导|综合报道|撰|译)"
              + "|[^。,]{2,20}(?:贡献|参与采写|参与写作|对本文亦有贡献)");

  private static final Pattern BYLINE_LINE =
      Pattern.compile(
          "[^。,;]{0,16}(?:记者|通讯员|评论员|实习生|特派员|特约撰稿人?|撰稿人|作者)[/:|]?(?:[\\u4e00-\\u9fff·]{2,4}|[^。,;]{2,30}(?:报道|报导|摄|文|图|电|撰|稿)|[^。,;\"]{2,14})"
              + "|[^。,;]{1,16}[:/][^。,;]{0,12}(?:综合报道|报道|报导|外电报导|专题报导)");

  /** Characters of which each such line has one: 记者, 通讯员, 实习生, 撰稿, 报道, 报导. */
  private static final Signs MAKERS = Signs.of("者 员 生 撰 道 导");

  private static final Pattern PHOTOGRAPH =
      Pattern.compile(
          "(?:图|照片|图片|影片|摄影)[/|:、].{1,40}|(?:取|截取|翻摄|翻拍|截图|摘)自[^。]{1,30}"
              + "|(?:图|图片|资料|档案|示意)(?:照|图|片|照片|图片)?(?:[,/:].{0,20})?|[^。]{1,30}(?:提供|翻摄|翻拍|摄影?|供图|截图|资料照片?|资料图片?|脸书|图)"
              + "|(?:图片)?(?:来源|取自)[:/].{1,30}(?:脸书|facebook|图库|pixabay|ig|instagram|twitter|推特|网站|网路)");

  private static final Pattern CREDITED =
      Pattern.compile("[^。]*[。!\"][^。]*(?:图|图片|照片|影像|摄影|影)(?:片?来源|提供)?[/:|][^。,]{1,20}");

  /** The same in words, and when: 某社记者张三摄 2019年3月4日. */
  private static final Pattern TAKEN =
      Pattern.compile("[^。]*[。!\"]?[^。,]{2,14}(?:翻摄|摄影?)\\d{2,4}年\\d{1,2}月\\d{1,2}日");

  private static final Pattern RELATED =
      Pattern.compile(
          "(?:相关|延伸|推荐|参考|更多|前情|此前|早前)(?:阅读|新闻|报道|报导|文章|链接|内容|提要|详情)[^。]*|(?:详见|参见|点击|请看|请见|阅读)[^。]{2,40}");

  /** Remarks that authors put in brackets after their last sentence. */
  private static final Pattern OWN = Pattern.compile("[。!?;,]|化名|笔名|单位|为?注|译名|人民币|美元|完|待续|图|如下|附");

  /** Remarks on the text, which no picture has. */
  private static final Pattern AUTHORS =
      Pattern.compile("化名|笔名|译名|[(]注[::]|应.{0,8}(?:要求|请求)|隐去|单位[::]");

  private Bracket() {}

  /** Whether a line of its own is nothing but who reported. */
  static boolean byline(Facts facts) {
    return facts.length() <= 40
        && !facts.closed()
        && MAKERS.areIn(facts.line())
        && BYLINE_LINE.matcher(facts.line()).matches();
  }

  /** Whether a line is nothing but a bracket without a sentence: what a picture or table shows. */
  static boolean remark(Facts facts) {
    String line = facts.line();
    return line.length() >= 6
        && line.length() <= 40
        && line.charAt(0) == '('
        && line.indexOf(')') == line.length() - 1
        && !AUTHORS.matcher(line).find()
        && facts.stops() == 0;
  }

  /** Whether a line is nothing but a bracket with a remark of the author on the text. */
  static boolean authors(Facts facts) {
    String line = facts.line();
    return line.length() <= LONGEST
        && line.startsWith("(")
        && line.endsWith(")")
        && AUTHORS.matcher(line).find();
  }

  /** Whether a line of one sentence goes on with who took the picture it tells of. */
  static boolean photograph(Facts facts) {
    String line = facts.line();
    return facts.length() <= 150
        && !facts.closed()
        && (CREDITED.matcher(line).matches()
            || (line.indexOf('摄') >= 0 && TAKEN.matcher(line).matches()));
  }

  /** Where a bracket with a note starts that ends the block's text up to {@code end}; else -1. */
  static int closing(Block block, int end) {
    String text = block.text().subSequence(0, end).toString();
    int close = text.length() - 1;
    int lowest = Math.max(0, text.length() - LONGEST_AFTER);
    while (close >= lowest && CLOSE.indexOf(Fold.of(text.charAt(close))) < 0) {
      close--;
    }
    if (close < lowest || holdsStop(text, close + 1)) {
      return -1;
    }
    int open = opening(text, close);
    if (open < 0) {
      return -1;
    }
    boolean afterStop = open == 0 || "。!?\"…;)".indexOf(Fold.of(lastBefore(text, open))) >= 0;
    return afterStop && holds(block, open, close) != null ? open : -1;
  }

  /** Where a bracket starts after the very last sentence, whatever short note it holds; else -1. */
  static int last(Block block) {
    int open = any(block);
    if (open <= 0) {
      return -1;
    }
    String inner = Fold.compact(block.text().subSequence(open + 1, block.text().length() - 1));
    boolean title = inner.length() >= 6 && inner.length() <= 40 && !OWN.matcher(inner).find();
    return title ? open : -1;
  }

  /** Where the bracket starts that ends the block after a full stop; -1 if none does. */
  static int any(Block block) {
    String text = block.text().toString();
    int close = text.length() - 1;
    if (close < 0 || CLOSE.indexOf(Fold.of(text.charAt(close))) < 0) {
      return -1;
    }
    int open = opening(text, close);
    return open > 0 && "。!?\"".indexOf(Fold.of(lastBefore(text, open))) >= 0 ? open : -1;
  }

  /** What the bracket between {@code open} and {@code end} holds; null for words of the author. */
  static Label kind(Block block, int open, int end) {
    String text = block.text().toString();
    int close = end - 1;
    while (close > open && CLOSE.indexOf(Fold.of(text.charAt(close))) < 0) {
      close--;
    }
    return holds(block, open, close);
  }

  private static Label holds(Block block, int open, int close) {
    String spaced = Fold.spaced(block.text().subSequence(open + 1, close)).strip();
    String inner = Fold.compact(spaced);
    if (inner.isEmpty() || inner.length() > LONGEST) {
      return null;
    }
    if (AUTHORS.matcher("(" + inner).find()) {
      return null;
    }
    if (RELATED.matcher(inner).matches() || linked(block, open + 1, close) > 0.8) {
      return Label.RELATED;
    }
    if (PHOTOGRAPH.matcher(inner).matches()) {
      return Label.CAPTION;
    }
    if (SOURCE.matcher(inner).matches()) {
      return Label.CREDIT;
    }
    if (Names.only(spaced) || Names.one(inner) || BYLINE.matcher(inner).matches()) {
      return Label.BYLINE;
    }
    return null;
  }

  /** The opening bracket that {@code close} closes; -1 if it is too far or missing. */
  private static int opening(String text, int close) {
    int depth = 0;
    for (int i = close; i >= Math.max(0, close - LONGEST - 10); i--) {
      char unit = Fold.of(text.charAt(i));
      if (CLOSE.indexOf(unit) >= 0) {
        depth++;
      } else if (OPEN.indexOf(unit) >= 0 && --depth == 0) {
        return i;
      }
    }
    return -1;
  }

  private static char lastBefore(String text, int open) {
    int at = open - 1;
    while (at > 0 && zhengwen.extract.page.Blank.is(text.charAt(at))) {
      at--;
    }
    return text.charAt(at);
  }

  private static boolean holdsStop(String text, int from) {
    return text.indexOf('。', from) >= 0 || text.indexOf('，', from) >= 0;
  }

  private static double linked(Block block, int start, int end) {
    int covered = 0;
    for (Link link : block.links()) {
      covered += Math.max(0, Math.min(end, link.end()) - Math.max(start, link.start()));
    }
    return end > start ? (double) covered / (end - start) : 0;
  }
}
