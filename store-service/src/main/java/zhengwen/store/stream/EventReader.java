package zhengwen.store.stream;

import io.cloudevents.CloudEvent;
import io.cloudevents.kafka.KafkaMessageFactory;
import io.cloudevents.rw.CloudEventRWException;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.regex.Pattern;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.bson.Document;
import zhengwen.store.persist.DocumentReader;
import zhengwen.store.persist.IncomingArticle;
import zhengwen.store.persist.UnstorableException;

/** Reads a document event: CloudEvents attributes from the headers, the document from the value. */
@ApplicationScoped
public class EventReader {

  static final String ARTICLE_ID = "ce_articleid";
  static final String REVISION = "ce_revision";

  private static final Pattern ID = Pattern.compile("[0-9a-f]{32}");

  private final DocumentReader documents;

  EventReader(DocumentReader documents) {
    this.documents = documents;
  }

  /**
   * The article an event carries.
   *
   * @throws UnreadableEventException if it is no CloudEvent, or lacks an article id or a revision
   * @throws UnstorableException if its document cannot be stored
   */
  IncomingArticle read(ConsumerRecord<byte[], byte[]> eventRecord)
      throws UnreadableEventException, UnstorableException {
    CloudEvent event = event(eventRecord);
    String id = extension(event, "articleid");
    String revision = extension(event, "revision");
    if (!ID.matcher(id).matches()) {
      throw new UnreadableEventException("The event's article id is not 32 hex digits.");
    }
    Document document = documents.read(eventRecord.value());
    if (!id.equals(document.get("id")) || !revision.equals(document.get("revision"))) {
      throw new UnreadableEventException(
          "The event's article id and revision are not its document's.");
    }
    return new IncomingArticle(
        id,
        revision,
        version(document),
        Instant.ofEpochMilli(eventRecord.timestamp()),
        eventRecord.serializedValueSize(),
        document);
  }

  private static CloudEvent event(ConsumerRecord<byte[], byte[]> eventRecord)
      throws UnreadableEventException {
    if (eventRecord.value() == null) {
      throw new UnreadableEventException("The event has no value.");
    }
    try {
      return KafkaMessageFactory.createReader(eventRecord).toEvent();
    } catch (CloudEventRWException | IllegalStateException | IllegalArgumentException e) {
      throw new UnreadableEventException("Not a CloudEvent: " + e.getMessage(), e);
    }
  }

  private static String extension(CloudEvent event, String name) throws UnreadableEventException {
    if (event.getExtension(name) instanceof String text && !text.isEmpty()) {
      return text;
    }
    throw new UnreadableEventException("The event lacks the attribute " + name + ".");
  }

  private static long version(Document document) throws UnreadableEventException {
    if (document.get("extraction") instanceof Document extraction
        && extraction.get("version") instanceof Number version) {
      return version.longValue();
    }
    throw new UnreadableEventException("The document does not say which extractor made it.");
  }
}
