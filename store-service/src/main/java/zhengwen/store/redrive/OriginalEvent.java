package zhengwen.store.redrive;

import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Set;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.internals.RecordHeaders;
import zhengwen.store.query.ProblemException;
import zhengwen.store.stream.Attributes;
import zhengwen.store.stream.Topics;

/**
 * Makes the event again that a dead letter stands for. Bytes and headers are in the dead letter;
 * the four attributes it replaced follow from the topic and from the revision, which is {@code
 * time/id} of the first receipt.
 */
final class OriginalEvent {

  private static final Set<String> REPLACED = Set.of("ce_id", "ce_type", "ce_source", "ce_time");
  private static final Set<String> TOPICS = Set.of(Topics.REQUESTED, Topics.RAW, Topics.EXTRACTED);

  private OriginalEvent() {}

  /**
   * The event, addressed to the topic it came from.
   *
   * @throws ProblemException 409 if the dead letter does not say enough
   */
  static ProducerRecord<byte[], byte[]> of(ConsumerRecord<byte[], byte[]> letter) {
    Attributes attributes = Attributes.of(letter);
    String topic =
        attributes
            .text("dead-letter-topic")
            .filter(TOPICS::contains)
            .orElseThrow(() -> impossible("names no topic of ours that it came from"));
    String revision =
        attributes
            .text("ce_revision")
            .filter(text -> text.indexOf('/') > 0)
            .orElseThrow(() -> impossible("has no revision"));
    int slash = revision.indexOf('/');
    RecordHeaders headers = new RecordHeaders();
    for (Header header : letter.headers()) {
      if (!REPLACED.contains(header.key()) && !header.key().startsWith("dead-letter-")) {
        headers.add(header);
      }
    }
    add(headers, "ce_id", revision.substring(slash + 1));
    add(headers, "ce_time", revision.substring(0, slash));
    add(headers, "ce_type", topic);
    add(
        headers,
        "ce_source",
        topic.equals(Topics.EXTRACTED) ? "/extract-service" : "/ingest-service");
    return new ProducerRecord<>(
        topic, null, key(topic, letter, attributes), letter.value(), headers);
  }

  /** Requests are keyed by host, so that one host is asked by one fetcher; the rest by article. */
  private static byte[] key(
      String topic, ConsumerRecord<byte[], byte[]> letter, Attributes attributes) {
    if (!topic.equals(Topics.REQUESTED)) {
      return letter.key();
    }
    String url =
        attributes.text("ce_subject").orElseThrow(() -> impossible("does not say which URL"));
    try {
      String host = URI.create(url).getHost();
      if (host != null) {
        return host.toLowerCase(Locale.ROOT).getBytes(StandardCharsets.UTF_8);
      }
    } catch (IllegalArgumentException e) {
      return letter.key();
    }
    return letter.key();
  }

  private static void add(RecordHeaders headers, String name, String value) {
    headers.add(name, value.getBytes(StandardCharsets.UTF_8));
  }

  private static ProblemException impossible(String why) {
    return new ProblemException(409, "The dead letter " + why + "; it cannot be sent back.");
  }
}
