package zhengwen.local.database;

import de.bwaldvogel.mongo.MongoCollection;
import de.bwaldvogel.mongo.backend.Index;
import de.bwaldvogel.mongo.bson.Document;

/**
 * The index of {@code _id}, used whenever a query names {@code _id} at all. The library uses an
 * index only for a query that names nothing else, so that a guarded upsert would read the whole
 * collection; that the found document fits the rest of the query it checks in any case.
 */
final class KeyIndex extends Index<Object> {
  private static final String KEY = "_id";

  private final Index<Object> index;

  KeyIndex(Index<Object> index) {
    super(index.getName(), index.getKeys(), false);
    this.index = index;
  }

  @Override
  public boolean canHandle(Document query) {
    return query.containsKey(KEY) && index.canHandle(onlyKey(query));
  }

  @Override
  public Iterable<Object> getPositions(Document query) {
    return index.getPositions(onlyKey(query));
  }

  private static Document onlyKey(Document query) {
    return new Document(KEY, query.get(KEY));
  }

  @Override
  public Object getPosition(Document document) {
    return index.getPosition(document);
  }

  @Override
  public void checkAdd(Document document, MongoCollection<Object> collection) {
    index.checkAdd(document, collection);
  }

  @Override
  public void add(Document document, Object position, MongoCollection<Object> collection) {
    index.add(document, position, collection);
  }

  @Override
  public Object remove(Document document) {
    return index.remove(document);
  }

  @Override
  public void checkUpdate(Document before, Document after, MongoCollection<Object> collection) {
    index.checkUpdate(before, after, collection);
  }

  @Override
  public void updateInPlace(
      Document before, Document after, Object position, MongoCollection<Object> collection) {
    index.updateInPlace(before, after, position, collection);
  }

  @Override
  public long getCount() {
    return index.getCount();
  }

  @Override
  public long getDataSize() {
    return index.getDataSize();
  }

  @Override
  public boolean isUnique() {
    return true;
  }

  @Override
  public void drop() {
    index.drop();
  }
}
