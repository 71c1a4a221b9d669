package zhengwen.local.database;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.bwaldvogel.mongo.backend.KeyValue;
import de.bwaldvogel.mongo.bson.Document;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.WriteBuffer;
import org.h2.mvstore.type.BasicDataType;
import org.h2.mvstore.type.ObjectDataType;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class StoredTypesTest {
  private static final Document DOCUMENT =
      new Document("_id", "a1")
          .append("headline", "水稻")
          .append("blocks", List.of(new Document("start", 1), new Document("start", 2L)))
          .append("url", null);

  @TempDir Path folder;

  @Test
  void aDocumentComesBackAsItWas() {
    assertEquals(DOCUMENT, read(new DocumentType(), written(new DocumentType(), DOCUMENT)));
  }

  @Test
  void aDocumentTheLibraryWroteIsRead() {
    assertEquals(DOCUMENT, read(new DocumentType(), written(new ObjectDataType(), DOCUMENT)));
  }

  @Test
  void keysComeBackAsTheyWere() {
    for (KeyValue key : keys()) {
      Object stored = KeyType.stored(key);
      assertEquals(stored, read(new KeyType(), written(new KeyType(), stored)));
      assertEquals(stored, read(new KeyType(), written(new ObjectDataType(), key)));
      assertEquals(key, KeyType.key(stored));
    }
  }

  @Test
  void keysAreOrderedAsTheLibraryOrdersThem() {
    List<KeyValue> ours = keys();
    List<KeyValue> theirs = new ArrayList<>(ours);
    KeyType type = new KeyType();
    ours.sort((a, b) -> type.compare(KeyType.stored(a), KeyType.stored(b)));
    ObjectDataType library = new ObjectDataType();
    theirs.sort((a, b) -> library.compare(a, b));
    assertEquals(theirs, ours);
  }

  @Test
  void anIndexTheLibraryWroteIsSearched() {
    String file = folder.resolve("index.mv").toString();
    try (MVStore store = MVStore.open(file)) {
      MVMap<Object, Object> map = store.openMap("news.articles._index__id_");
      keys().forEach(key -> map.put(key, key.toString()));
    }
    try (MVStore store = MVStore.open(file)) {
      MVMap<Object, Object> map = new Maps(store, "news").index("articles", "_id_");
      for (KeyValue key : keys()) {
        assertEquals(key.toString(), map.get(KeyType.stored(key)));
      }
    }
  }

  private static List<KeyValue> keys() {
    List<KeyValue> keys = new ArrayList<>();
    Random random = new Random(7);
    for (int i = 0; i < 300; i++) {
      String digits = Long.toHexString(random.nextLong());
      keys.add(new KeyValue(digits));
      keys.add(new KeyValue("%32s".formatted(digits).replace(' ', "0f".charAt(i % 2))));
    }
    for (String odd :
        List.of(
            "",
            "a",
            "b",
            "é",
            "稻",
            "a\0b",
            "\u007f\u007f\u007f",
            "F".repeat(32),
            "g".repeat(32),
            "é".repeat(16),
            "é".repeat(32),
            "x".repeat(300))) {
      keys.add(new KeyValue(odd));
    }
    keys.add(new KeyValue(17));
    keys.add(new KeyValue("a", "b"));
    Collections.shuffle(keys, random);
    return keys;
  }

  private static <T> WriteBuffer written(BasicDataType<T> type, T value) {
    WriteBuffer buffer = new WriteBuffer();
    type.write(buffer, value);
    return buffer;
  }

  private static Object read(BasicDataType<Object> type, WriteBuffer written) {
    return type.read(written.getBuffer().flip());
  }
}
