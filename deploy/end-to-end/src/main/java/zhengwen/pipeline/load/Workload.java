package zhengwen.pipeline.load;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The articles of a measurement, in turn and for ever.
 *
 * @param extractionSeconds CPU seconds that the extractor alone takes for one
 * @param articles pages that yield a document
 */
public record Workload(double extractionSeconds, List<Article> articles) {
  private static final ObjectMapper JSON = new ObjectMapper();

  /** Reads what the measurement of extraction alone wrote. */
  public static Workload read(Path extraction) throws IOException {
    List<String> lines = Files.readAllLines(extraction);
    List<Article> articles = new ArrayList<>();
    for (String line : lines.subList(1, lines.size())) {
      articles.add(article(JSON.readTree(line)));
    }
    return new Workload(
        JSON.readTree(lines.get(0)).get("cpuSecondsAnArticle").asDouble(), List.copyOf(articles));
  }

  private static Article article(JsonNode line) throws IOException {
    Path page = Path.of(line.get("page").asText());
    String type = page.toString().endsWith(".txt") ? "text/plain" : "text/html";
    @SuppressWarnings("unchecked")
    Map<String, Object> document = JSON.convertValue(line.get("document"), Map.class);
    return new Article(Files.readAllBytes(page), type, document);
  }

  /** The article posted as number {@code number}. */
  public Article get(int number) {
    return articles.get(Math.floorMod(number, articles.size()));
  }

  /** The URL of number {@code number} of a run. */
  public static String url(String run, int number) {
    return "https://" + run + ".example/" + number + ".html";
  }

  /** The id that the canonical URL gives. */
  public static String id(String url) {
    try {
      byte[] digest =
          MessageDigest.getInstance("SHA-256").digest(url.getBytes(StandardCharsets.UTF_8));
      return HexFormat.of().formatHex(digest).substring(0, 32);
    } catch (NoSuchAlgorithmException e) {
      throw new IllegalStateException(e);
    }
  }

  /** The document of number {@code number} as the extractor would have made it. */
  public Map<String, Object> document(String run, int number) {
    Map<String, Object> document = new LinkedHashMap<>(get(number).document());
    String url = url(run, number);
    document.put("id", id(url));
    document.put("url", url);
    document.put("revision", "2026-01-01T00:00:00.000000Z/%032d".formatted(number));
    document.put("receivedAt", "2026-01-01T00:00:00.000000Z");
    return document;
  }

  /** The same as JSON. */
  public byte[] json(String run, int number) {
    try {
      return JSON.writeValueAsBytes(document(run, number));
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Mean bytes of a page. */
  public double pageBytes() {
    return articles.stream().mapToInt(article -> article.bytes().length).average().orElse(0);
  }
}
