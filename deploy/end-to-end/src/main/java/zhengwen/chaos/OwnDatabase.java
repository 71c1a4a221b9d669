package zhengwen.chaos;

import com.mongodb.ConnectionString;
import com.mongodb.MongoCredential;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import java.util.UUID;
import zhengwen.local.process.DatabaseSource;

/**
 * A database that holds nothing but what one run puts there: on a server that others use as well,
 * one with a name of its own, dropped at the end.
 */
record OwnDatabase(DatabaseSource source) implements AutoCloseable {

  /** On the server of {@code source}. */
  static OwnDatabase in(DatabaseSource source) {
    if (!(source instanceof DatabaseSource.Given given)) {
      return new OwnDatabase(source);
    }
    String name = "zhengwen_chaos_" + UUID.randomUUID().toString().replace("-", "");
    return new OwnDatabase(new DatabaseSource.Given(renamed(given.uri(), name)));
  }

  /** The same connection string for another database; whoever logs in does so where before. */
  static String renamed(String uri, String name) {
    MongoCredential login = new ConnectionString(uri).getCredential();
    int hosts = uri.indexOf("://") + "://".length();
    int path = uri.indexOf('/', hosts);
    int options = uri.indexOf('?', hosts);
    int end = path >= 0 ? path : options >= 0 ? options : uri.length();
    String query = options < 0 ? "" : uri.substring(options + 1);
    if (login != null && !query.contains("authSource=")) {
      query += (query.isEmpty() ? "" : "&") + "authSource=" + login.getSource();
    }
    return uri.substring(0, end) + "/" + name + (query.isEmpty() ? "" : "?" + query);
  }

  @Override
  public void close() {
    if (source instanceof DatabaseSource.Given given) {
      try (MongoClient client = MongoClients.create(given.uri())) {
        client.getDatabase(new ConnectionString(given.uri()).getDatabase()).drop();
      }
    }
  }
}
