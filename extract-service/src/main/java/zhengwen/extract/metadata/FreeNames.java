package zhengwen.extract.metadata;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhengwen.extract.metadata.date.PrintedDate;
import zhengwen.extract.metadata.form.MatchForm;
import zhengwen.extract.metadata.origin.OutletName;
import zhengwen.extract.metadata.origin.SourceNote;
import zhengwen.extract.metadata.people.Credit;
import zhengwen.extract.metadata.people.CreditKind;
import zhengwen.extract.metadata.people.PersonName;
import zhengwen.extract.page.Block;
import zhengwen.extract.page.BlockKind;
import zhengwen.extract.page.Page;
import zhengwen.extract.page.SourceText;

/**
 * Finds authors that no label names: a full name between headline and body that stands free beside
 * the date, or that the markup calls the author.
 */
final class FreeNames {

  private static final int LINE = 80;

  private static final int NEAR = 2;

  private static final Pattern AUTHOR =
      Pattern.compile("(?i)author|byline|writer|reporter|zuozhe|jizhe|(?:^|[ _-])zz(?:$|[ _-])");

  private static final Pattern NOT_AUTHOR =
      Pattern.compile("(?i)editor|source|laiyuan|publisher|comment|reply|user-?list|related");

  /** The author's card, as the microformat has it, and the name in it. */
  private static final Pattern CARD = Pattern.compile("(?i)^(?=.*\\bauthor\\b)(?=.*\\bfn\\b)");

  private static final Pattern TOKEN =
      Pattern.compile("[A-Z][A-Za-z.'-]*(?: [A-Z][A-Za-z.'-]*){1,3}|[^ |,;:、()\\[\\]【】<>/]+");

  /** Who the next words say reports for an outlet: 张三 某某网记者. */
  private static final Pattern PRESENTED =
      Pattern.compile(
          "^([\\u3400-\\u9fff]{2,4})(?: |(?=[A-Za-z]))(?:[A-Za-z]{2,12} ?)?[\\u3400-\\u9fff]{0,10}"
              + "(?:记者|特派员|撰稿人|专栏作家|评论员)(?:[ ,|]|$)");

  /** Who a bracket says is somebody: 张三(媒体评论员). */
  private static final Pattern INTRODUCED =
      Pattern.compile("^([\\u3400-\\u9fff]{2,4}) ?\\([^()\\d]{2,20}\\)$");

  private static final Pattern NAMES =
      Pattern.compile("[\\u3400-\\u9fff·]{2,12}(?:(?:[、,/] ?| )[\\u3400-\\u9fff·]{2,12}){0,4}");

  /** What starts like a name and is a section, a place or a button. */
  private static final Set<String> OTHER =
      Set.of(
          ("高层 高端 高考 高校 高教 高铁 江苏 江西 安徽 云南 宁夏 吉林 温州 苏州 常州 郑州 徐州 桂林 柳州 梅州 荆州 金华 黄山 黄金"
                  + " 石油 石化 田径 林业 方言 史话 武术 许可 程序 白酒 万象 任免 江湖 江南 江北 江浙 钱币 马来 陆媒 何谓 雷人 党建 党史"
                  + " 石家庄 张家口 张家界 张家港 连云港 马鞍山 景德镇 乌鲁木齐 秦皇岛 都江堰 井冈山 古巴 荷兰 伊朗 印度 蒙古 印尼 广东 广西"
                  + " 马来西亚 柬埔寨 巴基斯坦 白俄罗斯 乌克兰 阿根廷 金三角 金字塔 安理会 白皮书 关键词 都市圈 高清图 万花筒 方向标 龙虎榜")
              .split(" "));

  /** What the markup calls the line of who and when. */
  private static final Pattern META =
      Pattern.compile(
          "(?i)(?:post|entry|article|news|art)[_-]?(?:meta|info)|byline|(?:^|[ _-])meta(?:$|[ _-])");

  private static final Pattern LATIN = Pattern.compile("[A-Za-z][A-Za-z._-]{3,20}");

  private final Layout layout;
  private final MenuWords menu;
  private final String source;
  private final int headline;

  /** What the page calls itself, folded. */
  private final List<String> sites;

  FreeNames(Page page, Layout layout, int headline) {
    this.layout = layout;
    this.menu = new MenuWords(page, layout, headline);
    this.source = page.source();
    this.headline = headline;
    this.sites =
        page.statements().stream()
            .filter(s -> s.name().equals("title") || s.name().equals("meta:og:site_name"))
            .map(s -> MatchForm.of(s.value()))
            .toList();
  }

  /** The names that the block shows, if it is an information line. */
  List<Credit> in(int at) {
    Block block = layout.blocks().get(at);
    String text = layout.text(at);
    boolean path = text.indexOf('>') >= 0 || text.indexOf('›') >= 0;
    if (at <= headline
        || block.kind() == BlockKind.IMAGE
        || block.text().length() > LINE
        || path
        || text.indexOf('。') >= 0) {
      return List.of();
    }
    List<Credit> named = named(PRESENTED, CreditKind.REPORTER, block, text);
    if (named.isEmpty() && isNearDate(at)) {
      named = named(INTRODUCED, CreditKind.AUTHOR, block, text);
    }
    return named.isEmpty() ? free(at, block, text) : named;
  }

  private static List<Credit> named(Pattern pattern, CreditKind kind, Block block, String text) {
    Matcher named = pattern.matcher(text);
    return named.find() && PersonName.isStrict(named.group(1))
        ? List.of(credit(kind, block.text(), 0, named.end(1)))
        : List.of();
  }

  private List<Credit> free(int at, Block block, String text) {
    boolean dated = isDated(at);
    boolean near = dated || isNearDate(at);
    boolean menu = block.linkLength() * 2 > block.text().length() && !dated;
    String masked = masked(at, text);
    String around = InfoLine.names(block);
    boolean names = isNames(text);
    List<Credit> found = new ArrayList<>();
    for (Segment segment : Segment.of(block.text(), source, text.length())) {
      if (NOT_AUTHOR.matcher(segment.marks()).find()) {
        continue;
      }
      boolean own = isAuthor(segment.marks());
      boolean called = own || (isAuthor(around) && segment.marks().isEmpty());
      Matcher token = TOKEN.matcher(masked).region(segment.start(), segment.end());
      while (token.find()) {
        boolean alone =
            (token.start() == segment.start() && token.end() == segment.end())
                || followsOutlet(masked, token.start())
                || (near && OutletName.isProper(masked.substring(token.end()).strip()));
        boolean line =
            names || (near && alone && OutletName.isProper(masked.substring(token.end()).strip()));
        boolean signed =
            names && at == headline + 1 && block.links().isEmpty() && text.length() > 2;
        boolean presented = opens(token, at) && META.matcher(around).find();
        boolean sure =
            isName(
                    token.group(),
                    called || presented && OutletName.mayBe(token.group()),
                    alone && dated
                        || opens(token, at)
                        || line
                            && (text.length() > 4
                                || isDatedLine(at - 1)
                                || isDatedLine(at + 1)
                                || followsHeadline(at)))
                || (alone && isCard(segment.marks()) && isPenName(token.group()))
                || (alone && own && dated && isLatinName(token.group()));
        if (sure && (called || signed || (near && !menu && (dated || line)))) {
          found.add(credit(CreditKind.AUTHOR, block.text(), token.start(), token.end()));
        }
      }
    }
    return found;
  }

  /** Whether the word stands first in the line of who and when, right before the date. */
  private boolean opens(Matcher token, int at) {
    return token.start() == 0
        && at == headline + 1
        && layout.dates(at).stream()
            .anyMatch(date -> date.start() > token.end() && date.start() <= token.end() + 2)
        && menu.count(token.group()) == 0;
  }

  /** Whether the markup says that the text is the author's name and nothing else. */
  private static boolean isCard(String marks) {
    return CARD.matcher(marks).find();
  }

  /** A pen name in Latin script. */
  private static boolean isLatinName(String token) {
    return LATIN.matcher(token).matches() && !PersonName.isPlaceholder(token);
  }

  /** A name of whatever form, though neither the site's nor an outlet's. */
  private boolean isPenName(String token) {
    return token.codePoints().anyMatch(Character::isIdeographic)
        && PersonName.isLabelled(token)
        && !OutletName.isProper(token)
        && !OTHER.contains(token)
        && sites.stream().noneMatch(site -> site.contains(token));
  }

  /** Right below the headline of a text without markup a name is who wrote it. */
  private boolean followsHeadline(int at) {
    Block block = layout.blocks().get(at);
    return headline >= 0 && at == headline + 1 && block.container().parent() == null;
  }

  /** Whether the line holds names and nothing else. */
  private static boolean isNames(String text) {
    if (!NAMES.matcher(text).matches()) {
      return false;
    }
    for (String name : text.split("[、,/] ?| ", -1)) {
      if (!PersonName.isStrict(name)) {
        return false;
      }
    }
    return true;
  }

  /** Behind the outlet stands who wrote for it. */
  private static boolean followsOutlet(String text, int at) {
    String before = text.substring(0, at).stripTrailing();
    String outlet = before.substring(before.lastIndexOf(' ') + 1);
    return before.length() < at && OutletName.isProper(outlet);
  }

  /** Two characters are many words too: only a common surname, set apart, makes them a name. */
  private static boolean isName(String token, boolean called, boolean setApart) {
    if (!PersonName.isStrict(token) || PersonName.isOrganization(token) || OTHER.contains(token)) {
      return called && PersonName.isForeign(token);
    }
    return token.length() > 2 || called || (setApart && PersonName.hasCommonSurname(token));
  }

  private static boolean isAuthor(String marks) {
    return AUTHOR.matcher(marks).find() && !NOT_AUTHOR.matcher(marks).find();
  }

  private boolean isDated(int at) {
    return layout.dates(at).stream().anyMatch(PrintedDate::hasYear);
  }

  private boolean isNearDate(int at) {
    for (int other = at - NEAR; other <= at + NEAR; other++) {
      if (isDatedLine(other)) {
        return true;
      }
    }
    return false;
  }

  private boolean isDatedLine(int at) {
    return at > headline
        && at <= layout.bodyStart()
        && at < layout.blocks().size()
        && layout.blocks().get(at).text().length() < LINE
        && isDated(at);
  }

  /** The line with blanks for its dates and for the outlet that a label names. */
  private String masked(int at, String text) {
    StringBuilder masked = new StringBuilder(text);
    for (PrintedDate date : layout.dates(at)) {
      blank(masked, date.start(), date.end());
    }
    for (SourceNote note : SourceNote.read(text)) {
      blank(masked, note.start(), note.end());
    }
    return masked.toString();
  }

  private static void blank(StringBuilder text, int start, int end) {
    for (int at = start; at < end; at++) {
      text.setCharAt(at, ' ');
    }
  }

  private static Credit credit(CreditKind kind, SourceText text, int start, int end) {
    return new Credit(kind, text.subSequence(start, end).toString(), null, start, end);
  }
}
