package zhengwen.store.persist;

import com.mongodb.ConnectionString;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import jakarta.enterprise.context.ApplicationScoped;
import org.bson.Document;
import org.eclipse.microprofile.config.inject.ConfigProperty;

/** The database, named in the connection string or {@code zhengwen}, and its two collections. */
@ApplicationScoped
public class Collections {

  /** Database used where the connection string names none. */
  static final String DEFAULT_DATABASE = "zhengwen";

  private final MongoDatabase database;

  Collections(
      MongoClient client,
      @ConfigProperty(name = "quarkus.mongodb.connection-string") String connection) {
    String named = new ConnectionString(connection).getDatabase();
    database = client.getDatabase(named == null ? DEFAULT_DATABASE : named);
  }

  /** Documents and tombstones, by article id. */
  public MongoCollection<Document> articles() {
    return database.getCollection("articles");
  }

  /** The latest dead letter of an article, by article id. */
  public MongoCollection<Document> rejected() {
    return database.getCollection("rejected");
  }

  MongoDatabase database() {
    return database;
  }
}
