package zhengwen.store.persist;

import java.time.Instant;
import java.util.Comparator;
import org.bson.Document;

/**
 * An extracted document on its way into the database.
 *
 * @param id article id, 32 hex digits
 * @param revision {@code receivedAt/event-id}; compares as text
 * @param version version of the extractor that made it
 * @param extractedAt when it was written to the topic
 * @param size length of its JSON in bytes
 * @param body the document as it came
 */
public record IncomingArticle(
    String id, String revision, long version, Instant extractedAt, int size, Document body) {

  /** Oldest first: by revision, then by extractor version. */
  static final Comparator<IncomingArticle> AGE =
      Comparator.comparing(IncomingArticle::revision).thenComparing(IncomingArticle::version);
}
