package zhengwen.extract.stream;

import io.cloudevents.CloudEvent;
import io.cloudevents.kafka.KafkaMessageFactory;
import io.cloudevents.rw.CloudEventRWException;
import java.time.Instant;
import java.time.OffsetDateTime;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import zhengwen.extract.document.Identity;
import zhengwen.extract.document.Source;

/**
 * A received page as it stands on the topic: a CloudEvent in binary mode.
 *
 * @param event its attributes
 * @param source what the extractor needs of it
 */
record RawArticle(CloudEvent event, Source source) {

  private static final String ARTICLE_ID = "articleid";
  private static final String REVISION = "revision";
  private static final String RECEIVED_AT_HEADER = "ce_time";

  /**
   * Reads a record.
   *
   * @throws UnreadableEventException if it is no CloudEvent or lacks what a raw article must have
   */
  static RawArticle read(ConsumerRecord<byte[], byte[]> record) {
    CloudEvent event;
    try {
      event = KafkaMessageFactory.createReader(record).toEvent();
    } catch (CloudEventRWException | IllegalStateException | IllegalArgumentException e) {
      throw new UnreadableEventException("not a CloudEvent: " + e.getMessage(), e);
    }
    Object id = required(event.getExtension(ARTICLE_ID), ARTICLE_ID);
    Object revision = required(event.getExtension(REVISION), REVISION);
    OffsetDateTime time = (OffsetDateTime) required(event.getTime(), "time");
    byte[] bytes = record.value() == null ? new byte[0] : record.value();
    Identity identity =
        new Identity(id.toString(), revision.toString(), Headers.text(record, RECEIVED_AT_HEADER));
    Source source =
        new Source(
            bytes,
            event.getDataContentType(),
            null,
            event.getSubject(),
            Instant.from(time),
            identity);
    return new RawArticle(event, source);
  }

  private static Object required(Object attribute, String name) {
    if (attribute == null) {
      throw new UnreadableEventException("attribute " + name + " is missing", null);
    }
    return attribute;
  }
}
