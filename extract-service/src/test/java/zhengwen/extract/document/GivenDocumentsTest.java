package zhengwen.extract.document;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertInstanceOf;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import zhengwen.extract.document.NewsArticle.ArticleBlock;
import zhengwen.extract.document.NewsArticle.Repair;
import zhengwen.extract.metadata.Person;
import zhengwen.extract.metadata.Role;

/** The five documents the user gave, beside the project, against what a reader finds in them. */
class GivenDocumentsTest {

  private static final Path SHARED = Path.of("..", "..", "shared");

  private static final Extractor EXTRACTOR = Extractor.standard();

  /** An input, what came of it, and what a reader wrote down. */
  private record Document(String input, NewsArticle article, JsonNode gold) {

    @Override
    public String toString() {
      return gold.path("id").asText();
    }
  }

  static Stream<Document> documents() throws IOException {
    assumeTrue(Files.isDirectory(SHARED.resolve("seeds")), "no given documents beside the project");
    try (Stream<Path> files = Files.list(SHARED.resolve("seeds"))) {
      return files.sorted().toList().stream().map(GivenDocumentsTest::document);
    }
  }

  private static Document document(Path file) {
    try {
      String name = file.getFileName().toString().replace(".txt", ".json");
      byte[] bytes = Files.readAllBytes(file);
      Outcome outcome =
          EXTRACTOR.extract(new Source(bytes, "text/plain", null, null, null, Identity.NONE));
      return new Document(
          Files.readString(file),
          assertInstanceOf(Outcome.Extracted.class, outcome).article(),
          new ObjectMapper().readTree(SHARED.resolve("eval/texts-gold").resolve(name).toFile()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void body_ofAGivenDocument_isExactlyWhatAReaderFinds(Document document) {
    assertEquals(
        String.join("", texts(document.gold.path("paragraphs"))),
        flat(document.article.articleBody()));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void titleDateAndOrigin_ofAGivenDocument_areThePrintedOnes(Document document) {
    JsonNode gold = document.gold;
    NewsArticle article = document.article;

    assertEquals(text(gold, "headline"), flat(article.headline()));
    assertEquals(text(gold, "alternativeHeadline"), flat(article.alternativeHeadline()));
    assertEquals(text(gold, "source"), flat(article.sourceOrganization()));
    if (!gold.path("publisher").isNull()) {
      assertEquals(text(gold, "publisher"), flat(article.publisher()));
    }
    assertEquals(goldDate(gold), article.datePublished());
    assertEquals(text(gold, "inLanguage"), article.language());
    assertEquals(texts(gold.path("breadcrumb")), flat(article.breadcrumb()));
    assertEquals(texts(gold.path("keywords")), flat(article.keywords()));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void people_ofAGivenDocument_haveTheirNamesAndRoles(Document document) {
    JsonNode gold = document.gold;
    List<Person> people = document.article.author();

    assertEquals(
        texts(gold.path("photographers")),
        people.stream().filter(p -> p.role() == Role.PHOTOGRAPHER).map(Person::name).toList());
    List<Person> authors = people.stream().filter(p -> p.role() != Role.PHOTOGRAPHER).toList();
    assertEquals(texts(gold.path("authors")), authors.stream().map(Person::name).toList());
    for (int i = 0; i < gold.path("author").size(); i++) {
      JsonNode author = gold.path("author").get(i);
      assertEquals(
          author.path("role").asText(), authors.get(i).role().name().toLowerCase(Locale.ROOT));
      assertEquals(text(author, "affiliation"), flat(authors.get(i).affiliation()));
    }
    assertEquals(texts(gold.path("editors")), document.article.editor());
  }

  @ParameterizedTest
  @MethodSource("documents")
  void headingsAndCaptions_ofAGivenDocument_areLabelled(Document document) {
    assertEquals(texts(document.gold.path("headings")), blocks(document.article, "heading"));
    assertEquals(texts(document.gold.path("captions")), blocks(document.article, "caption"));
  }

  @ParameterizedTest
  @MethodSource("documents")
  void noise_ofAGivenDocument_isKeptAsRemoved(Document document) {
    String removed =
        flat(
            String.join("", document.article.removed().stream().map(part -> part.text()).toList()));

    for (String noise : texts(document.gold.path("noise_lines"))) {
      assertTrue(removed.contains(noise), noise);
    }
  }

  @ParameterizedTest
  @MethodSource("documents")
  void repairs_ofAGivenDocument_leadFromTheInputToTheBlocksAndBack(Document document) {
    String input = document.input;
    StringBuilder repaired = new StringBuilder();
    StringBuilder undone = new StringBuilder();
    int[] places = new int[input.length() + 1];
    int at = 0;
    for (Repair repair : document.article.repairs()) {
      assertTrue(repair.start() >= at, repair.toString());
      copy(input, at, repair.start(), places, repaired);
      undone.append(input, at, repair.start()).append(repair.was());
      for (int i = repair.start(); i < repair.end(); i++) {
        places[i] = repaired.length();
      }
      repaired.append(repair.now());
      at = repair.end();
    }
    copy(input, at, input.length(), places, repaired);
    places[input.length()] = repaired.length();
    undone.append(input, at, input.length());

    assertEquals(input, undone.toString());
    for (ArticleBlock block : document.article.blocks()) {
      String span = repaired.substring(places[block.start()], places[block.end()]);
      assertTrue(flat(span).contains(flat(block.text())), block.text());
    }
  }

  private static void copy(String from, int start, int end, int[] places, StringBuilder to) {
    for (int i = start; i < end; i++) {
      places[i] = to.length();
      to.append(from.charAt(i));
    }
  }

  private static List<String> blocks(NewsArticle article, String kind) {
    return article.blocks().stream()
        .filter(block -> block.kind().equals(kind))
        .map(block -> flat(block.text()).replaceFirst("^—+", ""))
        .toList();
  }

  private static String goldDate(JsonNode gold) {
    String date = text(gold, "date");
    return date.isEmpty()
        ? null
        : date.length() == 10 ? date : gold.path("date").asText().replace(' ', 'T') + ":00+08:00";
  }

  private static String text(JsonNode gold, String field) {
    return gold.path(field).isNull() ? "" : flat(gold.path(field).asText());
  }

  private static List<String> texts(JsonNode values) {
    return StreamSupport.stream(values.spliterator(), false).map(v -> flat(v.asText())).toList();
  }

  private static List<String> flat(List<String> texts) {
    List<String> flat = new ArrayList<>();
    texts.forEach(text -> flat.add(flat(text)));
    return flat;
  }

  /** Without what a reader does not see: width of punctuation, white space. */
  private static String flat(String text) {
    return text == null
        ? ""
        : Normalizer.normalize(text, Normalizer.Form.NFKC).replaceAll("\\s+", "");
  }
}
