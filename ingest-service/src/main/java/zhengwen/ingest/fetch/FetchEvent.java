package zhengwen.ingest.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.io.IOException;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import zhengwen.ingest.identity.ArticleId;
import zhengwen.ingest.identity.Revision;

/**
 * A request as read from Kafka.
 *
 * @param url as it was posted
 */
record FetchEvent(ArticleId id, Revision revision, String url) {

  private static final ObjectMapper JSON = new ObjectMapper();
  private static final Pattern ID = Pattern.compile("[0-9a-f]{32}");

  /**
   * Reads a record.
   *
   * @throws UnreadableEventException when it is not one of ours
   */
  static FetchEvent of(ConsumerRecord<byte[], byte[]> record) throws UnreadableEventException {
    String id = header(record, "ce_articleid");
    if (!ID.matcher(id).matches()) {
      throw new UnreadableEventException("ce_articleid is no article id", null);
    }
    return new FetchEvent(new ArticleId(id), revision(record), url(record));
  }

  private static Revision revision(ConsumerRecord<byte[], byte[]> record)
      throws UnreadableEventException {
    try {
      return Revision.parse(header(record, "ce_revision"));
    } catch (IllegalArgumentException e) {
      throw new UnreadableEventException("ce_revision is no revision", e);
    }
  }

  private static String url(ConsumerRecord<byte[], byte[]> record) throws UnreadableEventException {
    try {
      JsonNode url = JSON.readTree(record.value() == null ? new byte[0] : record.value());
      if (!url.path("url").isTextual()) {
        throw new UnreadableEventException("the payload has no url", null);
      }
      return url.path("url").textValue();
    } catch (IOException e) {
      throw new UnreadableEventException("the payload is not JSON", e);
    }
  }

  private static String header(ConsumerRecord<byte[], byte[]> record, String name)
      throws UnreadableEventException {
    Header header = record.headers().lastHeader(name);
    if (header == null || header.value() == null) {
      throw new UnreadableEventException("the header " + name + " is missing", null);
    }
    return new String(header.value(), UTF_8);
  }
}
