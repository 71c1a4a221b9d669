package zhengwen.extract.metadata;

import java.time.LocalDate;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.Locale;
import zhengwen.extract.metadata.date.PrintedDate;
import zhengwen.extract.metadata.date.RelativeDate;
import zhengwen.extract.metadata.headline.HeadlineTime;
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

    /** Whether there is no date, or one whose year is that of the receipt. */
    boolean isGuessed() {
      return found == null || found.evidence().rule().equals(InferredDate.YEAR_INFERRED);
    }
  }

  /** A date that the visible text shows, with how much speaks for it. */
  private record Shown(PrintedDate date, Block block, double score, SplitDate split) {

    /** Where the input stops showing it. */
    int end(Layout layout) {
      return split == null
          ? block.text().sourceEnd(date.end())
          : layout.blocks().get(split.last()).end();
    }
  }

  /** China, Taiwan and Hong Kong share it, and none has had summer time since 1991. */
  static final ZoneOffset ZONE = ZoneOffset.ofHours(8);

  private static final DateTimeFormatter MOMENT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT);

  private static final double ENOUGH = 2.5;

  private static final int BESIDE = 6;

  private final Page page;
  private final Layout layout;
  private final Context context;
  private final int headline;
  private final DateScore score;

  DateFinder(Page page, Layout layout, int headline, Context context) {
    this.page = page;
    this.layout = layout;
    this.headline = headline;
    this.context = context;
    this.score = new DateScore(page, layout, headline, context);
  }

  /** When the article was published. */
  Published find(Found<Dateline> dateline, Found<String> title) {
    Shown shown = shown();
    DeclaredDate declared =
        DeclaredDate.of(page.statements().stream().filter(this::isOfArticle).toList());
    if (shown != null) {
      PrintedDate date = shown.date().hasYear() ? shown.date() : completed(shown.date(), declared);
      if (date != null) {
        return printed(shown, timed(date), declared);
      }
    }
    if (declared != null) {
      return declared(declared);
    }
    ScriptDate.Carried carried = ScriptDate.find(page.source(), title);
    if (carried != null) {
      return carried(carried);
    }
    Published inferred = new InferredDate(page, layout, context).find(dateline);
    Published issue = inferred.isGuessed() ? MastheadDate.find(layout, headline) : null;
    return issue == null ? inferred : issue;
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

  /** A day without a time takes the one that is printed behind the headline. */
  private PrintedDate timed(PrintedDate date) {
    if (date.time() != null || headline < 0) {
      return date;
    }
    LocalTime time = HeadlineTime.of(layout.text(headline));
    return time == null
        ? date
        : new PrintedDate(date.day(), time, date.zone(), date.start(), date.end());
  }

  /**
   * A day without a year takes the year of a declaration or address of the same day, or of the
   * receipt.
   */
  private PrintedDate completed(PrintedDate date, DeclaredDate declared) {
    if (declared != null && sameDay(date.day(), declared.date().day())) {
      return date.inYear(declared.date().day().getYear());
    }
    LocalDate addressed = new InferredDate(page, layout, context).addressDay();
    if (addressed != null && sameDay(date.day(), addressed)) {
      return date.inYear(addressed.getYear());
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

  private Published printed(Shown shown, PrintedDate date, DeclaredDate declared) {
    Block block = shown.block();
    String rule = shown.date().hasYear() ? "date-printed" : "date-printed-year-inferred";
    double confidence = shown.date().hasYear() ? 0.95 : 0.6;
    PrintedDate moment = declared == null ? null : declared.onDay(date.day());
    boolean agreed =
        moment != null || (declared != null && declared.date().day().equals(date.day()));
    Evidence evidence =
        new Evidence(
            agreed ? "date-printed-and-declared" : rule,
            shown.split() == null ? block.text().sourceStart(date.start()) : block.start(),
            shown.end(layout),
            agreed ? 0.99 : confidence);
    String raw =
        shown.split() == null
            ? stripped(block.text().slice(date.start(), date.end()))
            : shown.split().raw();
    Claim claim = claim(shown, date, rule);
    boolean completes = date.time() == null && moment != null;
    return new Published(new Found<>(iso(completes ? moment : date), evidence), raw, claim);
  }

  private Claim claim(Shown shown, PrintedDate date, String rule) {
    if (shown.split() == null) {
      return new Claim(shown.block().index(), date.start(), date.end(), ClaimKind.DATE, rule);
    }
    Block last = layout.blocks().get(shown.split().last());
    return new Claim(last.index(), 0, last.text().length(), ClaimKind.DATE, rule);
  }

  private static String stripped(SourceText text) {
    return text.strip().toString();
  }

  private Published declared(DeclaredDate declared) {
    Statement statement = declared.statement();
    Evidence evidence =
        new Evidence("date-declared", statement.start(), statement.end(), declared.trust());
    return new Published(new Found<>(iso(declared.date()), evidence), statement.value(), null);
  }

  private Published carried(ScriptDate.Carried carried) {
    Evidence evidence = new Evidence("date-in-script", carried.start(), carried.end(), 0.7);
    String raw = page.source().substring(carried.start(), carried.end());
    return new Published(new Found<>(iso(carried.date()), evidence), raw, null);
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
      Shown split = at <= layout.bodyStart() ? split(block) : null;
      if (split != null && (best == null || split.score() > best.score())) {
        best = split;
      }
    }
    return best != null && best.score() >= ENOUGH ? best : null;
  }

  /** Parts beside the headline are the article's date as surely as a line that says so. */
  private Shown split(Block block) {
    SplitDate split = SplitDate.at(layout, block.index());
    if (split == null) {
      return null;
    }
    boolean beside = headline >= 0 && Math.abs(block.index() - headline) <= BESIDE;
    double sum = 1 + (split.date().time() == null ? 0 : 2) + (beside ? 4 : 1);
    return new Shown(split.date(), block, sum, split);
  }

  private List<Shown> candidates(Block block) {
    String text = layout.text(block.index());
    List<PrintedDate> dates = layout.dates(block.index());
    if (dates.isEmpty() && context.receivedAt() != null && text.length() < 80) {
      PrintedDate relative =
          RelativeDate.read(text, context.receivedAt().atOffset(ZONE).toLocalDateTime());
      dates = relative == null ? List.of() : List.of(relative);
    }
    return dates.stream()
        .map(date -> new Shown(date, block, score.of(date, block, text), null))
        .toList();
  }
}
