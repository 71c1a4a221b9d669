package zhengwen.extract.metadata;

import java.util.List;
import java.util.regex.Pattern;
import zhengwen.extract.metadata.form.MatchForm;
import zhengwen.extract.metadata.origin.OutletName;
import zhengwen.extract.metadata.people.PersonName;
import zhengwen.extract.page.Page;
import zhengwen.extract.page.Statement;

/** Finds the outlet that an article came from. */
final class SourceFinder {

  private static final Pattern DECLARED =
      Pattern.compile(
          "meta:(?:contentsource|source|mediaid|article:source|laiyuan|og:source|origin|copyfrom)");

  private final Page page;
  private final LabelledSource labels;
  private final UnlabelledSource places;
  private final List<Found<Person>> authors;

  SourceFinder(Page page, Layout layout, int headline, List<Found<Person>> authors) {
    this.page = page;
    this.authors = authors;
    this.labels = new LabelledSource(layout, headline);
    this.places = new UnlabelledSource(page, layout, headline, authors);
  }

  /** The outlet: labelled, else declared, else marked or printed beside the date. */
  PrintedSource find(Claim date) {
    PrintedSource found = labels.find();
    if (found.found() == null) {
      found = declared();
    }
    if (found.found() == null) {
      found = places.find(date);
    }
    return found.found() == null ? ofReporter() : found;
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
    for (Found<Person> author : authors) {
      String outlet = author.value().affiliation();
      boolean reports = author.value().role() == Role.REPORTER;
      if (reports && outlet != null && OutletName.isProper(MatchForm.of(outlet))) {
        Evidence at = author.evidence();
        Evidence evidence = new Evidence("source-of-reporter", at.start(), at.end(), 0.6);
        return new PrintedSource(new Found<>(outlet, evidence), null);
      }
    }
    return PrintedSource.UNKNOWN;
  }
}
