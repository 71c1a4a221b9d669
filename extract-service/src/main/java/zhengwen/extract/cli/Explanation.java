package zhengwen.extract.cli;

import static java.util.stream.Collectors.counting;
import static java.util.stream.Collectors.groupingBy;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import zhengwen.extract.body.LabelledSpan;
import zhengwen.extract.document.Examination;
import zhengwen.extract.document.Extractor;
import zhengwen.extract.document.NewsArticle.Repair;
import zhengwen.extract.document.Outcome;
import zhengwen.extract.document.Reading;
import zhengwen.extract.document.Source;
import zhengwen.extract.script.ScriptShares;

/** Tells a person which rule gave each field, what was cut and why, and what was repaired. */
final class Explanation {

  /** Columns of a line, at most. */
  static final int WIDTH = 100;

  private static final int NAME = 12;
  private static final int TEXT = 13;
  private static final int SHOWN_REPAIRS = 200;
  private static final int REPAIRED = 30;

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
    section("Fields  (value; rule and its confidence; line, and offset in the decoded input)");
    new ExplainedFields(reading.page().source()).lines(reading.metadata()).forEach(this::line);
    text(reading.spans());
    repairs(reading.repairs());
  }

  private void outcome(Outcome outcome) {
    if (outcome instanceof Outcome.Rejected rejected) {
      line("REJECTED  " + rejected.reason().code() + ": " + rejected.message());
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
    ScriptShares script = reading.script();
    counts("lines", labels);
    counts("repairs", repairs);
    line(
        String.format(
            Locale.ROOT,
            "  encoding  %s; %s: %.0f %% simplified, %.0f %% traditional, %.0f %% converted",
            reading.encoding(),
            script.language(),
            script.hans() * 100,
            script.hant() * 100,
            script.converted() * 100));
    reading.warnings().forEach(warning -> line("  warning   " + warning));
  }

  private void counts(String of, Map<String, Long> counts) {
    String printed = Columns.pad("  " + of, NAME);
    String none = counts.isEmpty() ? "none" : "";
    for (Map.Entry<String, Long> count : counts.entrySet()) {
      String next = count.getValue() + " " + count.getKey() + "  ";
      if (Columns.of(printed + next) > WIDTH) {
        line(printed);
        printed = " ".repeat(NAME);
      }
      printed += next;
    }
    line(printed + none);
  }

  /** Every line of the page in order; what is the same for several in a row is said once. */
  private void text(List<LabelledSpan> spans) {
    section("Text  (+ body, · kept beside it, - removed; what it is and why; offset and text)");
    String said = "";
    for (LabelledSpan span : spans) {
      String text = span.text().toString();
      if (!text.isEmpty()) {
        String mark = span.label().inBody() ? "+" : span.label().isRemoved() ? "-" : "·";
        String what = mark + " " + label(span) + ": " + Objects.toString(span.reason(), "");
        if (!what.equals(said)) {
          line(what);
          said = what;
        }
        String place = String.format(Locale.ROOT, "  %9d  ", span.text().start());
        line(place + Columns.cut(text, WIDTH - TEXT));
      }
    }
  }

  private static String label(LabelledSpan span) {
    return span.label().name().toLowerCase(Locale.ROOT).replace('_', ' ');
  }

  private void repairs(List<Repair> repairs) {
    section("Repairs  (" + repairs.size() + "; offset, kind, what was there and what is now)");
    for (Repair repair : repairs.subList(0, Math.min(SHOWN_REPAIRS, repairs.size()))) {
      String now = repair.now().isEmpty() ? "nothing" : Columns.cut(repair.now(), REPAIRED);
      line(
          String.format(Locale.ROOT, "  %9d  %-14s ", repair.start(), repair.kind())
              + Columns.cut(repair.was(), REPAIRED)
              + " → "
              + now);
    }
    if (repairs.size() > SHOWN_REPAIRS) {
      line("  … and " + (repairs.size() - SHOWN_REPAIRS) + " more");
    }
  }

  private void section(String title) {
    out.append('\n');
    line(title);
  }

  private void line(String text) {
    out.append(Columns.cut(text, WIDTH).stripTrailing()).append('\n');
  }
}
