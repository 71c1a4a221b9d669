package zhengwen.local.database;

import de.bwaldvogel.mongo.MongoDatabase;
import de.bwaldvogel.mongo.backend.QueryResult;
import de.bwaldvogel.mongo.backend.h2.H2Backend;
import de.bwaldvogel.mongo.bson.Document;
import de.bwaldvogel.mongo.wire.message.MongoMessage;
import de.bwaldvogel.mongo.wire.message.MongoQuery;
import io.netty.channel.Channel;
import java.nio.file.Path;
import java.util.concurrent.locks.ReentrantLock;
import java.util.function.Supplier;
import org.h2.mvstore.MVStore;

/**
 * A backend that answers only after what the answer reports is in the file.
 *
 * <p>Commands run one at a time and each ends with a commit. A commit while another command is half
 * done would keep, say, an index entry without its document, which after a kill would refuse that
 * document for ever.
 */
final class DurableBackend extends H2Backend {
  /**
   * Ids are hashes, so each new one, once there are many, has a page of the index, and those above
   * it, read and written whole; hence small pages. What a document costs beyond that at 300,000 is
   * the handling of these pages: neither more or fewer keys in one nor a larger cache changes it.
   */
  private static final int KEYS_A_PAGE = 16;

  private final ReentrantLock oneCommandAtATime = new ReentrantLock(true);
  private final MVStore store;

  private DurableBackend(MVStore store) {
    super(store);
    this.store = store;
  }

  /** Opens or creates the file. */
  static DurableBackend open(Path file) {
    return new DurableBackend(
        new MVStore.Builder()
            .fileName(file.toString())
            .autoCommitDisabled()
            .keysPerPage(KEYS_A_PAGE)
            .open());
  }

  @Override
  public Document handleMessage(MongoMessage message) {
    return durably(() -> super.handleMessage(message));
  }

  @Override
  public Document handleCommand(Channel channel, String database, String command, Document query) {
    return durably(() -> super.handleCommand(channel, database, command, query));
  }

  @Override
  public QueryResult handleQuery(MongoQuery query) {
    return durably(() -> super.handleQuery(query));
  }

  @Override
  protected MongoDatabase openOrCreateDatabase(String name) {
    return Databases.open(name, getMvStore(), getCursorRegistry());
  }

  private <T> T durably(Supplier<T> command) {
    oneCommandAtATime.lock();
    try {
      return command.get();
    } finally {
      try {
        store.commit();
      } finally {
        oneCommandAtATime.unlock();
      }
    }
  }
}
