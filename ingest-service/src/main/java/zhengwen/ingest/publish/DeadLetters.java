package zhengwen.ingest.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;
import zhengwen.ingest.identity.Revision;

/** Records that take the place of what could not be processed, its bytes and headers kept. */
public final class DeadLetters {

  /**
   * Why a record was given up.
   *
   * @param reason documented code, kebab-case
   * @param cause in words
   * @param exceptionClass name of the exception's class
   */
  public record Cause(String reason, String cause, String exceptionClass) {}

  private DeadLetters() {}

  /**
   * A dead letter of stage fetch.
   *
   * @param now the moment it is given up; its id is not used, since the record's own coordinates
   *     name the dead letter and a second copy is recognised by them
   */
  public static ProducerRecord<byte[], byte[]> fetch(
      ConsumerRecord<byte[], byte[]> record, Cause cause, Revision now) {
    Header articleId = record.headers().lastHeader("ce_articleid");
    byte[] key = articleId == null ? record.key() : articleId.value();
    ProducerRecord<byte[], byte[]> letter =
        new ProducerRecord<>(Topics.REJECTED, null, key, record.value(), record.headers());
    Headers headers = letter.headers();
    set(headers, "ce_specversion", "1.0");
    set(headers, "ce_id", record.topic() + "-" + record.partition() + "-" + record.offset());
    set(headers, "ce_type", Topics.REJECTED);
    set(headers, "ce_source", ArticleEvents.SOURCE.toString());
    set(headers, "ce_time", now.receivedAt());
    set(headers, "dead-letter-reason", cause.reason());
    set(headers, "dead-letter-cause", cause.cause());
    set(headers, "dead-letter-stage", "fetch");
    set(headers, "dead-letter-topic", record.topic());
    set(headers, "dead-letter-partition", Integer.toString(record.partition()));
    set(headers, "dead-letter-offset", Long.toString(record.offset()));
    set(headers, "dead-letter-exception-class-name", cause.exceptionClass());
    return letter;
  }

  private static void set(Headers headers, String name, String value) {
    headers.remove(name).add(name, value.getBytes(UTF_8));
  }
}
