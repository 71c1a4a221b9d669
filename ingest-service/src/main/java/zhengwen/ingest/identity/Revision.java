package zhengwen.ingest.identity;

import java.util.UUID;

/**
 * One receipt of an article; of two revisions of one article the greater text is the later.
 *
 * @param receivedAt UTC, exactly six decimals and Z, strictly increasing in one process
 * @param eventId CloudEvents id of the first receipt
 */
public record Revision(String receivedAt, String eventId) {

  /** A first receipt at the given time. */
  static Revision at(String receivedAt) {
    return new Revision(receivedAt, UUID.randomUUID().toString());
  }

  /** The text that travels with every event: {@code receivedAt/eventId}. */
  public String value() {
    return receivedAt + "/" + eventId;
  }
}
