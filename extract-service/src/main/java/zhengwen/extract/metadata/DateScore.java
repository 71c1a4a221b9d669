package zhengwen.extract.metadata;

import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhengwen.extract.metadata.date.PrintedDate;
import zhengwen.extract.metadata.people.PersonName;
import zhengwen.extract.page.Block;
import zhengwen.extract.page.BlockKind;
import zhengwen.extract.page.Link;
import zhengwen.extract.page.Page;

/**
 * How much speaks for a printed date to be the article's; a sum of what speaks for and against it.
 */
final class DateScore {

  private static final Pattern PUBLISHED =
      Pattern.compile(
          "(?:发布|发表|发佈|刊发|出版|上线|建立|上稿|刊登|提交|录入|创建|更新|添加)?(?:于|日期|时间|时刻|日)[^0-9]{0,4}$|(?:发布|发表|刊发|刊出|刊登|出版|首发|上传|上载|建立|(?i:posted|published|created)).{0,5}$");

  private static final Pattern MODIFIED =
      Pattern.compile(
          "(?:最后|最近|最新)?(?:更新|修改|编辑|修订)(?:于|日期|时间)?[^0-9]{0,4}$|(?i)(?:updated|modified).{0,5}$");

  private static final Pattern NOT_PUBLISHED =
      Pattern.compile("(?:截至|截止|成立|生于|收到|活动|开始|结束|报名|有效|生效|施行|成文|注册|加入|下载|今天是|登录).{0,6}$");

  /** A notice of copyright has years, at most days; never a time. */
  private static final Pattern COPYRIGHT = Pattern.compile("(?:版权|Copyright|©).{0,6}$");

  private static final Pattern MARKED = Pattern.compile("(?i)datepublished|published|pub-?date");

  private static final Pattern MARKED_MODIFIED = Pattern.compile("(?i)modified|updated|update-");

  private static final Pattern ISSUE =
      Pattern.compile("第 ?[A-Z]?\\d{1,3} ?版|^[A-Z]\\d{1,3}$|版面导航|第 ?\\d{1,5} ?期");

  /** Below the article the day stands beside the outlet it is from, or the page it was on. */
  private static final Pattern CREDITED =
      Pattern.compile("(?:来源|稿源|原载|刊于|载于|出处) ?[:《]|第 ?[A-Z]?\\d{1,3} ?版");

  /** A linked text that is longer than a button. */
  private static final int TITLE = 8;

  /** Marks and blanks around a date that is linked by itself. */
  private static final int SIGNS = 4;

  /** So many blocks below the headline a date is hardly the article's. */
  private static final int FAR = 60;

  private final Layout layout;
  private final Context context;
  private final int headline;
  private final String source;

  DateScore(Page page, Layout layout, int headline, Context context) {
    this.source = page.source();
    this.layout = layout;
    this.headline = headline;
    this.context = context;
  }

  /** The score of a date in a block whose folded text is given. */
  double of(PrintedDate date, Block block, String text) {
    String before =
        text.substring(Math.max(labelStart(date, block), date.start() - 12), date.start());
    String marks = marks(date, block);
    if (NOT_PUBLISHED.matcher(before).find()
        || (date.time() == null && COPYRIGHT.matcher(before).find())) {
      return -1;
    }
    boolean published = PUBLISHED.matcher(before).find() || MARKED.matcher(marks).find();
    boolean modified = MODIFIED.matcher(before).find() || MARKED_MODIFIED.matcher(marks).find();
    double score = (date.time() != null ? 2 : 0) + (date.hasYear() ? 1 : -1);
    score += modified ? -1.5 : published ? 3 : 0;
    score += InfoLine.isOne(text, block) ? 2 : 0;
    return score + place(block, text, date) + future(date);
  }

  /** Where a label of the date may start: after the date before it, and after what is a title. */
  private int labelStart(PrintedDate date, Block block) {
    return block.links().stream()
        .filter(link -> link.end() <= date.start() && link.end() - link.start() >= TITLE)
        .mapToInt(Link::end)
        .reduce(previous(date, block), Math::max);
  }

  /** Where the date before this one ends, which says nothing about it. */
  private int previous(PrintedDate date, Block block) {
    return layout.dates(block.index()).stream()
        .mapToInt(PrintedDate::end)
        .filter(end -> end <= date.start())
        .max()
        .orElse(0);
  }

  /** What the markup calls the date, where a line shows several. */
  private String marks(PrintedDate date, Block block) {
    if (layout.dates(block.index()).size() < 2) {
      return "";
    }
    return Segment.of(block.text(), source, date.end()).stream()
        .filter(segment -> segment.start() <= date.start() && date.start() < segment.end())
        .map(Segment::marks)
        .findFirst()
        .orElse("");
  }

  private double future(PrintedDate date) {
    boolean impossible =
        date.hasYear() && (date.day().getYear() < 1990 || date.day().getYear() > 2060);
    boolean late =
        context.receivedAt() != null
            && date.day()
                .isAfter(context.receivedAt().atOffset(DateFinder.ZONE).toLocalDate().plusDays(1));
    return impossible || late ? -9 : 0;
  }

  private double place(Block block, String text, PrintedDate date) {
    int at = block.index();
    String rest = rest(block, text, date);
    boolean prose = rest.length() > 60 || (rest.length() > 12 && rest.indexOf('。') >= 0);
    if (prose) {
      return -4;
    }
    boolean linked = block.links().stream().anyMatch(link -> holds(link, date));
    double link = linked ? -3 : 0;
    if (headline >= 0 && at == headline) {
      return link - 1;
    }
    if (headline >= 0 && at > headline && at <= layout.bodyStart() + 1) {
      return link + 2 - Math.min(1.5, (at - headline) * 0.1) - (at - headline > FAR ? 3 : 0);
    }
    if (headline >= 0 && at < headline) {
      return link
          + (headline - at <= 3 ? 1.5 : -1)
          - (isDatedBelow() && !isIssue(at) ? 2 : 0)
          + (isIssue(at) ? 2.5 : text.contains("星期") && date.time() == null ? -2 : 0);
    }
    if (at >= layout.bodyEnd() - 1) {
      boolean listed = block.links().stream().anyMatch(l -> l.end() - l.start() >= TITLE);
      return link
          + (listed ? -2 : 0)
          + (isSigned(at, rest) || (!listed && CREDITED.matcher(rest).find()) ? 1 : 0)
          - 0.5
          - 0.25 * Math.max(0, at - layout.bodyEnd())
          - shadow(at);
    }
    return headline < 0 && at <= layout.bodyStart() ? link + 1 : link - 2;
  }

  /** Whether a day is printed right below the headline, so that one above it is today's. */
  private boolean isDatedBelow() {
    for (int at = headline + 1; at <= Math.min(headline + 2, layout.bodyStart()); at++) {
      boolean line = at < layout.blocks().size() && layout.text(at).length() <= 80;
      if (line && layout.dates(at).stream().anyMatch(PrintedDate::hasYear)) {
        return true;
      }
    }
    return false;
  }

  /** What stands beside the date: of a table only the row. */
  private static String rest(Block block, String text, PrintedDate date) {
    int from = 0;
    int until = text.length();
    if (block.kind() == BlockKind.TABLE) {
      String rows = block.text().subSequence(0, until).toString();
      from = rows.lastIndexOf('\n', date.start()) + 1;
      int end = rows.indexOf('\n', date.end());
      until = end < 0 ? until : end;
    }
    return text.substring(from, date.start()) + text.substring(date.end(), until);
  }

  /** Whether the date is part of a linked title; one linked by itself leads to that day's list. */
  private static boolean holds(Link link, PrintedDate date) {
    boolean overlaps = link.start() < date.end() && date.start() < link.end();
    return overlaps && link.end() - link.start() > date.end() - date.start() + SIGNS;
  }

  /** Whether the date is a line of its own below the name of an office: both sign a notice. */
  private boolean isSigned(int at, String rest) {
    String above = at > 0 ? layout.text(at - 1) : "";
    boolean office =
        above.length() >= 4 && above.length() <= 36 && PersonName.isOrganization(above);
    return rest.isBlank() && office && layout.blocks().get(at).container().parent() == null;
  }

  /** Beside the number of the page or issue stands the day a paper appeared. */
  private boolean isIssue(int at) {
    for (int next = Math.max(0, at - 2);
        next <= Math.min(layout.blocks().size() - 1, at + 2);
        next++) {
      if (layout.text(next).length() <= 40 && ISSUE.matcher(layout.text(next)).find()) {
        return true;
      }
    }
    return false;
  }

  /**
   * Below the body a list of other articles' dates may follow; several in a row are such a list.
   */
  private double shadow(int at) {
    int others = 0;
    for (int next = Math.max(0, at - 4); next < Math.min(layout.blocks().size(), at + 6); next++) {
      Matcher year = YEAR.matcher(layout.text(next));
      others += next != at && next > layout.bodyEnd() && year.find() ? 1 : 0;
    }
    return others > 1 ? 3 : 0;
  }

  private static final Pattern YEAR =
      Pattern.compile("(?:19|20)\\d{2}[-/.年]\\d{1,2}|\\d{1,2}[-月]\\d{1,2}");
}
