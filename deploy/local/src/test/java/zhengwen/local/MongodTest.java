package zhengwen.local;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assumptions.assumeTrue;

import com.mongodb.WriteConcern;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.util.Optional;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import zhengwen.local.process.DatabaseSource;

/** A {@code mongod} of the stack's own; where there is none on the path, nothing is tried. */
class MongodTest {

  @Test
  void aKilledMongod_startedAgain_hasWhatAMajorityAcknowledged() throws Exception {
    Optional<DatabaseSource> real = DatabaseSource.real(System.getenv());
    assumeTrue(real.isPresent() && real.get().isOurs(), "no mongod on the PATH");
    try (StackProcess stack = StackProcess.start(real.get());
        MongoClient client = MongoClients.create(stack.mongodb())) {
      MongoCollection<Document> kept =
          client
              .getDatabase("test")
              .getCollection("kept")
              .withWriteConcern(WriteConcern.MAJORITY.withJournal(true));
      kept.insertOne(new Document("_id", "朱镕基"));
      stack.killDatabase();
      assertFalse(stack.database().isAlive());
      stack.restartDatabase();
      assertEquals(1, kept.countDocuments());
    }
  }
}
