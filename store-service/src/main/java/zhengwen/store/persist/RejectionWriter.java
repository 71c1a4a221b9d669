package zhengwen.store.persist;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;

import com.mongodb.MongoBulkWriteException;
import com.mongodb.MongoException;
import com.mongodb.bulk.BulkWriteError;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.WriteModel;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.Date;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.conversions.Bson;
import zhengwen.store.persist.Rejection.Coordinates;

/** Keeps the latest dead letter of each article: where its bytes are and why, not the bytes. */
@ApplicationScoped
public class RejectionWriter {

  private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);
  private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);

  private final Collections collections;

  RejectionWriter(Collections collections) {
    this.collections = collections;
  }

  /**
   * Writes what is newer than the dead letter already known of its article; the rest is there.
   *
   * @throws DatabaseAwayException if the database cannot be written to
   */
  public void write(List<Rejection> rejections) {
    Map<String, Rejection> newest = new HashMap<>();
    for (Rejection rejection : rejections) {
      newest.merge(rejection.id(), rejection, (a, b) -> Rejection.AGE.compare(a, b) < 0 ? b : a);
    }
    List<Rejection> left = List.copyOf(newest.values());
    // The second try settles a race between two upserts of one id.
    for (int tries = 0; tries < 2 && !left.isEmpty(); tries++) {
      left = attempt(left);
    }
  }

  private List<Rejection> attempt(List<Rejection> rejections) {
    try {
      List<WriteModel<Document>> upserts =
          rejections.stream().map(RejectionWriter::upsert).toList();
      collections.rejected().bulkWrite(upserts, UNORDERED);
      return List.of();
    } catch (MongoBulkWriteException e) {
      for (BulkWriteError error : e.getWriteErrors()) {
        if (error.getCode() != Refusals.DUPLICATE_KEY) {
          throw new DatabaseAwayException(e);
        }
      }
      if (e.getWriteConcernError() != null) {
        throw new DatabaseAwayException(e);
      }
      return e.getWriteErrors().stream().map(error -> rejections.get(error.getIndex())).toList();
    } catch (MongoException e) {
      throw new DatabaseAwayException(e);
    }
  }

  private static WriteModel<Document> upsert(Rejection rejection) {
    Date at = Date.from(rejection.rejectedAt());
    List<Bson> older =
        List.of(
            lt(Fields.REVISION, rejection.revision()),
            and(eq(Fields.REVISION, rejection.revision()), lt(Fields.REJECTED_AT, at)));
    Bson guard = new Document(Fields.KEY, rejection.id()).append("$or", older);
    return new ReplaceOneModel<>(guard, stored(rejection), UPSERT);
  }

  private static Document stored(Rejection rejection) {
    return new Document(Fields.KEY, rejection.id())
        .append(Fields.REVISION, rejection.revision())
        .append("eventId", rejection.eventId())
        .append("url", rejection.url())
        .append("contentType", rejection.contentType())
        .append(Fields.REASON, rejection.reason())
        .append("cause", rejection.cause())
        .append("stage", rejection.stage())
        .append("exception", rejection.exception())
        .append(Fields.REJECTED_AT, Date.from(rejection.rejectedAt()))
        .append("size", rejection.size())
        .append("original", place(rejection.original()))
        .append("kept", place(rejection.kept()))
        .append(Fields.STATUS, "open");
  }

  private static Document place(Coordinates place) {
    if (place == null) {
      return null;
    }
    return new Document("topic", place.topic())
        .append("partition", place.partition())
        .append("offset", place.offset());
  }
}
