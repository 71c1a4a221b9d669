package zhengwen.store;

import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Properties;
import java.util.concurrent.ExecutionException;
import java.util.function.Consumer;
import org.apache.kafka.clients.producer.KafkaProducer;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.clients.producer.RecordMetadata;
import org.apache.kafka.common.serialization.ByteArraySerializer;

/** Writes events as the other services do, with a plain producer. */
public final class Events implements AutoCloseable {

  private final KafkaProducer<byte[], byte[]> producer;

  /** A producer to this broker. */
  public Events(String bootstrap) {
    Properties settings = new Properties();
    settings.put("bootstrap.servers", bootstrap);
    settings.put("acks", "all");
    settings.put("max.request.size", 17 << 20);
    producer = new KafkaProducer<>(settings, new ByteArraySerializer(), new ByteArraySerializer());
  }

  /** Writes a document event and waits for the acknowledgement. */
  public RecordMetadata extracted(Sample sample) {
    return send("article.extracted.v1", sample.id(), sample.json(), headers(sample), null);
  }

  /** Writes a document event with a value and headers of the caller's. */
  public RecordMetadata extracted(Sample sample, byte[] value, Consumer<Map<String, String>> edit) {
    return send("article.extracted.v1", sample.id(), value, headers(sample), edit);
  }

  /** Writes a document event to the partition of another article. */
  public RecordMetadata extractedBehind(Sample other, Sample sample) {
    return send("article.extracted.v1", other.id(), sample.json(), headers(sample), null);
  }

  /** Writes a dead letter of stage extract and waits for the acknowledgement. */
  public RecordMetadata rejected(Sample sample, String reason, byte[] page) {
    return rejected(sample, reason, page, null);
  }

  /** The same, with headers of the caller's. */
  public RecordMetadata rejected(
      Sample sample, String reason, byte[] page, Consumer<Map<String, String>> edit) {
    Map<String, String> headers = headers(sample);
    headers.put("ce_type", "article.rejected.v1");
    headers.put("ce_id", "article.raw.v1-0-7");
    headers.put("content-type", "text/html;charset=gbk");
    headers.put("dead-letter-reason", reason);
    headers.put("dead-letter-cause", "for a test");
    headers.put("dead-letter-stage", "extract");
    headers.put("dead-letter-topic", "article.raw.v1");
    headers.put("dead-letter-partition", "0");
    headers.put("dead-letter-offset", "7");
    return send("article.rejected.v1", sample.id(), page, headers, edit);
  }

  private static Map<String, String> headers(Sample sample) {
    Map<String, String> headers = new LinkedHashMap<>();
    headers.put("ce_specversion", "1.0");
    headers.put("ce_id", sample.eventId());
    headers.put("ce_type", "article.extracted.v1");
    headers.put("ce_source", "/extract-service");
    headers.put("ce_time", sample.receivedAt());
    headers.put("ce_articleid", sample.id());
    headers.put("ce_revision", sample.revision());
    headers.put("ce_subject", sample.url());
    headers.put("content-type", "application/json");
    return headers;
  }

  private RecordMetadata send(
      String topic,
      String key,
      byte[] value,
      Map<String, String> headers,
      Consumer<Map<String, String>> edit) {
    if (edit != null) {
      edit.accept(headers);
    }
    ProducerRecord<byte[], byte[]> event =
        new ProducerRecord<>(topic, key.getBytes(StandardCharsets.UTF_8), value);
    headers.forEach(
        (name, text) -> event.headers().add(name, text.getBytes(StandardCharsets.UTF_8)));
    try {
      return producer.send(event).get();
    } catch (ExecutionException | InterruptedException e) {
      throw new IllegalStateException(e);
    }
  }

  @Override
  public void close() {
    producer.close(Duration.ofSeconds(2));
  }
}
