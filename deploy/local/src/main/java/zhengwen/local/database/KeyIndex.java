package zhengwen.local.database;

import de.bwaldvogel.mongo.backend.AbstractUniqueIndex;
import de.bwaldvogel.mongo.backend.IndexKey;
import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.backend.Missing;
import de.bwaldvogel.mongo.bson.Document;
import java.util.List;
import java.util.Map;
import org.h2.mvstore.MVMap;

/**
 * The index of {@code _id}, used whenever a query names {@code _id} at all. The library uses an
 * index only for a query that names nothing else, so that a guarded upsert would read the whole
 * collection; that the found document fits the rest of the query it checks in any case.
 */
final class KeyIndex extends AbstractUniqueIndex<Object> {
  private static final String KEY = "_id";

  private final MVMap<Object, Object> positions;

  /** Keeps its entries in {@code positions}, whose keys are of {@link KeyType}. */
  KeyIndex(String name, List<IndexKey> keys, MVMap<Object, Object> positions) {
    super(name, keys, false);
    this.positions = positions;
  }

  @Override
  public synchronized boolean canHandle(Document query) {
    return query.containsKey(KEY) && super.canHandle(onlyKey(query));
  }

  @Override
  public synchronized Iterable<Object> getPositions(Document query) {
    return super.getPositions(onlyKey(query));
  }

  private static Document onlyKey(Document query) {
    return new Document(KEY, query.get(KEY));
  }

  @Override
  protected Object getPosition(KeyValue key) {
    return positions.get(KeyType.stored(key));
  }

  @Override
  protected boolean putKeyPosition(KeyValue key, Object position) {
    return positions.putIfAbsent(KeyType.stored(key), Missing.ofNullable(position)) == null;
  }

  @Override
  protected Object removeDocument(KeyValue key) {
    return positions.remove(KeyType.stored(key));
  }

  @Override
  protected Iterable<Map.Entry<KeyValue, Object>> getIterable() {
    return () ->
        positions.entrySet().stream()
            .map(entry -> Map.entry(KeyType.key(entry.getKey()), entry.getValue()))
            .iterator();
  }

  @Override
  public long getCount() {
    return positions.sizeAsLong();
  }

  @Override
  public long getDataSize() {
    return getCount();
  }
}
