package zhengwen.local.database;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.CollectionOptions;
import de.bwaldvogel.mongo.backend.CursorRegistry;
import de.bwaldvogel.mongo.backend.h2.H2Collection;
import de.bwaldvogel.mongo.bson.Document;
import org.h2.mvstore.MVMap;

/**
 * A collection that keeps its documents in the order they came. The library keeps them by {@code
 * _id}, so that each new one, somewhere among the others, has a whole page of them written again.
 * Documents that lie by their {@code _id} already stay where they are.
 */
final class AppendingCollection extends H2Collection {
  private final MVMap<Object, Document> documents;
  private long next;

  AppendingCollection(
      MongoDatabase database,
      String name,
      CollectionOptions options,
      MVMap<Object, Document> documents,
      MVMap<String, Object> figures,
      CursorRegistry cursors) {
    super(database, name, options, documents, figures, cursors);
    this.documents = documents;
    this.next = documents.floorKey(Long.MAX_VALUE) instanceof Long last ? last + 1 : 0;
  }

  @Override
  protected Object addDocumentInternal(Document document) {
    Long position = next++;
    documents.put(position, document);
    return position;
  }
}
