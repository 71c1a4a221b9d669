package zhengwen.extract.cli;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;
import static java.util.stream.Collectors.joining;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Stream;
import zhengwen.extract.body.LabelledSpan;
import zhengwen.extract.document.Examination;
import zhengwen.extract.document.Extractor;
import zhengwen.extract.document.NewsArticle.Repair;
import zhengwen.extract.document.Outcome;
import zhengwen.extract.document.Reading;
import zhengwen.extract.document.Source;
import zhengwen.extract.metadata.Dateline;
import zhengwen.extract.metadata.Evidence;
import zhengwen.extract.metadata.Found;
import zhengwen.extract.metadata.Metadata;
import zhengwen.extract.metadata.Person;
import zhengwen.extract.script.ScriptShares;

/** Tells a person which rule gave each field, what was cut and why, and what was repaired. */
final class Explanation {

  private static final int SHOWN_TEXT = 60;
  private static final int SHOWN_REPAIRS = 200;

  private final StringBuilder out = new StringBuilder();

  private Explanation() {}

  static String of(Extractor extractor, Source source) {
    Explanation explanation = new Explanation();
    Examination examined = extractor.examine(source);
    explanation.outcome(examined.outcome());
    examined.reading().ifPresent(explanation::reading);
    return explanation.out.toString();
  }

  private void reading(Reading reading) {
    summary(reading);
    metadata(reading.metadata(), reading.page().source());
    blocks(reading.spans());
    repairs(reading.repairs());
  }

  private void outcome(Outcome outcome) {
    if (outcome instanceof Outcome.Rejected rejected) {
      line("REJECTED %s: %s", rejected.reason().code(), rejected.message());
    } else {
      line("EXTRACTED");
    }
  }

  private void summary(Reading reading) {
    Map<String, Long> labels =
        reading.spans().stream()
            .filter(span -> span.text().length() > 0)
            .collect(groupingBy(Explanation::label, LinkedHashMap::new, counting()));
    Map<String, Long> repairs =
        reading.repairs().stream()
            .collect(groupingBy(Repair::kind, LinkedHashMap::new, counting()));
    line("  lines     %s", counts(labels));
    line("  repairs   %s", counts(repairs));
    ScriptShares script = reading.script();
    line(
        "  encoding  %s; %s: %.0f %% simplified, %.0f %% traditional, %.0f %% converted",
        reading.encoding(),
        script.language(),
        script.hans() * 100,
        script.hant() * 100,
        script.converted() * 100);
    reading.warnings().forEach(warning -> line("  warning   %s", warning));
  }

  private static String counts(Map<String, Long> counts) {
    return counts.isEmpty()
        ? "none"
        : counts.entrySet().stream()
            .map(count -> count.getValue() + " " + count.getKey())
            .collect(joining(", "));
  }

  private void metadata(Metadata metadata, String source) {
    section("Fields  (value; rule and confidence, where it stands in the decoded input)");
    field("headline", metadata.headline(), source);
    field("alternativeHeadline", metadata.alternativeHeadline(), source);
    field("datePublished", metadata.datePublished(), source);
    field("dateline", metadata.dateline(), source);
    field("publisher", metadata.publisher(), source);
    field("sourceOrganization", metadata.sourceOrganization(), source);
    for (Found<Person> author : metadata.author()) {
      field("author " + author.value().role().name().toLowerCase(Locale.ROOT), author, source);
    }
    for (Found<String> editor : metadata.editor()) {
      field("editor", editor, source);
    }
    field("articleSection", metadata.articleSection(), source);
    line("  %-20s %s", "breadcrumb", String.join(" > ", metadata.breadcrumb()));
    line("  %-20s %s", "keywords", String.join(", ", metadata.keywords()));
  }

  private void field(String name, Found<?> found, String source) {
    if (found == null) {
      line("  %-20s –", name);
      return;
    }
    Evidence evidence = found.evidence();
    line("  %-20s %s", name, shown(found.value()));
    if (evidence != null) {
      String place =
          evidence.start() == evidence.end()
              ? ""
              : String.format(
                  Locale.ROOT,
                  ", at %d: %s",
                  evidence.start(),
                  shorten(source.substring(evidence.start(), evidence.end())));
      line("  %-20s   %s (%.2f)%s", "", evidence.rule(), evidence.confidence(), place);
    }
  }

  private static Object shown(Object value) {
    if (value instanceof Person person) {
      return person.affiliation() == null
          ? person.name()
          : person.name() + ", " + person.affiliation();
    }
    if (value instanceof Dateline dateline) {
      return Stream.of(dateline.agency(), dateline.place(), dateline.date())
          .filter(Objects::nonNull)
          .map(Object::toString)
          .collect(joining(", "));
    }
    return value;
  }

  private void blocks(List<LabelledSpan> spans) {
    section("Text  (+ body, · kept beside it, - removed; where it stands, what it is and why)");
    for (LabelledSpan span : spans) {
      String text = span.text().toString();
      if (!text.isEmpty()) {
        String mark = span.label().inBody() ? "+" : span.label().isRemoved() ? "-" : "·";
        line("%s %7d  %s", mark, span.text().start(), shorten(text));
        line("             %s: %s", label(span), Objects.toString(span.reason(), ""));
      }
    }
  }

  private static String label(LabelledSpan span) {
    return span.label().name().toLowerCase(Locale.ROOT);
  }

  private void repairs(List<Repair> repairs) {
    section("Repairs  (" + repairs.size() + ")");
    String shown =
        repairs.stream()
            .limit(SHOWN_REPAIRS)
            .map(
                repair ->
                    String.format(
                        Locale.ROOT,
                        "  %7d  %-12s %s → %s",
                        repair.start(),
                        repair.kind(),
                        repair.was(),
                        repair.now().isEmpty() ? "nothing" : repair.now()))
            .collect(joining("\n"));
    line("%s", shown);
    if (repairs.size() > SHOWN_REPAIRS) {
      line("  … and %d more", repairs.size() - SHOWN_REPAIRS);
    }
  }

  private void section(String title) {
    line("");
    line("%s", title);
  }

  private void line(String format, Object... values) {
    out.append(String.format(Locale.ROOT, format, values)).append('\n');
  }

  private static String shorten(String text) {
    String flat = text.replace('\n', ' ').replace('\r', ' ').replace('\t', ' ');
    return flat.length() <= SHOWN_TEXT ? flat : flat.substring(0, SHOWN_TEXT) + "…";
  }
}
