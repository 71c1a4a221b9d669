package zhengwen.extract.stream;

import io.cloudevents.CloudEvent;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import jakarta.enterprise.context.ApplicationScoped;
import java.net.URI;
import java.util.Objects;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import zhengwen.extract.document.Extractor;
import zhengwen.extract.document.NewsArticleJson;
import zhengwen.extract.document.Outcome;
import zhengwen.extract.document.RejectionReason;

/** Turns one raw record into the one record that is its outcome. Thread-safe. */
@ApplicationScoped
public class OutcomeRecords {

  private static final URI SOURCE = URI.create("/extract-service");
  private static final String JSON = "application/json";

  private final ExtractConfig config;
  private final Extractor extractor;
  private final ExtractMetrics metrics;
  private final TraceContext traces;

  /** Loads the extractor's tables. */
  public OutcomeRecords(
      ExtractConfig config, Extractor extractor, ExtractMetrics metrics, TraceContext traces) {
    this.config = config;
    this.extractor = extractor;
    this.metrics = metrics;
    this.traces = traces;
  }

  /** A document, or a dead letter whatever goes wrong: a record never stalls its partition. */
  ProducerRecord<byte[], byte[]> of(ConsumerRecord<byte[], byte[]> record) {
    long start = System.nanoTime();
    ProducerRecord<byte[], byte[]> outcome = traces.process(record, () -> decide(record));
    metrics.extracted(System.nanoTime() - start);
    return outcome;
  }

  private ProducerRecord<byte[], byte[]> decide(ConsumerRecord<byte[], byte[]> record) {
    try {
      RawArticle raw = RawArticle.read(record);
      Outcome outcome = extractor.extract(raw.source());
      if (outcome instanceof Outcome.Rejected rejected) {
        return reject(record, rejected.reason().code(), rejected.message(), null);
      }
      byte[] document = NewsArticleJson.bytes(((Outcome.Extracted) outcome).article());
      if (document.length > config.documentLimit()) {
        return reject(
            record,
            RejectionReason.DOCUMENT_TOO_LARGE.code(),
            document.length + " bytes, the limit is " + config.documentLimit(),
            null);
      }
      return documentRecord(record, raw, document);
    } catch (UnreadableEventException e) {
      return reject(record, "unreadable-event", e.getMessage(), e);
    } catch (RuntimeException | StackOverflowError e) {
      // A defect of the extractor must not stop the articles behind this one; the dead letter
      // keeps the bytes, so that nothing is lost and the page can be redriven after a fix.
      return reject(record, "extraction-failed", Objects.toString(e.getMessage(), ""), e);
    }
  }

  private ProducerRecord<byte[], byte[]> documentRecord(
      ConsumerRecord<byte[], byte[]> record, RawArticle raw, byte[] document) {
    CloudEvent event =
        CloudEventBuilder.from(raw.event())
            .withSource(SOURCE)
            .withType(config.extractedTopic())
            .withData(JSON, document)
            .build();
    ProducerRecord<byte[], byte[]> written =
        KafkaMessageFactory.<byte[]>createWriter(config.extractedTopic(), record.key())
            .writeBinary(event);
    metrics.counted(raw.source().receivedAt());
    return written;
  }

  private ProducerRecord<byte[], byte[]> reject(
      ConsumerRecord<byte[], byte[]> record, String reason, String cause, Throwable failure) {
    metrics.rejected(reason);
    String exception = failure == null ? null : failure.getClass().getName();
    return new DeadLetter(reason, cause, exception).of(record, config.rejectedTopic());
  }
}
