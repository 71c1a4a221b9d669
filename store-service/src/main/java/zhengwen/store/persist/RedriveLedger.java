package zhengwen.store.persist;

import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.inc;
import static com.mongodb.client.model.Updates.set;

import jakarta.enterprise.context.ApplicationScoped;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;
import zhengwen.store.persist.Rejection.Coordinates;

/**
 * Keeps the books of dead letters sent back: one claim at a time, so that two requests send one
 * record, and a claim nobody finished can be taken over.
 */
@ApplicationScoped
public class RedriveLedger {

  private static final Duration CLAIM = Duration.ofMinutes(1);

  private final Collections collections;
  private final Clock clock = Clock.systemUTC();

  RedriveLedger(Collections collections) {
    this.collections = collections;
  }

  /** Claims a dead letter that is open, or whose claim has run out; false if another has it. */
  public boolean claim(Document rejection) {
    Instant now = clock.instant();
    Document open = identity(rejection);
    open.append(
        "$or",
        List.of(
            new Document(Fields.STATUS, "open"),
            new Document(Fields.STATUS, "redriving")
                .append("claimedAt", new Document("$lt", Date.from(now.minus(CLAIM))))));
    Bson claim = combine(set(Fields.STATUS, "redriving"), set("claimedAt", Date.from(now)));
    return collections.rejected().updateOne(open, claim).getMatchedCount() == 1;
  }

  /** Notes where the event was written to. */
  public void sent(Document rejection, Coordinates place) {
    collections
        .rejected()
        .updateOne(
            claimed(rejection),
            combine(
                set(Fields.STATUS, "redriven"),
                inc("redrives", 1),
                set(
                    "redriven",
                    new Document("at", Date.from(clock.instant()))
                        .append("topic", place.topic())
                        .append("partition", place.partition())
                        .append("offset", place.offset()))));
  }

  /** Gives the claim up, leaving the dead letter in this status. */
  public void release(Document rejection, String status) {
    collections.rejected().updateOne(claimed(rejection), set(Fields.STATUS, status));
  }

  /** A claim must not overwrite what has been settled, or rejected anew, meanwhile. */
  private static Document claimed(Document rejection) {
    return identity(rejection).append(Fields.STATUS, "redriving");
  }

  private static Document identity(Document rejection) {
    return new Document(Fields.KEY, rejection.get(Fields.KEY))
        .append(Fields.REVISION, rejection.get(Fields.REVISION))
        .append(Fields.REJECTED_AT, rejection.get(Fields.REJECTED_AT));
  }
}
