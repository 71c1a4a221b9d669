package zhengwen.extract.metadata;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import zhengwen.extract.metadata.form.MatchForm;
import zhengwen.extract.metadata.headline.TitleKey;
import zhengwen.extract.page.Page;
import zhengwen.extract.page.PageReader;

/** Whole pages in the manner of many sites, as markup and as the text that remains without it. */
class PageCasesTest {

  static Stream<PageCase> cases() {
    return Stream.of(
            "portals.cases",
            "papers.cases",
            "further.cases",
            "more.cases",
            "hard.cases",
            "parts.cases",
            "abroad.cases",
            "origins.cases",
            "origins-more.cases",
            "lines.cases",
            "decoys.cases")
        .flatMap(file -> PageCase.in(file).stream());
  }

  @ParameterizedTest
  @MethodSource("cases")
  void page_givesWhatAReaderFindsInIt(PageCase sample) {
    check(sample, new PageReader().read(sample.page(), "text/html"), "");
  }

  @ParameterizedTest
  @MethodSource("cases")
  void pageText_givesWhatAReaderFindsInIt(PageCase sample) {
    Page page = new PageReader().read(sample.page(), "text/html");
    String title =
        page.statements().stream()
            .filter(statement -> statement.name().equals("title"))
            .map(statement -> statement.value() + "\n")
            .findFirst()
            .orElse("");
    String text =
        page.blocks().stream()
            .map(block -> block.text().toString())
            .collect(Collectors.joining("\n", title, "\n"));
    String lost = sample.expected().getOrDefault("lost-in-text", "");
    check(sample, new PageReader().read(text, "text/plain"), lost);
  }

  private static void check(PageCase sample, Page page, String lost) {
    Metadata read = new MetadataReader().read(page, Context.NONE);
    if (!lost.contains("title")) {
      assertEquals(key(sample.expected().get("title")), key(value(read.headline())), "title");
    }
    if (!lost.contains("date")) {
      assertEquals(sample.expected().get("date"), minute(value(read.datePublished())), "date");
    }
    if (!lost.contains("author")) {
      assertEquals(sample.names("author"), authors(read), "author");
    }
    if (!lost.contains("editor")) {
      assertEquals(
          sample.names("editor"), read.editor().stream().map(Found::value).sorted().toList());
    }
    String source = sample.expected().getOrDefault("source", "");
    if (!lost.contains("source") && !source.isEmpty()) {
      assertEquals(key(source), key(value(read.sourceOrganization())), "source");
    }
  }

  private static List<String> authors(Metadata read) {
    return read.author().stream()
        .map(Found::value)
        .filter(person -> person.role() != Role.PHOTOGRAPHER)
        .map(Person::name)
        .sorted()
        .toList();
  }

  private static String value(Found<String> found) {
    return found == null ? "" : found.value();
  }

  private static String key(String text) {
    return TitleKey.of(MatchForm.of(text));
  }

  private static String minute(String date) {
    return date.length() < 16 ? date : date.substring(0, 16).replace('T', ' ');
  }
}
