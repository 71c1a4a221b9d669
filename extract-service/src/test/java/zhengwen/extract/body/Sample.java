package zhengwen.extract.body;

import java.util.List;
import java.util.stream.Collectors;
import zhengwen.extract.metadata.Context;
import zhengwen.extract.metadata.Metadata;
import zhengwen.extract.metadata.MetadataReader;
import zhengwen.extract.page.Page;
import zhengwen.extract.page.PageReader;

/** A page written for a test, read and labelled. */
final class Sample {

  private static final BodyLabeller LABELLER = new BodyLabeller();

  final Page page;
  final Metadata metadata;
  final List<LabelledSpan> spans;

  private Sample(String source, String mediaType) {
    page = new PageReader().read(source, mediaType);
    metadata = new MetadataReader().read(page, Context.NONE);
    spans = LABELLER.label(page, metadata);
  }

  static Sample text(String... lines) {
    return new Sample(String.join("\n", lines), "text/plain");
  }

  static Sample html(String body) {
    return new Sample("<!DOCTYPE html><html><body>" + body + "</body></html>", "text/html");
  }

  static Sample page(String markup) {
    return new Sample(markup, "text/html");
  }

  /** The body as the document will have it. */
  String body() {
    return spans.stream()
        .filter(span -> span.label().inBody() && span.text().length() > 0)
        .map(span -> span.text().toString())
        .collect(Collectors.joining("\n"));
  }

  /** The label of the first part that contains the words. */
  Label labelOf(String words) {
    return spans.stream()
        .filter(span -> span.text().toString().contains(words))
        .findFirst()
        .orElseThrow()
        .label();
  }
}
