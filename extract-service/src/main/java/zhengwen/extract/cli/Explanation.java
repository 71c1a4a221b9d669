package zhengwen.extract.cli;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.stream.Collectors;
import zhengwen.extract.body.LabelledSpan;
import zhengwen.extract.document.Extractor;
import zhengwen.extract.document.NewsArticle.Repair;
import zhengwen.extract.document.Outcome;
import zhengwen.extract.document.Reading;
import zhengwen.extract.document.Source;
import zhengwen.extract.metadata.Evidence;
import zhengwen.extract.metadata.Found;
import zhengwen.extract.metadata.Metadata;
import zhengwen.extract.metadata.Person;

/** Tells a person which rule gave each field, what was cut and why, and what was repaired. */
final class Explanation {

  private static final int SHOWN_TEXT = 60;
  private static final int SHOWN_REPAIRS = 200;

  private final StringBuilder out = new StringBuilder();

  private Explanation() {}

  static String of(Extractor extractor, Source source) {
    Explanation explanation = new Explanation();
    explanation.outcome(extractor.extract(source));
    Reading reading = extractor.read(source);
    explanation.metadata(reading.metadata(), reading.page().source());
    explanation.blocks(reading.spans());
    explanation.repairs(reading.repairs());
    explanation.warnings(reading);
    return explanation.out.toString();
  }

  private void outcome(Outcome outcome) {
    if (outcome instanceof Outcome.Rejected rejected) {
      line("REJECTED %s: %s", rejected.reason().code(), rejected.message());
    } else {
      line("EXTRACTED");
    }
  }

  private void metadata(Metadata metadata, String source) {
    section("Fields  (value, rule, confidence, where in the decoded input)");
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
    Object value = found.value() instanceof Person person ? person.name() : found.value();
    Evidence evidence = found.evidence();
    line("  %-20s %s", name, value);
    if (evidence != null) {
      line(
          "  %-20s   by %s, confidence %.2f, at %d–%d: %s",
          "",
          evidence.rule(),
          evidence.confidence(),
          evidence.start(),
          evidence.end(),
          shorten(source.substring(evidence.start(), evidence.end())));
    }
  }

  private void blocks(List<LabelledSpan> spans) {
    section("Text  (+ body, · kept beside it, - removed; label, where, why)");
    for (LabelledSpan span : spans) {
      String mark = span.label().inBody() ? "+" : span.label().isRemoved() ? "-" : "·";
      line(
          "%s %-10s %7d  %s",
          mark,
          span.label().name().toLowerCase(Locale.ROOT),
          span.text().start(),
          shorten(span.text().toString()));
      line("  %-10s %7s  %s", "", "", Objects.toString(span.reason(), ""));
    }
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
                        repair.now()))
            .collect(Collectors.joining("\n"));
    line("%s", shown);
    if (repairs.size() > SHOWN_REPAIRS) {
      line("  … and %d more", repairs.size() - SHOWN_REPAIRS);
    }
  }

  private void warnings(Reading reading) {
    section("Encoding and script");
    line("  encoding %s, %s", reading.encoding(), reading.script());
    reading.warnings().forEach(warning -> line("  warning: %s", warning));
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
