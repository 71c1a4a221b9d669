package zhengwen.extract.metadata.people;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** Reads a run of names from a place on: 张三、李四, 张 三 / 李四, 王小明&lt;role&gt;. Folded text. */
final class NameList {

  /** A part of the text that is a name. */
  record Span(int start, int end) {}

  /** Words that end a name they are printed against: 张三摄, 李四报道. */
  private static final Pattern AGAINST =
      Pattern.compile(
          "摄影|翻摄|摄|报道|报导|编译|翻译|整理|整合|综合|供图|供稿|通讯员|实习生|实习记者|见习记者|记者|编辑|责编|校对|审核|作者"
              + "|来自(?= ?[/:])|返回|查看|更多|来源|时间|点击|浏览|阅读|日期|发布|发表|字号|字体|分享|举报|评论|采写|撰文|文图|图文|特稿|专电|电");

  private static final Pattern REPORT = Pattern.compile("(?:报导|报道|电|特稿|专访)$");

  private static final Pattern FILED = Pattern.compile("(?:综合|专题)?(?:报导|报道|专?电|讯)");

  /** An office's account, which is nobody's name: 某城发布. */
  private static final String PUBLISHES = "发布";

  private static final Pattern RUN = Pattern.compile("[\\u3400-\\u9fff\\u3007·]{1,16}");

  private static final Pattern LATIN =
      Pattern.compile("[A-Za-z][A-Za-z0-9._'-]{0,24}(?: [A-Z][A-Za-z.'-]{0,20}){0,3}");

  private static final Pattern SPACED =
      Pattern.compile("([\\u3400-\\u9fff]) ([\\u3400-\\u9fff])(?![\\u3400-\\u9fff])");

  private static final Pattern CODE = Pattern.compile("[ _]?(?:[A-Z]{0,4}[0-9]{2,12})$");

  private static final Pattern BETWEEN = Pattern.compile("(?: ?[、,/&;+▪] ?| {1,4})");

  private final String text;

  private final int limit;

  private final boolean marked;

  private final List<Span> names = new ArrayList<>();

  private int at;

  private NameList(String text, int from, int limit, boolean marked) {
    this.text = text;
    this.at = from;
    this.limit = limit;
    this.marked = marked;
  }

  /**
   * The names from {@code from} on, none beyond {@code limit}.
   *
   * @param marked whether pen names are believed too
   */
  static List<Span> read(String text, int from, int limit, boolean marked) {
    NameList list = new NameList(text, from, limit, marked);
    boolean tight = true;
    while (list.names.size() < 12 && list.next(tight)) {
      Matcher between = BETWEEN.matcher(text).region(list.at, limit);
      if (!between.lookingAt()) {
        break;
      }
      tight = !between.group().isBlank();
      list.at = between.end();
    }
    return list.names;
  }

  /** Reads one name; a pen name only where the separator before it ties it to the list. */
  private boolean next(boolean tight) {
    return spaced() || han(tight && marked) || latin(tight && marked);
  }

  private boolean spaced() {
    Matcher spaced = SPACED.matcher(text).region(at, limit);
    if (!spaced.lookingAt() || !PersonName.isStrict(spaced.group(1) + spaced.group(2))) {
      return false;
    }
    return add(spaced.start(), spaced.end());
  }

  private boolean han(boolean pen) {
    Matcher run = RUN.matcher(text).region(at, limit);
    if (!run.lookingAt() || isPlace(run)) {
      return false;
    }
    if (run.end() > run.start() + 3 && text.startsWith(PUBLISHES, run.end() - PUBLISHES.length())) {
      return false;
    }
    int end = bound(run.start(), run.end());
    String name = text.substring(at, end);
    if (PersonName.isStrict(name)) {
      return add(at, end);
    }
    return pair(name) || placed(name, end) || pen(run.start(), end, pen);
  }

  /** Behind a slash stands the place of the report: 張三／台北報導. */
  private boolean isPlace(Matcher run) {
    return at > 0 && text.charAt(at - 1) == '/' && REPORT.matcher(run.group()).find();
  }

  /** A name with the place of the report against it: 张三某某市报道. */
  private boolean placed(String run, int end) {
    String name = Places.without(run);
    return name.length() < run.length()
        && PersonName.isStrict(name)
        && FILED.matcher(text).region(end, text.length()).lookingAt()
        && add(at, at + name.length());
  }

  /** Two names joined by a word: 张三和李四. */
  private boolean pair(String run) {
    int joint = run.length() < 5 ? -1 : Math.max(run.indexOf('和', 2), run.indexOf('与', 2));
    if (joint < 0
        || !PersonName.isStrict(run.substring(0, joint))
        || !PersonName.isStrict(run.substring(joint + 1))) {
      return false;
    }
    int start = at;
    return add(start, start + joint) && add(start + joint + 1, start + run.length());
  }

  private boolean pen(int start, int from, boolean pen) {
    int end = from;
    while (end < limit && "_-·".indexOf(text.charAt(end)) < 0 && isLatin(text.charAt(end))) {
      end++;
    }
    String name = CODE.matcher(text.substring(start, end)).replaceFirst("");
    boolean label =
        start + name.length() < text.length() && text.charAt(start + name.length()) == ':';
    return pen
        && !label
        && name.length() <= 10
        && PersonName.isLabelled(name)
        && add(start, start + name.length());
  }

  private static boolean isLatin(char unit) {
    return unit < 0x80 && Character.isLetterOrDigit(unit);
  }

  private boolean latin(boolean pen) {
    Matcher latin = LATIN.matcher(text).region(at, limit);
    if (!latin.lookingAt()) {
      return false;
    }
    String name = CODE.matcher(latin.group()).replaceFirst("");
    boolean believed = pen || name.indexOf(' ') > 0;
    return believed
        && name.length() > 1
        && PersonName.isLabelled(name)
        && add(latin.start(), latin.start() + name.length());
  }

  /** Adds a name, unless it is part of an address. */
  private boolean add(int start, int end) {
    if (end < text.length() && text.charAt(end) == '@') {
      return false;
    }
    names.add(new Span(start, end));
    at = end;
    while (at < limit && (text.charAt(at) == '_' || isLatin(text.charAt(at)))) {
      at++; // an editor's number printed against the name
    }
    return true;
  }

  /** Where the run ends as a name: before a word that is printed against it. */
  private int bound(int start, int end) {
    Matcher against =
        AGAINST.matcher(text).region(Math.min(start + 2, end), end).useTransparentBounds(true);
    int bound = against.find() ? against.start() : end;
    while (bound > start + 2 && text.charAt(bound - 1) == '·') {
      bound--;
    }
    return bound;
  }
}
