package zhengwen.store.persist;

import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Indexes.compoundIndex;
import static com.mongodb.client.model.Indexes.descending;

import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import jakarta.enterprise.context.ApplicationScoped;
import java.util.List;
import org.bson.Document;
import org.bson.conversions.Bson;

/** Whether the database answers, and the indexes our lists need. */
@ApplicationScoped
public class Database {

  private static final Bson NEWEST_FIRST = descending(Fields.NEWEST, Fields.KEY);

  private final Collections collections;
  private volatile boolean prepared;

  Database(Collections collections) {
    this.collections = collections;
  }

  /** Whether the database answers now; waits no longer than {@code store.outage} allows. */
  public boolean answers() {
    try {
      collections.database().runCommand(new Document("ping", 1));
      return true;
    } catch (MongoException e) {
      return false;
    }
  }

  /**
   * Creates the indexes once; creating one that exists does nothing.
   *
   * @throws DatabaseAwayException if the database does not answer
   */
  public void prepare() {
    if (prepared) {
      return;
    }
    try {
      prepareArticles(collections.articles());
      prepareRejected(collections.rejected());
      prepared = true;
    } catch (MongoException e) {
      throw new DatabaseAwayException(e);
    }
  }

  private static void prepareArticles(MongoCollection<Document> articles) {
    articles.createIndex(NEWEST_FIRST);
    for (String field : List.of("inLanguage", "sourceOrganization", "publisher")) {
      articles.createIndex(compoundIndex(ascending(field), NEWEST_FIRST));
    }
  }

  private static void prepareRejected(MongoCollection<Document> rejected) {
    Bson latestFirst = descending(Fields.REJECTED_AT, Fields.KEY);
    rejected.createIndex(latestFirst);
    rejected.createIndex(compoundIndex(ascending(Fields.REASON), latestFirst));
  }
}
