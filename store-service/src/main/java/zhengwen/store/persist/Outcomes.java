package zhengwen.store.persist;

import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Projections.include;
import static com.mongodb.client.model.Updates.combine;
import static com.mongodb.client.model.Updates.set;

import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import jakarta.enterprise.context.ApplicationScoped;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.bson.Document;
import org.bson.conversions.Bson;

/**
 * Settles what a document and a dead letter of one article mean for each other: the later one
 * speaks. A dead letter older than the document is resolved; a document older than the dead letter
 * stays, flagged. The two come by different topics in no set order, so both sides are asked after
 * either was written: whichever comes second sees the first.
 */
@ApplicationScoped
public class Outcomes {

  /** Keys asked for at once. */
  private static final int CHUNK = 500;

  private final Collections collections;

  Outcomes(Collections collections) {
    this.collections = collections;
  }

  /**
   * Settles the articles with these ids.
   *
   * @throws DatabaseAwayException if the database does not answer
   */
  public void settle(Collection<String> ids) {
    try {
      List<String> distinct = ids.stream().distinct().toList();
      for (int from = 0; from < distinct.size(); from += CHUNK) {
        settleChunk(distinct.subList(from, Math.min(from + CHUNK, distinct.size())));
      }
    } catch (MongoException e) {
      throw new DatabaseAwayException(e);
    }
  }

  private void settleChunk(List<String> ids) {
    Map<String, Document> rejected =
        byKey(
            collections.rejected(),
            ids,
            include(Fields.REVISION, Fields.REJECTED_AT, Fields.REASON, Fields.STATUS));
    if (rejected.isEmpty()) {
      return;
    }
    Map<String, Document> articles =
        byKey(
            collections.articles(),
            List.copyOf(rejected.keySet()),
            include(Fields.REVISION, Fields.STORAGE, Fields.TAKEDOWN));
    articles.forEach((id, article) -> settle(article, rejected.get(id)));
  }

  private void settle(Document article, Document rejection) {
    if (isLater(rejection, article)) {
      if (!article.containsKey(Fields.TAKEDOWN)) {
        flag(article, rejection);
      }
    } else if (!"resolved".equals(rejection.getString(Fields.STATUS))) {
      resolve(article, rejection);
    }
  }

  /** By revision; of one revision, by when each was written to its topic. */
  private static boolean isLater(Document rejection, Document article) {
    int order = rejection.getString(Fields.REVISION).compareTo(article.getString(Fields.REVISION));
    if (order != 0 || article.containsKey(Fields.TAKEDOWN)) {
      return order > 0;
    }
    Instant extractedAt =
        article.get(Fields.STORAGE, Document.class).getDate("extractedAt").toInstant();
    return rejection.getDate(Fields.REJECTED_AT).toInstant().isAfter(extractedAt);
  }

  private void flag(Document article, Document rejection) {
    Bson same =
        new Document(Fields.KEY, article.get(Fields.KEY))
            .append(Fields.REVISION, article.get(Fields.REVISION))
            .append(
                Fields.EXTRACTED_AT,
                article.get(Fields.STORAGE, Document.class).get("extractedAt"));
    Document flag =
        new Document(Fields.REASON, rejection.get(Fields.REASON))
            .append(Fields.REVISION, rejection.get(Fields.REVISION))
            .append(Fields.REJECTED_AT, rejection.get(Fields.REJECTED_AT));
    collections.articles().updateOne(same, set(Fields.REJECTION, flag));
  }

  private void resolve(Document article, Document rejection) {
    Bson same =
        new Document(Fields.KEY, rejection.get(Fields.KEY))
            .append(Fields.REVISION, rejection.get(Fields.REVISION))
            .append(Fields.REJECTED_AT, rejection.get(Fields.REJECTED_AT));
    collections
        .rejected()
        .updateOne(
            same,
            combine(
                set(Fields.STATUS, "resolved"),
                set("resolvedBy", article.getString(Fields.REVISION))));
  }

  private static Map<String, Document> byKey(
      MongoCollection<Document> collection, List<String> ids, Bson fields) {
    Map<String, Document> found = new HashMap<>();
    collection
        .find(in(Fields.KEY, ids))
        .projection(fields)
        .batchSize(ids.size())
        .into(new ArrayList<>())
        .forEach(document -> found.put(document.getString(Fields.KEY), document));
    return found;
  }
}
