package zhengwen.local.database;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import java.util.List;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;

/**
 * Opens databases whose collections find by {@code _id} whatever else a query asks, append, and
 * keep documents and keys in types of our own.
 */
final class Databases {
  private static final String PRIMARY = "_id_";

  private Databases() {}

  /**
   * Opens or creates one. The class has no name because the constructor of the library's calls its
   * methods: what they capture is there by then, what a field held would not be.
   */
  static MongoDatabase open(String name, MVStore store, CursorRegistry cursors) {
    Maps maps = new Maps(store, name);
    return new H2Database(name, store, cursors) {
      @Override
      protected MongoCollection<Object> openOrCreateCollection(
          String collection, CollectionOptions options) {
        return new AppendingCollection(
            this,
            collection,
            options,
            maps.documents(collection),
            maps.figures(collection),
            cursors);
      }

      @Override
      protected Index<Object> openOrCreateUniqueIndex(
          String collection, String index, List<IndexKey> keys, boolean sparse) {
        MVMap<Object, Object> positions = maps.index(collection, index);
        return index.equals(PRIMARY)
            ? new KeyIndex(index, keys, positions)
            : super.openOrCreateUniqueIndex(collection, index, keys, sparse);
      }
    };
  }
}
