package zhengwen.benchmark;

import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.BufferedWriter;
import java.io.IOException;
import java.lang.management.ManagementFactory;
import java.lang.management.ThreadMXBean;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import zhengwen.extract.document.Extractor;
import zhengwen.extract.document.Identity;
import zhengwen.extract.document.NewsArticleJson;
import zhengwen.extract.document.Outcome;
import zhengwen.extract.document.Source;

/**
 * Extraction alone, on one thread: its CPU time an article, and the document of each page, for the
 * measurement of the whole pipeline. Pages that yield no document are left out.
 */
public final class ExtractionAlone {

  private static final String URL = "https://news.example/";

  private final Extractor extractor = Extractor.standard();
  private final ThreadMXBean threads = ManagementFactory.getThreadMXBean();

  private ExtractionAlone() {}

  /**
   * Measures and writes NDJSON: first the CPU seconds an article, then a line for each page.
   *
   * @param arguments folder of pages, file to write, seconds to warm up and then to measure
   */
  public static void main(String[] arguments) throws IOException {
    new ExtractionAlone()
        .run(Path.of(arguments[0]), Path.of(arguments[1]), Integer.parseInt(arguments[2]));
  }

  private void run(Path folder, Path report, int seconds) throws IOException {
    List<Page> pages = articles(folder);
    repeat(pages, seconds);
    double cpuSeconds = repeat(pages, seconds);
    ObjectMapper json = new ObjectMapper();
    try (BufferedWriter lines = Files.newBufferedWriter(report)) {
      lines.write(json.createObjectNode().put("cpuSecondsAnArticle", cpuSeconds).toString() + "\n");
      for (Page page : pages) {
        ObjectNode line = json.createObjectNode().put("page", page.file().toString());
        line.set("document", json.readTree(document(page)));
        lines.write(line + "\n");
      }
    }
  }

  private List<Page> articles(Path folder) throws IOException {
    List<Page> pages = new ArrayList<>();
    try (Stream<Path> files = Files.walk(folder)) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        Page page = new Page(file.toAbsolutePath(), Files.readAllBytes(file));
        if (!file.toString().endsWith(".json") && document(page) != null) {
          pages.add(page);
        }
      }
    }
    return pages;
  }

  /** CPU seconds an article, over whole rounds. */
  private double repeat(List<Page> pages, int seconds) {
    long end = System.nanoTime() + seconds * 1_000_000_000L;
    long before = threads.getCurrentThreadCpuTime();
    int articles = 0;
    do {
      for (Page page : pages) {
        document(page);
      }
      articles += pages.size();
    } while (System.nanoTime() < end);
    return (threads.getCurrentThreadCpuTime() - before) / 1e9 / articles;
  }

  /** The document as the service would write it; null if there is none. */
  private byte[] document(Page page) {
    Source source =
        new Source(
            page.bytes(),
            page.contentType(),
            null,
            URL + page.file().getFileName(),
            Instant.EPOCH,
            Identity.NONE);
    return extractor.extract(source) instanceof Outcome.Extracted extracted
        ? NewsArticleJson.bytes(extracted.article())
        : null;
  }

  /**
   * A page.
   *
   * @param file where it lies
   * @param bytes what it holds
   */
  @SuppressWarnings("ArrayRecordComponent") // input only; never compared
  private record Page(Path file, byte[] bytes) {
    String contentType() {
      return file.toString().endsWith(".txt") ? "text/plain" : "text/html";
    }
  }
}
