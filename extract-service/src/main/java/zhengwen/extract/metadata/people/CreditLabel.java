package zhengwen.extract.metadata.people;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhengwen.extract.metadata.form.FirstUnits;

/**
 * A label that names follow.
 *
 * @param kind what those named did
 * @param start where the label starts, without what qualifies it
 * @param end where it ends with its separator, exclusive; names start here
 * @param marked whether a colon, slash or bar stands between label and names, so that pen names are
 *     believed as well
 */
record CreditLabel(CreditKind kind, int start, int end, boolean marked) {

  private static final String EDITOR =
      "(?:责任|本文|本期|值班|执行|网络|网站|实习|首席|栏目|版面|新媒体|文字|微信|见习|助理|主任|全媒体|稿件|内容|新闻)?编辑"
          + "|责编|网编(?!辑)|文编(?!辑)|选稿|本文责编";

  private static final String OTHER =
      "(?:图片|美术|视频|总|副总|视觉|音频|版式)编辑|总编审?|主编|编审|美编|校对|核校|审校|审核|审读|复核|监制|总监制|核稿|责校|编校|签审|审签|审定|编发|策划|总策划|统筹"
          + "|制图|绘图|漫画|设计|排版|制作|剪辑|出品人?|配音|主播|播音|运营|终审|初审|复审|[一二三]审|签发|值班主任|值班总编|值班编委"
          + "|导演|制片人?|主持人?|嘉宾|顾问|来源|稿源|出处|时间|日期|字号|原标题|标题|资料|数据|版权|图表";

  private static final String AUTHOR =
      "本文作者|原创|(?:特约|专栏)?(?<![该此看本])作者|(?:特约)?撰稿人?|撰文|执笔|采写|口述|讲述|整理|编写|主笔|投稿人?|文字|署名(?![-—])|(?:特约)?评论员"
          + "|专栏作家|采访|采编|(?<![\\u3400-\\u9fff])报[道导](?= ?:)|(?<![A-Za-z])[Bb]y(?= ?[\\u3400-\\u9fff]{2,4}(?![\\u3400-\\u9fff]))";

  private static final String CONTRIBUTOR = "(?:特约)?通讯员|通联|实习生|供稿|报送人?|参与采写|学生记者|小记者";

  private static final String PHOTOGRAPHER = "摄影记者|图片记者|摄影师?|摄像|拍摄|供图|图片";

  private static final String TRANSLATOR = "翻译|编译|译者|译文|本文译者";

  /** What a label may start with; spares most places the alternatives. */
  private static final FirstUnits FIRST =
      FirstUnits.of(
          "Bb一三专主二作供值全内出初制剪副助原参口嘉图复字学实审导小微总执投报拍排摄播撰数整文新日时本来标栏校核漫版特监稿策签终绘统编网署美翻见视记讲设评译责资运通配采音顾首选推");

  private static final Pattern WORDS =
      Pattern.compile(
          "(?:(?<other>"
              + OTHER
              + ")"
              + "|(?<editor>"
              + EDITOR
              + ")"
              + "|(?<photographer>"
              + PHOTOGRAPHER
              + ")"
              + "|(?<both>(?<![\\u3400-\\u9fff])(?:文/图|文/片|图/文|文图|图文|文、图|文字?/摄影?|摄影?/文|撰文/摄影|文并图))"
              + "|(?<contributor>"
              + CONTRIBUTOR
              + ")"
              + "|(?<author>"
              + AUTHOR
              + ")"
              + "|(?<translator>"
              + TRANSLATOR
              + ")"
              + "|(?<reporter>记者)"
              + "|(?<text>(?<![\\u3400-\\u9fff])文(?= ?[:/|]))"
              + "|(?<picture>(?<![\\u3400-\\u9fff])[图摄](?= ?[:/|]))"
              + "|(?<translated>(?<![\\u3400-\\u9fff])译(?= ?[:/|])))");

  private static final Pattern SEPARATOR = Pattern.compile(" ?(?:[:/|]|[—-]{1,2}|为:)? ?(?:by )?");

  /** Screen readers are given a label with a pause: 作者, 张三. */
  private static final Pattern PAUSE = Pattern.compile(", ");

  /** The labels of a folded text, in order. */
  static List<CreditLabel> in(String text) {
    List<CreditLabel> labels = new ArrayList<>();
    Matcher words = WORDS.matcher(text);
    Matcher separator = SEPARATOR.matcher(text);
    int from = 0;
    while (FIRST.find(words, text, from)) {
      from = words.end();
      separator.region(words.end(), text.length());
      int end = separator.lookingAt() ? separator.end() : words.end();
      Matcher pause = PAUSE.matcher(text).region(words.end(), text.length());
      end = words.start() == 0 && pause.lookingAt() ? pause.end() : end;
      boolean marked =
          text.substring(words.end(), end).chars().anyMatch(c -> ":/|—-".indexOf(c) >= 0);
      marked |= words.group().endsWith("y"); // by
      CreditKind kind = kind(words);
      if (marked || mayStandBare(words)) {
        labels.add(new CreditLabel(kind, words.start(), end, marked));
      }
    }
    return labels;
  }

  /** 整理 or 采访 without a colon is running text more often than a label. */
  private static boolean mayStandBare(Matcher words) {
    String word = words.group();
    return words.group("reporter") != null
        || words.group("editor") != null
        || words.group("both") != null
        || word.endsWith("作者")
        || word.endsWith("通讯员")
        || word.endsWith("实习生")
        || word.endsWith("评论员")
        || word.endsWith("撰稿")
        || word.equals("采写")
        || word.equals("撰文")
        || word.equals("供稿")
        || word.equals("执笔")
        || word.equals("编译")
        || word.equals("翻译")
        || word.equals("摄影")
        || word.equals("摄影记者")
        || words.group("other") != null;
  }

  private static CreditKind kind(Matcher words) {
    if (words.group("editor") != null) {
      return CreditKind.EDITOR;
    }
    if (words.group("reporter") != null) {
      return CreditKind.REPORTER;
    }
    if (words.group("contributor") != null) {
      return CreditKind.CONTRIBUTOR;
    }
    if (words.group("photographer") != null || words.group("picture") != null) {
      return CreditKind.PHOTOGRAPHER;
    }
    if (words.group("translator") != null || words.group("translated") != null) {
      return CreditKind.TRANSLATOR;
    }
    return words.group("other") != null ? CreditKind.OTHER : CreditKind.AUTHOR;
  }
}
