package zhengwen.extract.metadata;

import java.util.List;
import java.util.Map;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import zhengwen.extract.metadata.form.MatchForm;
import zhengwen.extract.metadata.origin.OutletName;
import zhengwen.extract.metadata.origin.SourceNote;
import zhengwen.extract.metadata.people.PersonName;
import zhengwen.extract.page.Page;
import zhengwen.extract.page.PageForm;
import zhengwen.extract.page.Statement;

/** Finds the outlet that an article came from. */
final class SourceFinder {

  private static final Pattern DECLARED =
      Pattern.compile(
          "meta:(?:contentsource|source|mediaid|article:source|laiyuan|og:source|origin|copyfrom)");

  private static final Pattern OPENING =
      Pattern.compile("^[(\\[【]([^()\\[\\]【】]{2,14}(?:网|报|社|台|之声|杂志|周刊))[)\\]】](?=.{16})");

  /** So many blocks a teaser, a picture and its line may take before the first paragraph. */
  private static final int OPENINGS = 5;

  private final Page page;
  private final Layout layout;
  private final LabelledSource labels;
  private final UnlabelledSource places;
  private final int headline;
  private final Map<String, Found<String>> reporting;

  SourceFinder(Page page, Layout layout, int headline, List<Found<Person>> authors) {
    this.page = page;
    this.layout = layout;
    this.headline = headline;
    this.reporting = ReportersOutlets.of(layout, authors, headline);
    this.labels = new LabelledSource(page.source(), layout, headline);
    this.places = new UnlabelledSource(page, layout, headline, authors, reporting);
  }

  /**
   * The outlet by the surest place that names it: labels, declarations, the date's line, brackets.
   */
  PrintedSource find(Claim date) {
    return Stream.<Supplier<PrintedSource>>of(
            labels::find,
            this::declared,
            new AuthorOutlet(layout, headline)::find,
            () -> places.find(date),
            new ClosingSource(layout)::find,
            this::opening,
            this::ofReporter,
            this::ofDeclaredAuthor,
            new SignedOffice(layout)::find)
        .map(Supplier::get)
        .filter(source -> source.found() != null)
        .findFirst()
        .orElse(PrintedSource.UNKNOWN);
  }

  /** Where a text is exported with its fields, the author's may hold the outlet. */
  private PrintedSource ofDeclaredAuthor() {
    for (Statement statement : page.statements()) {
      String value = statement.value().strip();
      boolean author = statement.name().equals("meta:article:author");
      if (page.form() == PageForm.TEXT && author && OutletName.isProper(MatchForm.of(value))) {
        Evidence evidence =
            new Evidence("source-declared", statement.start(), statement.end(), 0.5);
        return new PrintedSource(new Found<>(value, evidence), null);
      }
    }
    return PrintedSource.UNKNOWN;
  }

  /** The outlet that the first paragraph opens with in brackets: （某某网）. */
  private PrintedSource opening() {
    int until = Math.min(layout.bodyStart() + OPENINGS, layout.blocks().size());
    for (int at = layout.bodyStart(); at < until; at++) {
      Matcher opening = OPENING.matcher(layout.text(at));
      if (opening.find() && OutletName.isProper(opening.group(1))) {
        SourceNote note = new SourceNote(opening.start(1), opening.end(1));
        Found<String> outlet =
            PrintedSource.of(layout, layout.blocks().get(at), note, "source-in-opening").found();
        return new PrintedSource(outlet, null);
      }
    }
    return PrintedSource.UNKNOWN;
  }

  private PrintedSource declared() {
    for (Statement statement : page.statements()) {
      String value = statement.value().strip();
      if (DECLARED.matcher(statement.name()).matches()
          && OutletName.mayBe(value)
          && !PersonName.isPlaceholder(value)) {
        Evidence evidence =
            new Evidence("source-declared", statement.start(), statement.end(), 0.8);
        return new PrintedSource(new Found<>(value, evidence), null);
      }
    }
    return PrintedSource.UNKNOWN;
  }

  /** The outlet whose reporter the byline names: 某报记者张三. */
  private PrintedSource ofReporter() {
    return reporting.isEmpty()
        ? PrintedSource.UNKNOWN
        : new PrintedSource(reporting.values().iterator().next(), null);
  }
}
