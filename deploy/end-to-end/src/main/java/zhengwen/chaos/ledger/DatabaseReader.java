package zhengwen.chaos.ledger;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Projections;
import java.util.ArrayList;
import java.util.List;
import org.bson.Document;

/** Reads what the database holds. */
public final class DatabaseReader {
  private static final String DATABASE = "zhengwen";
  private static final String COLLECTION = "articles";
  private static final int BATCH = 1000;

  private DatabaseReader() {}

  /** Id and revision of every document. */
  public static List<Stored> all(String mongodb) {
    try (MongoClient client = MongoClients.create(mongodb)) {
      List<Stored> stored = new ArrayList<>();
      for (Document document :
          client
              .getDatabase(DATABASE)
              .getCollection(COLLECTION)
              .find()
              .projection(Projections.include("revision"))
              .batchSize(BATCH)) {
        stored.add(new Stored(document.getString("_id"), document.getString("revision")));
      }
      return stored;
    }
  }
}
