package zhengwen.extract.stream;

import java.util.Arrays;
import java.util.List;
import org.apache.kafka.clients.consumer.ConsumerRecord;
import org.apache.kafka.clients.producer.ProducerRecord;
import org.apache.kafka.common.header.internals.RecordHeaders;

/**
 * Why a record yields no document.
 *
 * @param reason documented code
 * @param cause what was found, for a person
 * @param exceptionClassName of the failure; null where nothing failed
 */
record DeadLetter(String reason, String cause, String exceptionClassName) {

  private static final String STAGE = "extract";
  private static final int LONGEST_CAUSE = 500;
  private static final List<String> REPLACED =
      List.of("ce_id", "ce_type", "ce_source", "ce_specversion");

  /**
   * The record that stands for the other one: same key and bytes, its headers kept but for the
   * event's own identity. {@code ce_time} stays the receipt's, which redrive needs.
   */
  ProducerRecord<byte[], byte[]> of(ConsumerRecord<byte[], byte[]> record, String topic) {
    RecordHeaders headers = new RecordHeaders();
    Arrays.stream(record.headers().toArray())
        .filter(header -> isKept(header.key()))
        .forEach(headers::add);
    String place = record.topic() + "-" + record.partition() + "-" + record.offset();
    add(headers, "ce_specversion", "1.0");
    add(headers, "ce_id", place);
    add(headers, "ce_type", topic);
    add(headers, "ce_source", "/extract-service");
    add(headers, "dead-letter-reason", reason);
    add(headers, "dead-letter-cause", shorten(cause));
    add(headers, "dead-letter-stage", STAGE);
    add(headers, "dead-letter-topic", record.topic());
    add(headers, "dead-letter-partition", Integer.toString(record.partition()));
    add(headers, "dead-letter-offset", Long.toString(record.offset()));
    if (exceptionClassName != null) {
      add(headers, "dead-letter-exception-class-name", exceptionClassName);
    }
    return new ProducerRecord<>(topic, null, record.key(), record.value(), headers);
  }

  /** A redriven record still carries its former dead letter's headers; they are not kept twice. */
  private static boolean isKept(String header) {
    return !REPLACED.contains(header) && !header.startsWith("dead-letter-");
  }

  private static void add(RecordHeaders headers, String name, String value) {
    headers.add(name, Headers.bytes(value));
  }

  private static String shorten(String text) {
    String line = text == null ? "" : text;
    return line.length() <= LONGEST_CAUSE ? line : line.substring(0, LONGEST_CAUSE) + "…";
  }
}
