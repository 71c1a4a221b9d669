package zhengwen.store.stream;

import java.nio.charset.StandardCharsets;
import java.util.Optional;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.common.header.Header;
import org.apache.kafka.common.header.Headers;

/** Reads headers as text where an event may be too damaged for the CloudEvents SDK. */
public final class Attributes {

  private final Headers headers;

  private Attributes(Headers headers) {
    this.headers = headers;
  }

  /** The headers of a record. */
  public static Attributes of(ConsumerRecord<byte[], byte[]> eventRecord) {
    return new Attributes(eventRecord.headers());
  }

  /** The last header of this name, as UTF-8; empty where there is none. */
  public Optional<String> text(String name) {
    Header header = headers.lastHeader(name);
    if (header == null || header.value() == null || header.value().length == 0) {
      return Optional.empty();
    }
    return Optional.of(new String(header.value(), StandardCharsets.UTF_8));
  }
}
