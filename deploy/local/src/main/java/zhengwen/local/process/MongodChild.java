package zhengwen.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;

/**
 * A {@code mongod} with its folder below the data folder. It is a program of its own, so what kills
 * the child kills the database; a second one makes it a replica set and ends.
 */
final class MongodChild {
  private static final String CACHE_GIBIBYTES = "0.25";
  private static final String OPLOG_MEBIBYTES = "512";

  private final Path folder;
  private final Child server;
  private final Child replicaSet;

  /**
   * Describes both.
   *
   * @param replicaSet the program that waits for the server and makes it a replica set
   */
  MongodChild(Path program, int port, Guard guard, Path data, Child replicaSet, Artifacts place) {
    this.folder = data.resolve("mongod");
    this.replicaSet = replicaSet;
    this.server =
        new Child("database", new NativeCommand(line(program, folder, port)), guard, data, place);
  }

  /** Journaled without being told: newer ones know no other way, and no such option. */
  static List<String> line(Path program, Path folder, int port) {
    return List.of(
        program.toString(),
        "--dbpath",
        folder.toString(),
        "--bind_ip",
        "127.0.0.1",
        "--port",
        "" + port,
        "--replSet",
        DatabaseSource.Mongod.REPLICA_SET,
        "--nounixsocket",
        "--wiredTigerCacheSizeGB",
        CACHE_GIBIBYTES,
        "--oplogSize",
        OPLOG_MEBIBYTES);
  }

  /** The database's process. */
  Child server() {
    return server;
  }

  /** Makes its folder, which it does not do by itself. */
  void prepare() {
    try {
      Files.createDirectories(folder);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Waits until it takes writes as a replica set of one. */
  synchronized void awaitReady(Duration limit) throws InterruptedException {
    replicaSet.start();
    try {
      server.await(() -> !replicaSet.process().isAlive(), limit);
    } finally {
      replicaSet.kill();
    }
    if (replicaSet.process().exitValue() != 0) {
      throw new IllegalStateException("No replica set:\n" + replicaSet.logTail());
    }
  }
}
