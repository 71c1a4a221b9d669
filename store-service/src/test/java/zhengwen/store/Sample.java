package zhengwen.store;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.atomic.AtomicInteger;
import org.bson.Document;

/**
 * An article made up for a test.
 *
 * @param id 32 hex digits
 * @param receivedAt six decimals
 * @param eventId of the first receipt
 * @param version of the extractor
 * @param document as the extractor would write it
 */
public record Sample(String id, String receivedAt, String eventId, int version, Document document) {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final AtomicInteger MICROS = new AtomicInteger(100_000);

  /** A new article with this headline. */
  public static Sample of(String headline) {
    return receipt(UUID.randomUUID().toString().replace("-", ""), headline, 1);
  }

  /** A later receipt of the same article. */
  public Sample again(String headline) {
    return receipt(id, headline, version);
  }

  /** A receipt of the same article at this instant, six decimals. */
  public Sample receivedAt(String instant, String headline) {
    return made(id, instant, UUID.randomUUID().toString(), headline, version);
  }

  /** The same receipt, read by another extractor. */
  public Sample by(int extractor, String headline) {
    return made(id, receivedAt, eventId, headline, extractor);
  }

  /** The same with another value of a field. */
  public Sample with(String field, Object value) {
    return new Sample(
        id, receivedAt, eventId, version, new Document(document).append(field, value));
  }

  /** {@code receivedAt/event-id}. */
  public String revision() {
    return receivedAt + "/" + eventId;
  }

  /** Address it was posted with. */
  public String url() {
    return "https://news.example/" + id;
  }

  /** The document's bytes. */
  public byte[] json() {
    try {
      return JSON.writeValueAsString(document).getBytes(StandardCharsets.UTF_8);
    } catch (JsonProcessingException e) {
      throw new IllegalStateException(e);
    }
  }

  private static Sample receipt(String id, String headline, int version) {
    String receivedAt = "2026-01-31T08:00:00." + MICROS.incrementAndGet() + "Z";
    return made(id, receivedAt, UUID.randomUUID().toString(), headline, version);
  }

  private static Sample made(
      String id, String receivedAt, String eventId, String headline, int version) {
    Document document =
        new Document("id", id)
            .append("url", "https://news.example/" + id)
            .append("receivedAt", receivedAt)
            .append("revision", receivedAt + "/" + eventId)
            .append("headline", headline)
            .append("datePublished", null)
            .append("publisher", "示例日报")
            .append("author", List.of(new Document("name", "甲").append("role", "reporter")))
            .append("inLanguage", "zh-Hans")
            .append("articleBody", "第一段。\n第二段。")
            .append("extraction", new Document("version", version).append("warnings", List.of()));
    return new Sample(id, receivedAt, eventId, version, document);
  }
}
