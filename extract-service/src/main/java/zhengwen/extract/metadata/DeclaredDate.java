package zhengwen.extract.metadata;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import zhengwen.extract.metadata.date.DateReader;
import zhengwen.extract.metadata.date.PrintedDate;
import zhengwen.extract.metadata.form.MatchForm;
import zhengwen.extract.metadata.form.Signs;
import zhengwen.extract.page.Statement;

/**
 * What a page declares about its date outside the visible text.
 *
 * @param statement which declaration
 * @param date what it says
 * @param trust how far such a declaration is to be trusted
 */
record DeclaredDate(Statement statement, PrintedDate date, double trust) {

  private static final Pattern PUBLICATION =
      Pattern.compile(
          "(?i)meta:(?:pub_?date|publish(?:ed)?[-_]?(?:date|time|at|on)?|publication[-_]?date|og:(?:pub|release|published).*|(?:og:)?article:published_time|og:time|.*create_?at|.*pubtime|.*pubdate|datepublished|datecreated|date|dc\\.date(?:\\.issued|\\.created)?|dc(?:terms)?\\.(?:created|issued|date)|parsely-pub-date|sailthru\\.date|bytedance:published_time|firstpublishedtime|.*releasetime|date\\.available|apub:time|article_?date.*|posttime|createtime|inputtime)"
              + "|json-ld:.*\\.(?:datePublished|uploadDate|dateCreated|pubDate)|time:datetime|(?:itemprop:|meta:)date(?:published|created)|enpproperty:date");

  /** Parts of names, in lower case, of which each such declaration has one. */
  private static final Signs MAY_DATE = Signs.of("date time pub release creat issued mod");

  private static final Pattern UPDATE =
      Pattern.compile(
          "(?i)meta:(?:.*(?:modified|update|lastmod).*)|json-ld:.*\\.(?:dateModified|upDate)");

  private static final Pattern MOMENT =
      Pattern.compile(
          "meta:(?:og:)?article:published_time|json-ld:.*\\.datePublished|time:datetime"
              + "|(?i:itemprop:datepublished)");

  /** The most trustworthy of the declarations; null if none is a date. */
  static DeclaredDate of(List<Statement> statements) {
    DeclaredDate best = null;
    for (Statement statement : statements) {
      double trust = trust(statement.name());
      PrintedDate date = trust > 0 ? read(statement.value()) : null;
      if (date != null) {
        double weighed = trust + (date.time() == null ? 0 : 0.1);
        if (best == null || weighed > best.trust()) {
          best = new DeclaredDate(statement, date, weighed);
        }
      }
    }
    return best;
  }

  private static PrintedDate read(String value) {
    PrintedDate date = DateReader.declared(MatchForm.of(value));
    return date == null ? null : dayOfMidnight(date);
  }

  /** Systems that know only the day declare its midnight, some in universal time. */
  private static PrintedDate dayOfMidnight(PrintedDate date) {
    if (date.time() == null) {
      return date;
    }
    PrintedDate here = date.at(DateFinder.ZONE);
    boolean bare = date.time().equals(LocalTime.MIDNIGHT);
    return bare ? date.dayAlone() : here.time().equals(LocalTime.MIDNIGHT) ? here.dayAlone() : date;
  }

  /**
   * The moment of publication, if it falls on the day; null if none does. Only names that a
   * standard defines as that moment count: others hold a time because some form asks for one.
   */
  PrintedDate onDay(LocalDate day) {
    if (date.time() == null || !MOMENT.matcher(statement.name()).matches()) {
      return null;
    }
    PrintedDate here = date.at(DateFinder.ZONE);
    return here.day().equals(day) ? here : date.day().equals(day) ? date : null;
  }

  private static double trust(String name) {
    if (!MAY_DATE.areIn(name.toLowerCase(Locale.ROOT))) {
      return 0;
    }
    if (UPDATE.matcher(name).matches()) {
      return 0.5;
    }
    if (!PUBLICATION.matcher(name).matches()) {
      return 0;
    }
    return name.startsWith("time:") ? 0.6 : 0.8;
  }
}
