package zhengwen.ingest.identity;

import java.util.UUID;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * One receipt of an article; of two revisions of one article the greater text is the later.
 *
 * @param receivedAt UTC, exactly six decimals and Z, strictly increasing in one process
 * @param eventId CloudEvents id of the first receipt
 */
public record Revision(String receivedAt, String eventId) {

  private static final Pattern TEXT =
      Pattern.compile(
          "([0-9]{4}-[0-9]{2}-[0-9]{2}T[0-9]{2}:[0-9]{2}:[0-9]{2}\\.[0-9]{6}Z)/([\\x21-\\x7E]+)");

  /** A first receipt at the given time. */
  static Revision at(String receivedAt) {
    return new Revision(receivedAt, UUID.randomUUID().toString());
  }

  /**
   * Reads the text that travels with every event.
   *
   * @throws IllegalArgumentException when it is none
   */
  public static Revision parse(String value) {
    Matcher parts = TEXT.matcher(value);
    if (!parts.matches()) {
      throw new IllegalArgumentException("not a revision");
    }
    return new Revision(parts.group(1), parts.group(2));
  }

  /** The text that travels with every event: {@code receivedAt/eventId}. */
  public String value() {
    return receivedAt + "/" + eventId;
  }
}
