package zhengwen.extract.stream;

import io.opentelemetry.api.OpenTelemetry;
import io.opentelemetry.api.trace.Span;
import io.opentelemetry.api.trace.SpanKind;
import io.opentelemetry.api.trace.Tracer;
import io.opentelemetry.context.Context;
import io.opentelemetry.context.Scope;
import io.opentelemetry.context.propagation.TextMapGetter;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Arrays;
import java.util.List;
import java.util.function.Supplier;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.Header;

/** Carries W3C trace context from the raw record's headers to its outcome's. */
@ApplicationScoped
public class TraceContext {

  private static final TextMapGetter<ConsumerRecord<byte[], byte[]>> FROM_HEADERS =
      new TextMapGetter<>() {
        @Override
        public Iterable<String> keys(ConsumerRecord<byte[], byte[]> record) {
          List<Header> headers = Arrays.asList(record.headers().toArray());
          return headers.stream().map(Header::key).toList();
        }

        @Override
        public String get(ConsumerRecord<byte[], byte[]> record, String key) {
          return Headers.text(record, key);
        }
      };

  private final OpenTelemetry telemetry;
  private final Tracer tracer;

  /** Uses the platform's tracer. */
  public TraceContext(OpenTelemetry telemetry) {
    this.telemetry = telemetry;
    this.tracer = telemetry.getTracer("zhengwen.extract");
  }

  /** Does the work within a span that continues the record's trace, and hands the span on. */
  ProducerRecord<byte[], byte[]> process(
      ConsumerRecord<byte[], byte[]> record, Supplier<ProducerRecord<byte[], byte[]>> work) {
    Context parent =
        telemetry
            .getPropagators()
            .getTextMapPropagator()
            .extract(Context.root(), record, FROM_HEADERS);
    Span span =
        tracer
            .spanBuilder(record.topic() + " process")
            .setParent(parent)
            .setSpanKind(SpanKind.CONSUMER)
            .startSpan();
    try (Scope scope = span.makeCurrent()) {
      ProducerRecord<byte[], byte[]> outcome = work.get();
      telemetry
          .getPropagators()
          .getTextMapPropagator()
          .inject(
              Context.current(),
              outcome,
              (target, key, value) -> {
                target.headers().remove(key);
                target.headers().add(key, Headers.bytes(value));
              });
      return outcome;
    } finally {
      span.end();
    }
  }
}
