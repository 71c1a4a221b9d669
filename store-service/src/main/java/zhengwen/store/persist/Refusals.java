package zhengwen.store.persist;

import com.mongodb.MongoClientException;
import com.mongodb.MongoException;
import java.util.Set;
import org.bson.BSONException;

/** Tells a document the database will never take from a database that is away. */
final class Refusals {

  /** "E11000 duplicate key": for a guarded upsert, already there or newer. */
  static final int DUPLICATE_KEY = 11000;

  /**
   * Codes that speak of the server and not of the document, from MongoDB's error code list
   * (src/mongo/base/error_codes.yml; codes and names are facts): HostUnreachable, HostNotFound,
   * Unauthorized, AuthenticationFailed, LockTimeout, MaxTimeMSExpired, WriteConcernFailed,
   * NetworkTimeout, ShutdownInProgress, WriteConflict, LockBusy, ExceededMemoryLimit,
   * PrimarySteppedDown, ReadConcernMajorityNotAvailableYet, NotWritablePrimary,
   * InterruptedAtShutdown, InterruptedDueToReplStateChange, NotPrimaryNoSecondaryOk,
   * NotPrimaryOrSecondary, OutOfDiskSpace, StaleConfig, SocketException, DatabaseDropPending,
   * LockFailed, Interrupted.
   */
  private static final Set<Integer> TRANSIENT =
      Set.of(
          6, 7, 13, 18, 24, 50, 64, 89, 91, 112, 46, 146, 189, 134, 10107, 11600, 11602, 13435,
          13436, 14031, 13388, 9001, 215, 107, 11601);

  private Refusals() {}

  /** Whether a write error of this code is about the one document it names. */
  static boolean concernsDocument(int code) {
    return !TRANSIENT.contains(code);
  }

  /**
   * Whether this failure of a write says that a document of it cannot be sent at all: too large, or
   * not encodable. Everything the server says of a whole command counts as an outage.
   */
  static boolean concernsDocument(RuntimeException failure) {
    return failure instanceof BSONException
        || failure instanceof IllegalArgumentException
        || (failure instanceof MongoClientException client
            && client.getClass() == MongoClientException.class)
        || (failure instanceof MongoException server && isInvalid(server.getCode()));
  }

  /** InvalidBSON, BSONObjectTooLarge, and the client's own name for the latter. */
  private static boolean isInvalid(int code) {
    return code == 22 || code == 10334 || code == 17280;
  }
}
