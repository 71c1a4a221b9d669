package zhengwen.extract.cli;

import static java.util.stream.Collectors.joining;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Stream;
import zhengwen.extract.metadata.Dateline;
import zhengwen.extract.metadata.Evidence;
import zhengwen.extract.metadata.Found;
import zhengwen.extract.metadata.Metadata;
import zhengwen.extract.metadata.Person;

/** The fields of an article, each with the rule that gave it and where it stands. */
final class ExplainedFields {

  private static final int NAME = 22;
  private static final String NONE = "–";

  private final String source;
  private final List<String> lines = new ArrayList<>();

  ExplainedFields(String source) {
    this.source = source;
  }

  /** The lines that explain them. */
  List<String> lines(Metadata metadata) {
    field("headline", metadata.headline());
    field("alternativeHeadline", metadata.alternativeHeadline());
    field("datePublished", metadata.datePublished());
    field("dateline", metadata.dateline());
    field("publisher", metadata.publisher());
    field("sourceOrganization", metadata.sourceOrganization());
    for (Found<Person> author : metadata.author()) {
      field("author " + author.value().role().name().toLowerCase(Locale.ROOT), author);
    }
    if (metadata.author().isEmpty()) {
      line("author", NONE);
    }
    metadata.editor().forEach(editor -> field("editor", editor));
    field("articleSection", metadata.articleSection());
    list("breadcrumb", metadata.breadcrumb(), " > ");
    list("keywords", metadata.keywords(), ", ");
    return lines;
  }

  private void list(String name, List<String> values, String separator) {
    line(name, values.isEmpty() ? NONE : String.join(separator, values));
  }

  private void field(String name, Found<?> found) {
    if (found == null) {
      line(name, NONE);
      return;
    }
    line(name, shown(found.value()));
    Evidence evidence = found.evidence();
    if (evidence != null) {
      String rule =
          String.format(Locale.ROOT, "  %s (%.2f)", evidence.rule(), evidence.confidence());
      line("", rule + place(evidence));
    }
  }

  private String place(Evidence evidence) {
    if (evidence.start() == evidence.end()) {
      return "";
    }
    long line = 1 + source.substring(0, evidence.start()).chars().filter(c -> c == '\n').count();
    String text = source.substring(evidence.start(), evidence.end());
    return ", line " + line + ", at " + evidence.start() + ": " + text;
  }

  private void line(String name, String value) {
    lines.add(Columns.pad("  " + name, NAME + 2) + " " + value);
  }

  private static String shown(Object value) {
    if (value instanceof Person person) {
      return Stream.of(person.name(), person.affiliation())
          .filter(Objects::nonNull)
          .collect(joining(", "));
    }
    if (value instanceof Dateline dateline) {
      return Stream.of(dateline.agency(), dateline.place(), dateline.date())
          .filter(Objects::nonNull)
          .map(Object::toString)
          .collect(joining(", "));
    }
    return value.toString();
  }
}
