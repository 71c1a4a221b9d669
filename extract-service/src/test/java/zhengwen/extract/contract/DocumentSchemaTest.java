package zhengwen.extract.contract;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import zhengwen.extract.document.Extractor;
import zhengwen.extract.document.Identity;
import zhengwen.extract.document.NewsArticleJson;
import zhengwen.extract.document.Outcome;
import zhengwen.extract.document.Source;

/** Whatever is extracted from, the document is one of the published schema. */
class DocumentSchemaTest {

  private static final Path OWN = Path.of("src/test/resources/zhengwen/extract/robustness");
  private static final Path SAMPLES = Path.of("../deploy/samples");
  private static final Path EVALUATION = Path.of("../../shared/eval");
  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Extractor EXTRACTOR = Extractor.standard();
  private static final Schema SCHEMA = Contract.validator(Contract.documentSchema());
  private static final Identity IDENTITY =
      new Identity(
          "0123456789abcdef0123456789abcdef",
          "2026-01-31T08:00:00.000001Z/11111111-2222-3333-4444-555555555555",
          "2026-01-31T08:00:00.000001Z");

  /** Every page there is; evaluation data only where it is. */
  static Stream<Path> pages() throws IOException {
    Stream.Builder<Path> pages = Stream.builder();
    for (Path folder :
        List.of(
            SAMPLES,
            OWN,
            EVALUATION.resolve("pages"),
            EVALUATION.resolve("texts"),
            EVALUATION.resolve("damage"),
            EVALUATION.resolveSibling("seeds"))) {
      if (Files.isDirectory(folder)) {
        try (Stream<Path> files = Files.walk(folder)) {
          files.filter(Files::isRegularFile).sorted().forEach(pages);
        }
      }
    }
    return pages.build();
  }

  @ParameterizedTest
  @MethodSource("pages")
  void document_ofAnyPage_isOneOfTheSchema(Path page) throws IOException {
    for (String url : new String[] {null, "https://news.example/2026/0131/1.html"}) {
      Source source =
          new Source(
              Files.readAllBytes(page),
              null,
              null,
              url,
              Instant.parse("2026-01-31T08:00:00.000001Z"),
              IDENTITY);
      if (EXTRACTOR.extract(source) instanceof Outcome.Extracted extracted) {
        JsonNode document = JSON.readTree(NewsArticleJson.bytes(extracted.article()));
        assertEquals(List.of(), SCHEMA.validate(document));
      }
    }
  }

  @Test
  void document_withoutAFieldOrWithAnother_isNone() throws IOException {
    Source source =
        new Source(
            Files.readAllBytes(SAMPLES.resolve("ferry.txt")), null, null, null, null, IDENTITY);
    Outcome.Extracted extracted = (Outcome.Extracted) EXTRACTOR.extract(source);
    ObjectNode sound = (ObjectNode) JSON.readTree(NewsArticleJson.bytes(extracted.article()));
    assertEquals(List.of(), SCHEMA.validate(sound));
    sound
        .fieldNames()
        .forEachRemaining(
            name -> {
              if (!name.equals("hans")) {
                List<Error> faults = SCHEMA.validate(sound.deepCopy().without(name));
                assertTrue(!faults.isEmpty(), name);
              }
            });
    assertTrue(!SCHEMA.validate(sound.deepCopy().put("inLanguage", "zh")).isEmpty());
    assertTrue(!SCHEMA.validate(sound.deepCopy().put("datePublished", "yesterday")).isEmpty());
  }
}
