package zhengwen.local.database;

import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.h2.H2Database;
import java.util.List;
import org.h2.mvstore.MVStore;

/** A database whose collections find by {@code _id} whatever else a query asks. */
final class KeyedDatabase extends H2Database {

  KeyedDatabase(String name, MVStore store, CursorRegistry cursors) {
    super(name, store, cursors);
  }

  @Override
  protected Index<Object> openOrCreateUniqueIndex(
      String collection, String name, List<IndexKey> keys, boolean sparse) {
    Index<Object> index = super.openOrCreateUniqueIndex(collection, name, keys, sparse);
    return name.equals("_id_") ? new KeyIndex(index) : index;
  }
}
