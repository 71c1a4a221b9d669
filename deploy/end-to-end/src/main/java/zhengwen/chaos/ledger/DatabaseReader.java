package zhengwen.chaos.ledger;

import com.mongodb.ConnectionString;
import com.mongodb.MongoClientSettings;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Projections;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.concurrent.TimeUnit;
import org.bson.Document;
import org.bson.conversions.Bson;

/** Reads what the database holds. */
public final class DatabaseReader implements AutoCloseable {
  private static final String DATABASE = "zhengwen";
  private static final String COLLECTION = "articles";
  private static final int CHUNK = 500;

  /** The embedded store answers nothing else while it reads a whole collection. */
  private static final int PATIENCE_MINUTES = 5;

  private final MongoClient client;
  private final MongoCollection<Document> articles;

  /** Connects to a database that may take minutes to answer. */
  public DatabaseReader(String mongodb) {
    ConnectionString uri = new ConnectionString(mongodb);
    client =
        MongoClients.create(
            MongoClientSettings.builder()
                .applyConnectionString(uri)
                .applyToSocketSettings(
                    socket -> socket.connectTimeout(PATIENCE_MINUTES, TimeUnit.MINUTES))
                .build());
    String database = uri.getDatabase() == null ? DATABASE : uri.getDatabase();
    articles = client.getDatabase(database).getCollection(COLLECTION);
  }

  /** Id and revision of every document. */
  public List<Stored> all() {
    return find(new Document());
  }

  /** Those of the documents with these ids. */
  public List<Stored> of(Collection<String> ids) {
    List<String> list = List.copyOf(ids);
    List<Stored> stored = new ArrayList<>();
    for (int from = 0; from < list.size(); from += CHUNK) {
      List<String> chunk = list.subList(from, Math.min(from + CHUNK, list.size()));
      stored.addAll(find(Filters.in("_id", chunk)));
    }
    return stored;
  }

  private List<Stored> find(Bson filter) {
    List<Stored> stored = new ArrayList<>();
    for (Document document :
        articles.find(filter).projection(Projections.include("revision")).batchSize(CHUNK)) {
      stored.add(new Stored(document.getString("_id"), document.getString("revision")));
    }
    return stored;
  }

  @Override
  public void close() {
    client.close();
  }
}
