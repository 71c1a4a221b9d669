package zhengwen.store.persist;

import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Projections.exclude;
import static com.mongodb.client.model.Sorts.descending;

import com.mongodb.client.MongoCollection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.ArrayList;
import java.util.Date;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;

/** Lists, newest first, a page at a time; a page costs the same wherever it is in the list. */
@ApplicationScoped
public class Lists {

  /** Texts and spans, which make a document large; a list goes without them. */
  private static final Bson WITHOUT_TEXTS =
      exclude("articleBody", "hans", "blocks", "removed", "repairs", "evidence");

  private final Collections collections;

  Lists(Collections collections) {
    this.collections = collections;
  }

  /** Documents without their texts; from the top where {@code after} is null. */
  public List<Document> articles(ArticleFilter filter, Position after, int limit) {
    return page(
        collections.articles(), filter.conditions(), Fields.NEWEST, after, limit, WITHOUT_TEXTS);
  }

  /** Dead letters; of one reason and status where they are not null. */
  public List<Document> rejections(String reason, String status, Position after, int limit) {
    List<Bson> conditions = new ArrayList<>();
    if (reason != null) {
      conditions.add(eq(Fields.REASON, reason));
    }
    if (status != null) {
      conditions.add(eq(Fields.STATUS, status));
    }
    Bson all = conditions.isEmpty() ? new Document() : and(conditions);
    return page(collections.rejected(), all, Fields.REJECTED_AT, after, limit, null);
  }

  private static List<Document> page(
      MongoCollection<Document> collection,
      Bson conditions,
      String sortedBy,
      Position after,
      int limit,
      Bson projection) {
    Bson filter = after == null ? conditions : and(conditions, behind(sortedBy, after));
    return collection
        .find(filter)
        .sort(descending(sortedBy, Fields.KEY))
        .projection(projection)
        .limit(limit)
        .batchSize(limit)
        .into(new ArrayList<>());
  }

  private static Bson behind(String sortedBy, Position after) {
    Date at = Date.from(after.at());
    return or(lt(sortedBy, at), and(eq(sortedBy, at), lt(Fields.KEY, after.id())));
  }
}
