package zhengwen.store.persist;

import java.time.Instant;
import java.util.Comparator;

/**
 * A dead letter without its bytes.
 *
 * @param id article id; for an event without one its key, or the coordinates of what it replaces
 * @param revision of the rejected receipt; empty where the event carried none
 * @param eventId {@code topic-partition-offset} of the record the dead letter replaces
 * @param url as posted, or null
 * @param contentType as declared, or null
 * @param reason documented code
 * @param cause in words, or null
 * @param stage fetch, extract or store, or null
 * @param exception class of the failure behind it, or null
 * @param rejectedAt when the dead letter was written to its topic
 * @param size length of the bytes
 * @param original where the rejected record stood, or null where the dead letter does not say
 * @param kept where the dead letter stands, with the bytes
 */
public record Rejection(
    String id,
    String revision,
    String eventId,
    String url,
    String contentType,
    String reason,
    String cause,
    String stage,
    String exception,
    Instant rejectedAt,
    int size,
    Coordinates original,
    Coordinates kept) {

  /** Oldest first: by revision, then by when it was written. */
  static final Comparator<Rejection> AGE =
      Comparator.comparing(Rejection::revision).thenComparing(Rejection::rejectedAt);

  /**
   * Place of a record.
   *
   * @param topic name
   * @param partition number
   * @param offset in the partition, from 0
   */
  public record Coordinates(String topic, int partition, long offset) {}
}
