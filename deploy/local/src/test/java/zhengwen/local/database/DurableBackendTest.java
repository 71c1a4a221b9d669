package zhengwen.local.database;

import static org.junit.jupiter.api.Assertions.assertEquals;

import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import io.netty.channel.Channel;
import io.netty.channel.local.LocalChannel;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import org.h2.mvstore.MVStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DurableBackendTest {
  private static final String DATABASE = "news";

  private static final Channel CLIENT = new LocalChannel();

  private static final List<String> HASHES =
      List.of(
          "0123456789abcdef0123456789abcdef", "f".repeat(32), "fedcba98765432100123456789abcdef");

  @TempDir Path folder;

  @Test
  void whatTheLibraryWroteIsFoundReplacedAndAddedTo() {
    Path file = folder.resolve("documents.mv");
    H2Backend library = new H2Backend(MVStore.open(file.toString()));
    insert(library, 0, 100, "theirs");
    library.close();

    DurableBackend ours = DurableBackend.open(file);
    insert(ours, 100, 200, "ours");
    replace(ours, 7, "replaced");
    ours.close();

    DurableBackend again = DurableBackend.open(file);
    insert(again, 200, 250, "again");
    assertEquals(250, count(again, new Document()));
    assertEquals(99, count(again, new Document("by", "theirs")));
    assertEquals(100, count(again, new Document("by", "ours")));
    assertEquals(1, count(again, new Document("_id", "id7").append("by", "replaced")));
    assertEquals(1, count(again, new Document("_id", "id249").append("by", "again")));
    again.close();
  }

  @Test
  void aSecondDocumentOfOneKeyIsRefused() {
    DurableBackend backend = DurableBackend.open(folder.resolve("documents.mv"));
    insert(backend, 0, 1, "first");
    Document answer = insert(backend, 0, 1, "second");
    assertEquals(1, ((List<?>) answer.get("writeErrors")).size());
    assertEquals(1, count(backend, new Document()));
    backend.close();
  }

  @Test
  void documentsUnderHashesAreFoundByEachWayOfAsking() {
    Path file = folder.resolve("documents.mv");
    DurableBackend before = DurableBackend.open(file);
    insert(before, HASHES, "hash");
    before.close();

    DurableBackend backend = DurableBackend.open(file);
    assertEquals(1, count(backend, new Document("_id", HASHES.get(1))));
    assertEquals(2, count(backend, new Document("_id", new Document("$in", HASHES.subList(0, 2)))));
    assertEquals(
        2,
        count(backend, new Document("_id", new Document("$regex", "^f").append("$options", ""))));
    run(
        backend,
        "delete",
        new Document("delete", "articles")
            .append(
                "deletes",
                List.of(new Document("q", new Document("_id", HASHES.get(0))).append("limit", 1))));
    assertEquals(0, count(backend, new Document("_id", HASHES.get(0))));
    Document answer = insert(backend, HASHES, "again");
    assertEquals(2, ((List<?>) answer.get("writeErrors")).size());
    backend.close();
  }

  @Test
  void aDroppedCollectionIsForgottenWithItsKeys() {
    Path file = folder.resolve("documents.mv");
    DurableBackend backend = DurableBackend.open(file);
    insert(backend, HASHES, "first");
    run(backend, "drop", new Document("drop", "articles"));
    assertEquals(HASHES.size(), insert(backend, HASHES, "second").get("n"));
    backend.close();

    DurableBackend again = DurableBackend.open(file);
    assertEquals(HASHES.size(), count(again, new Document("by", "second")));
    assertEquals(1, count(again, new Document("_id", HASHES.get(0))));
    again.close();
  }

  private static Document insert(H2Backend backend, int from, int to, String by) {
    return insert(
        backend, IntStream.range(from, to).mapToObj(number -> "id" + number).toList(), by);
  }

  private static Document insert(H2Backend backend, List<String> ids, String by) {
    List<Document> documents =
        ids.stream().map(id -> new Document("_id", id).append("by", by)).toList();
    return run(
        backend,
        "insert",
        new Document("insert", "articles").append("documents", documents).append("ordered", false));
  }

  private static void replace(H2Backend backend, int number, String by) {
    Document update =
        new Document("q", new Document("_id", "id" + number))
            .append("u", new Document("_id", "id" + number).append("by", by))
            .append("upsert", true);
    run(backend, "update", new Document("update", "articles").append("updates", List.of(update)));
  }

  private static int count(H2Backend backend, Document query) {
    Document answer =
        run(backend, "count", new Document("count", "articles").append("query", query));
    return ((Number) answer.get("n")).intValue();
  }

  private static Document run(H2Backend backend, String name, Document command) {
    return backend.handleCommand(CLIENT, DATABASE, name, command);
  }
}
