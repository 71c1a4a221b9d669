package zhengwen.extract.cli;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonGenerator;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import zhengwen.extract.document.Extractor;
import zhengwen.extract.document.Identity;
import zhengwen.extract.document.NewsArticleJson;
import zhengwen.extract.document.Outcome;
import zhengwen.extract.document.Source;

/** One input read and extracted, as the line that is printed for it. */
final class ExtractedLine {

  private static final JsonFactory JSON = new JsonFactory();

  private final Extractor extractor;
  private final Inputs inputs;
  private final String url;
  private final String encoding;
  private final String contentType;
  private final Instant receivedAt;

  ExtractedLine(
      Extractor extractor,
      Inputs inputs,
      String url,
      String encoding,
      String contentType,
      Instant receivedAt) {
    this.extractor = extractor;
    this.inputs = inputs;
    this.url = url;
    this.encoding = encoding;
    this.contentType = contentType;
    this.receivedAt = receivedAt;
  }

  /** The JSON line for an input, UTF-8, without the line feed. */
  byte[] line(String input) throws IOException {
    Outcome outcome = extractor.extract(source(input));
    ByteArrayOutputStream out = new ByteArrayOutputStream(8192);
    try (JsonGenerator json = JSON.createGenerator(out)) {
      json.writeStartObject();
      json.writeStringField("input", input);
      if (outcome instanceof Outcome.Extracted extracted) {
        NewsArticleJson.writeFields(extracted.article(), json);
      } else if (outcome instanceof Outcome.Rejected rejected) {
        json.writeObjectFieldStart("rejected");
        json.writeStringField("reason", rejected.reason().code());
        json.writeStringField("message", rejected.message());
        json.writeEndObject();
      }
      json.writeEndObject();
    }
    return out.toByteArray();
  }

  /** The explanation of an input, for a person. */
  String explain(String input) throws IOException {
    return Explanation.of(extractor, source(input));
  }

  /** The decoded input with character damage undone, the same number of lines. */
  String repair(String input) throws IOException {
    return extractor.repairedText(source(input));
  }

  private Source source(String input) throws IOException {
    String type = contentType != null ? contentType : Inputs.mediaType(input);
    String published = receivedAt == null ? null : receivedAt.toString();
    return new Source(
        inputs.read(input), type, encoding, url, receivedAt, new Identity(null, null, published));
  }
}
