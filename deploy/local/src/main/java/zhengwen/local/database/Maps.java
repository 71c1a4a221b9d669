package zhengwen.local.database;

import de.bwaldvogel.mongo.bson.Document;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.type.ObjectDataType;

/**
 * The maps of a database in the file, under the library's names but with types of our own.
 *
 * @param store the file
 * @param database its name
 */
record Maps(MVStore store, String database) {

  /** The documents of a collection. */
  MVMap<Object, Document> documents(String collection) {
    return store.openMap(
        "databases." + database + "." + collection,
        new MVMap.Builder<Object, Document>()
            .keyType(new ObjectDataType())
            .valueType(new DocumentType()));
  }

  /** Figures about a collection, such as its size. */
  MVMap<String, Object> figures(String collection) {
    return store.openMap("meta." + database + "." + collection);
  }

  /** An index. A map that is open already the library takes as it is. */
  MVMap<Object, Object> index(String collection, String index) {
    return store.openMap(
        database + "." + collection + "._index_" + index,
        new MVMap.Builder<Object, Object>().keyType(new KeyType()).valueType(new ObjectDataType()));
  }
}
