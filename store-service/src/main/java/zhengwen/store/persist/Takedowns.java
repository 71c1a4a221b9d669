package zhengwen.store.persist;

import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.ErrorCategory;
import com.mongodb.MongoWriteException;
import com.mongodb.client.model.ReplaceOptions;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * Takes articles down. A tombstone stands in the place of the document, with a revision of its own:
 * the guard that refuses older documents refuses everything received up to the takedown, whether it
 * comes late, again, by redrive or by replay. What is posted afterwards is stored again, unless the
 * takedown is permanent.
 */
@ApplicationScoped
public class Takedowns {

  /** Greater than any revision: receipts of the year 9999 come before it. */
  static final String FOREVER = "9999-12-31T23:59:59.999999Z/~";

  private static final DateTimeFormatter RECEIPT =
      DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);
  private static final int MOST_TRIES = 10;

  private final Collections collections;
  private final Outcomes outcomes;
  private final Clock clock = Clock.systemUTC();

  Takedowns(Collections collections, Outcomes outcomes) {
    this.collections = collections;
    this.outcomes = outcomes;
  }

  /**
   * Replaces whatever is stored under {@code id}, or nothing, by a tombstone. A tombstone that is
   * there already is replaced too, so a permanent one can be lifted for later posts.
   */
  public void takeDown(String id, boolean permanent) {
    String revision = permanent ? FOREVER : RECEIPT.format(clock.instant()) + "/~";
    for (int tries = 0; tries < MOST_TRIES; tries++) {
      if (replace(id, lt(Fields.REVISION, revision), revision, permanent, true)) {
        outcomes.settle(List.of(id));
        return;
      }
      Document stored = collections.articles().find(eq(Fields.KEY, id)).first();
      if (stored == null) {
        continue;
      }
      String present = stored.getString(Fields.REVISION);
      if (!stored.containsKey(Fields.TAKEDOWN)) {
        revision = present + "~";
      } else if (replace(id, eq(Fields.REVISION, present), revision, permanent, false)) {
        return;
      }
    }
    throw new IllegalStateException("The article changes faster than it can be taken down.");
  }

  private boolean replace(
      String id, Bson condition, String revision, boolean permanent, boolean upsert) {
    Document guard = new Document(Fields.KEY, id);
    guard.putAll(condition.toBsonDocument());
    Document tombstone =
        new Document(Fields.KEY, id)
            .append(Fields.REVISION, revision)
            .append(
                Fields.TAKEDOWN,
                new Document("at", Date.from(clock.instant())).append("permanent", permanent));
    try {
      var result =
          collections.articles().replaceOne(guard, tombstone, new ReplaceOptions().upsert(upsert));
      return result.getMatchedCount() > 0 || result.getUpsertedId() != null;
    } catch (MongoWriteException e) {
      if (e.getError().getCategory() == ErrorCategory.DUPLICATE_KEY) {
        return false;
      }
      throw e;
    }
  }
}
