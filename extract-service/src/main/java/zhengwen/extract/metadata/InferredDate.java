package zhengwen.extract.metadata;

import java.time.LocalDate;
import java.time.ZoneOffset;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhengwen.extract.metadata.date.DateReader;
import zhengwen.extract.metadata.date.PrintedDate;
import zhengwen.extract.metadata.form.MatchForm;
import zhengwen.extract.page.Block;
import zhengwen.extract.page.Page;
import zhengwen.extract.page.PageForm;
import zhengwen.extract.page.Statement;

/** The day alone, inferred from the dateline or the address; never a time. */
final class InferredDate {

  /** The rule of a day that only a dateline without its year names. */
  static final String YEAR_INFERRED = "dateline-day-year-inferred";

  private static final Pattern ADDRESS_DAY =
      Pattern.compile(
          "[/_-]t?((?:19|20)\\d{2})[-/_]?(0[1-9]|1[0-2])[-/_]?(0[1-9]|[12]\\d|3[01])(?=[/_.-]|\\d{2,}\\.|$)");

  private static final Pattern TITLE_DAY =
      Pattern.compile(
          "[-_|]"
              + " ?((?:19|20)\\d{2}(?:[01]\\d[0-3]\\d|[-/.年][01]?\\d[-/.月][0-3]?\\d日?)|\\d{2}\\.\\d{2}\\.20\\d{2})(?="
              + " ?[-_|]|$)");

  private static final Pattern YEAR = Pattern.compile("(?<!\\d)((?:19|20)\\d{2})年");

  private final Page page;
  private final Layout layout;
  private final Context context;

  InferredDate(Page page, Layout layout, Context context) {
    this.page = page;
    this.layout = layout;
    this.context = context;
  }

  /** The day as far as it can be inferred. */
  DateFinder.Published find(Found<Dateline> dateline) {
    DateFinder.Published read =
        dateline == null ? DateFinder.Published.UNKNOWN : ofDateline(dateline);
    if (read.found() == null) {
      read = ofTitle();
    }
    return read.found() != null ? read : ofAddress();
  }

  /** Some papers put the day of the issue into the title line: 标题 - 20180920 - 港闻. */
  private DateFinder.Published ofTitle() {
    for (Statement statement : page.statements()) {
      if (statement.name().equals("title")) {
        DateFinder.Published day = ofTitle(statement.value(), statement.start(), statement.end());
        if (day.found() != null) {
          return day;
        }
      }
    }
    if (page.form() == PageForm.TEXT && !page.blocks().isEmpty()) {
      Block first = page.blocks().get(0);
      return ofTitle(first.text().toString(), first.start(), first.end());
    }
    return DateFinder.Published.UNKNOWN;
  }

  private static DateFinder.Published ofTitle(String title, int start, int end) {
    Matcher matcher = TITLE_DAY.matcher(MatchForm.of(title));
    PrintedDate day = matcher.find() ? DateReader.declared(matcher.group(1)) : null;
    return day == null
        ? DateFinder.Published.UNKNOWN
        : new DateFinder.Published(
            new Found<>(day.day().toString(), new Evidence("title-day", start, end, 0.5)),
            matcher.group(1),
            null);
  }

  private DateFinder.Published ofDateline(Found<Dateline> dateline) {
    String printed = dateline.value().date();
    PrintedDate day =
        printed == null
            ? null
            : DateReader.read(MatchForm.of(printed)).stream().findFirst().orElse(null);
    if (day == null) {
      return DateFinder.Published.UNKNOWN;
    }
    PrintedDate full = day.hasYear() ? day : inYear(day);
    if (full == null) {
      return DateFinder.Published.UNKNOWN;
    }
    Evidence at = dateline.evidence();
    Evidence evidence =
        new Evidence(
            day.hasYear() ? "dateline-day" : YEAR_INFERRED,
            at.start(),
            at.end(),
            day.hasYear() ? 0.8 : 0.45);
    return new DateFinder.Published(new Found<>(full.day().toString(), evidence), printed, null);
  }

  /** The year is that of the address, of the first sentences, or of the receipt. */
  private PrintedDate inYear(PrintedDate day) {
    LocalDate addressed = addressDay();
    if (addressed != null) {
      return day.inYear(addressed.getYear());
    }
    if (layout.hasBody()) {
      Matcher year = YEAR.matcher(layout.text(layout.bodyStart()));
      if (year.find()) {
        return day.inYear(Integer.parseInt(year.group(1)));
      }
    }
    if (context.receivedAt() == null) {
      return null;
    }
    LocalDate today = context.receivedAt().atOffset(ZoneOffset.ofHours(8)).toLocalDate();
    PrintedDate now = day.inYear(today.getYear());
    return now != null && now.day().isAfter(today) ? day.inYear(today.getYear() - 1) : now;
  }

  private DateFinder.Published ofAddress() {
    LocalDate day = addressDay();
    if (day == null) {
      return DateFinder.Published.UNKNOWN;
    }
    Evidence evidence = new Evidence("address-day", 0, 0, 0.4);
    for (Statement statement : page.statements()) {
      if (isAddress(statement) && day.equals(dayOf(statement.value()))) {
        evidence = new Evidence("address-day", statement.start(), statement.end(), 0.4);
        break;
      }
    }
    return new DateFinder.Published(new Found<>(day.toString(), evidence), null, null);
  }

  /** The day that an address of the page holds; null if none does. */
  LocalDate addressDay() {
    LocalDate day = context.url() == null ? null : dayOf(context.url());
    for (Statement statement : page.statements()) {
      if (day == null && isAddress(statement)) {
        day = dayOf(statement.value());
      }
    }
    return day;
  }

  private static boolean isAddress(Statement statement) {
    return statement.name().equals("link:canonical")
        || statement.name().equals("meta:og:url")
        || statement.name().equals("meta:url")
        || statement.name().equals("meta:mobile-agent");
  }

  private static LocalDate dayOf(String address) {
    Matcher matcher = ADDRESS_DAY.matcher(address);
    if (!matcher.find()) {
      return null;
    }
    PrintedDate day = DateReader.compact(matcher.group(1) + matcher.group(2) + matcher.group(3));
    return day == null ? null : day.day();
  }
}
