package zhengwen.ingest.publish;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.cloudevents.core.builder.CloudEventBuilder;
import io.cloudevents.kafka.KafkaMessageFactory;
import io.opentelemetry.api.trace.propagation.W3CTraceContextPropagator;
import io.opentelemetry.context.Context;
import java.net.URI;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Headers;
import zhengwen.ingest.identity.ArticleId;
import zhengwen.ingest.identity.Revision;

/** Kafka records of our events: CloudEvents 1.0 in binary mode, attributes as ce_ headers. */
public final class ArticleEvents {

  /** The source of every event of this service. */
  public static final URI SOURCE = URI.create("/ingest-service");

  private ArticleEvents() {}

  /** A page, keyed by article id; the payload is the page's bytes. */
  public static ProducerRecord<byte[], byte[]> raw(RawArticle article) {
    CloudEventBuilder event = event(Topics.RAW, article.id(), article.revision());
    article.url().ifPresent(event::withSubject);
    article.contentType().ifPresent(event::withDataContentType);
    event.withData(article.bytes());
    return record(Topics.RAW, article.id().value(), article.revision(), event);
  }

  /** A request, keyed by host; the payload is {@code {"url": …}}. */
  public static ProducerRecord<byte[], byte[]> requested(FetchRequest request) {
    String payload = JsonNodeFactory.instance.objectNode().put("url", request.url()).toString();
    CloudEventBuilder event =
        event(Topics.REQUESTED, request.id(), request.revision())
            .withSubject(request.url())
            .withData("application/json", payload.getBytes(UTF_8));
    return record(Topics.REQUESTED, request.host(), request.revision(), event);
  }

  private static CloudEventBuilder event(String type, ArticleId id, Revision revision) {
    return CloudEventBuilder.v1()
        .withId(revision.eventId())
        .withSource(SOURCE)
        .withType(type)
        .withExtension("articleid", id.value())
        .withExtension("revision", revision.value());
  }

  private static ProducerRecord<byte[], byte[]> record(
      String topic, String key, Revision revision, CloudEventBuilder event) {
    ProducerRecord<byte[], byte[]> record =
        KafkaMessageFactory.createWriter(topic, key.getBytes(UTF_8)).writeBinary(event.build());
    // Written here because the SDK drops trailing zeros, and revisions compare as text.
    record.headers().add("ce_time", revision.receivedAt().getBytes(UTF_8));
    W3CTraceContextPropagator.getInstance()
        .inject(Context.current(), record.headers(), ArticleEvents::setHeader);
    return record;
  }

  private static void setHeader(Headers headers, String name, String value) {
    headers.remove(name).add(name, value.getBytes(UTF_8));
  }
}
