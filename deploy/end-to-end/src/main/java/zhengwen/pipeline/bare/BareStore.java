package zhengwen.pipeline.bare;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.BulkWriteOptions;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.ReplaceOneModel;
import com.mongodb.client.model.ReplaceOptions;
import com.mongodb.client.model.WriteModel;
import java.util.ArrayList;
import java.util.List;
import java.util.function.IntFunction;
import org.bson.Document;

/** Bulk upserts with nothing before them, into collections of their own. */
public final class BareStore implements AutoCloseable {
  private static final ReplaceOptions UPSERT = new ReplaceOptions().upsert(true);
  private static final BulkWriteOptions UNORDERED = new BulkWriteOptions().ordered(false);

  private final MongoClient client;
  private final MongoDatabase database;
  private final Measurement measurement;

  /** Describes the database and the process of its server. */
  public BareStore(String mongodb, String name, long pid) {
    client = MongoClients.create(mongodb);
    database = client.getDatabase(name);
    measurement = new Measurement(pid);
  }

  /** Upserts the documents of these numbers, {@code bulk} at a time. */
  public Stage upsert(
      String collection, int from, int to, int bulk, IntFunction<Document> documents)
      throws Exception {
    MongoCollection<Document> place = database.getCollection(collection);
    return measurement.of("upsert", to - from, () -> write(place, from, to, bulk, documents));
  }

  private static void write(
      MongoCollection<Document> collection,
      int from,
      int to,
      int bulk,
      IntFunction<Document> documents) {
    for (int first = from; first < to; first += bulk) {
      List<WriteModel<Document>> batch = new ArrayList<>();
      for (int i = first; i < Math.min(to, first + bulk); i++) {
        Document document = documents.apply(i);
        batch.add(new ReplaceOneModel<>(Filters.eq("_id", document.get("_id")), document, UPSERT));
      }
      collection.bulkWrite(batch, UNORDERED);
    }
  }

  /** Removes a collection. */
  public void drop(String collection) {
    database.getCollection(collection).drop();
  }

  @Override
  public void close() {
    client.close();
  }
}
