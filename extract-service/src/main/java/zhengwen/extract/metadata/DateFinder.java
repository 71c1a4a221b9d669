package zhengwen.extract.metadata;

import java.time.LocalDate;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhengwen.extract.metadata.date.DateReader;
import zhengwen.extract.metadata.date.PrintedDate;
import zhengwen.extract.metadata.date.RelativeDate;
import zhengwen.extract.metadata.form.MatchForm;
import zhengwen.extract.page.Block;
import zhengwen.extract.page.Page;
import zhengwen.extract.page.SourceText;
import zhengwen.extract.page.Statement;

/**
 * Finds when the article was published: what is printed near headline and body first, then what the
 * page declares, then what can be inferred and is marked as such.
 */
final class DateFinder {

  /**
   * The date and its place.
   *
   * @param found the date; null if none is known
   * @param raw as printed; null if none is
   * @param claim the part of the visible text it was read from; null if it was not read there
   */
  record Published(Found<String> found, String raw, Claim claim) {

    static final Published UNKNOWN = new Published(null, null, null);
  }

  /** A date that the visible text shows, with how much speaks for it. */
  private record Shown(PrintedDate date, Block block, double score) {}

  /** China, Taiwan and Hong Kong share it, and none has had summer time since 1991. */
  private static final ZoneOffset ZONE = ZoneOffset.ofHours(8);

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);

  private static final Pattern PUBLISHED =
      Pattern.compile(
          "(?:发布|发表|发佈|刊发|出版|上线|建立|上稿|刊登|提交|录入|创建|更新|添加)?(?:于|日期|时间|时刻|日)[^0-9]{0,4}$|(?:发布|发表|刊发|Posted|Published).{0,5}$");

  private static final Pattern MODIFIED =
      Pattern.compile(
          "(?:最后|最近|最新)?(?:更新|修改|编辑|修订)(?:于|日期|时间)?[^0-9]{0,4}$|(?i)(?:updated|modified).{0,5}$");

  private static final Pattern NOT_PUBLISHED =
      Pattern.compile(
          "(?:截至|截止|成立|生于|收到|活动|开始|结束|报名|有效|生效|施行|成文|注册|加入|下载|今天是|登录|版权|Copyright).{0,6}$|©.{0,6}$");

  private static final double ENOUGH = 2.5;

  private final Page page;
  private final Layout layout;
  private final Context context;
  private final int headline;

  DateFinder(Page page, Layout layout, int headline, Context context) {
    this.page = page;
    this.layout = layout;
    this.headline = headline;
    this.context = context;
  }

  /** When the article was published. */
  Published find(Found<Dateline> dateline) {
    Shown shown = shown();
    Declared declared = Declared.of(page.statements().stream().filter(this::isOfArticle).toList());
    if (shown != null) {
      PrintedDate date = shown.date().hasYear() ? shown.date() : completed(shown.date(), declared);
      if (date != null) {
        return printed(shown, date, declared);
      }
    }
    if (declared != null) {
      return declared(declared);
    }
    return new InferredDate(page, layout, context).find(dateline);
  }

  /** Time elements stand in lists of other articles too; those beside this one count. */
  private boolean isOfArticle(Statement statement) {
    if (!statement.name().startsWith("time:") || headline < 0 || !layout.hasBody()) {
      return true;
    }
    int from = layout.blocks().get(Math.max(0, headline - 4)).start();
    return statement.start() >= from
        && statement.start() <= layout.blocks().get(layout.bodyStart()).start();
  }

  /** A day without a year takes the year of a declaration of the same day, or of the receipt. */
  private PrintedDate completed(PrintedDate date, Declared declared) {
    if (declared != null && sameDay(date.day(), declared.date().day())) {
      return date.inYear(declared.date().day().getYear());
    }
    if (context.receivedAt() == null) {
      return null;
    }
    LocalDate today = context.receivedAt().atOffset(ZONE).toLocalDate();
    PrintedDate now = date.inYear(today.getYear());
    return now != null && now.day().isAfter(today.plusDays(1))
        ? date.inYear(today.getYear() - 1)
        : now;
  }

  private static boolean sameDay(LocalDate one, LocalDate other) {
    return one.getMonthValue() == other.getMonthValue()
        && one.getDayOfMonth() == other.getDayOfMonth();
  }

  private Published printed(Shown shown, PrintedDate date, Declared declared) {
    Block block = shown.block();
    String rule = shown.date().hasYear() ? "date-printed" : "date-printed-year-inferred";
    double confidence = shown.date().hasYear() ? 0.95 : 0.6;
    boolean agreed = declared != null && declared.date().day().equals(date.day());
    Evidence evidence =
        new Evidence(
            agreed ? "date-printed-and-declared" : rule,
            block.text().sourceStart(date.start()),
            block.text().sourceEnd(date.end()),
            agreed ? 0.99 : confidence);
    String raw = stripped(block.text().slice(date.start(), date.end()));
    Claim claim = new Claim(block.index(), date.start(), date.end(), ClaimKind.DATE, rule);
    return new Published(new Found<>(iso(date), evidence), raw, claim);
  }

  private static String stripped(SourceText text) {
    return text.strip().toString();
  }

  private Published declared(Declared declared) {
    Statement statement = declared.statement();
    Evidence evidence =
        new Evidence("date-declared", statement.start(), statement.end(), declared.trust());
    return new Published(new Found<>(iso(declared.date()), evidence), statement.value(), null);
  }

  /** The date in ISO 8601: a moment with its zone, or the day alone. */
  static String iso(PrintedDate date) {
    if (date.time() == null) {
      return date.day().toString();
    }
    ZoneOffset zone = date.zone() == null ? ZONE : date.zone();
    return MOMENT.format(OffsetDateTime.of(date.day(), date.time(), zone));
  }

  private Shown shown() {
    Shown best = null;
    int from = headline >= 0 ? Math.max(0, headline - 8) : 0;
    int until = Math.min(layout.blocks().size() - 1, layout.bodyEnd() + 14);
    for (int at = from; at <= until; at++) {
      Block block = layout.blocks().get(at);
      boolean inside = at > layout.bodyStart() && at < layout.bodyEnd() - 1;
      if (block.text().length() == 0 || (inside && block.text().length() > 60)) {
        continue;
      }
      for (Shown candidate : candidates(block)) {
        if (best == null || candidate.score() > best.score()) {
          best = candidate;
        }
      }
    }
    return best != null && best.score() >= ENOUGH ? best : null;
  }

  private List<Shown> candidates(Block block) {
    String text = layout.text(block.index());
    List<PrintedDate> dates = layout.dates(block.index());
    if (dates.isEmpty() && context.receivedAt() != null && text.length() < 80) {
      PrintedDate relative =
          RelativeDate.read(text, context.receivedAt().atOffset(ZONE).toLocalDateTime());
      dates = relative == null ? List.of() : List.of(relative);
    }
    return dates.stream().map(date -> new Shown(date, block, score(date, block, text))).toList();
  }

  private double score(PrintedDate date, Block block, String text) {
    String before = text.substring(Math.max(0, date.start() - 12), date.start());
    if (NOT_PUBLISHED.matcher(before).find()) {
      return -1;
    }
    boolean published = PUBLISHED.matcher(before).find();
    boolean modified = MODIFIED.matcher(before).find();
    double score = (date.time() != null ? 2 : 0) + (date.hasYear() ? 1 : -1);
    score += modified ? -0.5 : published ? 3 : 0;
    score += InfoLine.isOne(text, block) ? 2 : 0;
    return score + place(block, text, date) + future(date);
  }

  private double future(PrintedDate date) {
    boolean impossible =
        date.hasYear() && (date.day().getYear() < 1990 || date.day().getYear() > 2060);
    boolean late =
        context.receivedAt() != null
            && date.day().isAfter(context.receivedAt().atOffset(ZONE).toLocalDate().plusDays(1));
    return impossible || late ? -9 : 0;
  }

  private double place(Block block, String text, PrintedDate date) {
    int at = block.index();
    String rest = text.substring(0, date.start()) + text.substring(date.end());
    boolean prose = rest.length() > 60 || (rest.length() > 12 && rest.indexOf('。') >= 0);
    if (prose) {
      return -4;
    }
    boolean linked = block.linkLength() * 2 > block.text().length();
    double link = linked ? -3 : 0;
    if (headline >= 0 && at == headline) {
      return link - 1;
    }
    if (headline >= 0 && at > headline && at <= layout.bodyStart() + 1) {
      return link + 2 - Math.min(1.5, (at - headline) * 0.1);
    }
    if (headline >= 0 && at < headline) {
      return link
          + (headline - at <= 3 ? 1 : -1)
          - (text.contains("星期") && date.time() == null ? 2 : 0);
    }
    if (at >= layout.bodyEnd() - 1) {
      return link - 0.5 - 0.25 * Math.max(0, at - layout.bodyEnd()) - shadow(at);
    }
    return headline < 0 && at <= layout.bodyStart() ? link + 1 : link - 2;
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

  /** What a page declares about its date, best first. */
  private record Declared(Statement statement, PrintedDate date, double trust) {

    private static final Pattern PUBLICATION =
        Pattern.compile(
            "(?i)meta:(?:pub_?date|publish(?:ed)?[-_]?(?:date|time|at|on)?|publication[-_]?date|og:(?:pub|release|published).*|(?:og:)?article:published_time|og:time|.*create_?at|.*pubtime|.*pubdate|datepublished|datecreated|date|dc\\.date(?:\\.issued|\\.created)?|dc(?:terms)?\\.(?:created|issued|date)|parsely-pub-date|sailthru\\.date|bytedance:published_time|firstpublishedtime|.*releasetime|date\\.available|apub:time|article_?date.*|posttime|createtime|inputtime)"
                + "|json-ld:.*\\.(?:datePublished|uploadDate|dateCreated|pubDate)|time:datetime");

    private static final Pattern UPDATE =
        Pattern.compile(
            "(?i)meta:(?:.*(?:modified|update|lastmod).*)|json-ld:.*\\.(?:dateModified|upDate)");

    static Declared of(List<Statement> statements) {
      Declared best = null;
      for (Statement statement : statements) {
        double trust = trust(statement.name());
        PrintedDate date = trust > 0 ? DateReader.declared(MatchForm.of(statement.value())) : null;
        if (date != null) {
          double weighed = trust + (date.time() == null ? 0 : 0.1);
          if (best == null || weighed > best.trust()) {
            best = new Declared(statement, date, weighed);
          }
        }
      }
      return best;
    }

    private static double trust(String name) {
      if (UPDATE.matcher(name).matches()) {
        return 0.5;
      }
      if (!PUBLICATION.matcher(name).matches()) {
        return 0;
      }
      return name.startsWith("time:") ? 0.6 : 0.8;
    }
  }
}
