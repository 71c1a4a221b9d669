package zhengwen.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Optional;
import zhengwen.local.process.Artifacts;
import zhengwen.local.process.Child;
import zhengwen.local.process.DatabaseSource;
import zhengwen.local.process.Folders;
import zhengwen.local.process.Infrastructure;
import zhengwen.local.process.Ports;

/**
 * Broker and document store for a test, on free ports, as two processes that end with this one.
 *
 * <p>Uses nothing beyond the JDK: tests of services whose class path holds other versions of the
 * same libraries can use it.
 */
public final class StackProcess implements AutoCloseable {
  private static final Duration STOP_LIMIT = Duration.ofSeconds(10);

  private final Infrastructure infrastructure;
  private final Child broker;
  private final Optional<Child> database;
  private final int kafkaPort;
  private final String mongodb;
  private final Path temporary;
  private final SecuredListener secured;

  private StackProcess(
      Path data, Path temporary, DatabaseSource databaseSource, boolean withSecured) {
    List<Integer> ports = Ports.free(4);
    this.temporary = temporary;
    this.secured =
        withSecured ? SecuredListener.write(data, ports.get(0), ports.get(1), ports.get(3)) : null;
    this.kafkaPort = ports.get(0);
    this.mongodb = databaseSource.uri(ports.get(2));
    this.infrastructure = new Infrastructure(data, null, databaseSource, Artifacts.locate());
    this.broker = infrastructure.broker(kafkaPort, ports.get(1));
    this.database = infrastructure.database(ports.get(2));
  }

  /** Starts on an empty temporary data folder, which {@link #close} removes. */
  public static StackProcess start() {
    return start(new DatabaseSource.Embedded());
  }

  /** The same, with this database. */
  public static StackProcess start(DatabaseSource database) {
    return onTemporary(database, false);
  }

  /** The same as {@link #start()}, with a broker that listens by SASL over TLS as well. */
  public static StackProcess startSecured() {
    return startSecured(new DatabaseSource.Embedded());
  }

  /** The same, with this database. */
  public static StackProcess startSecured(DatabaseSource database) {
    return onTemporary(database, true);
  }

  private static StackProcess onTemporary(DatabaseSource database, boolean withSecured) {
    try {
      Path temporary = Files.createTempDirectory("zhengwen");
      return new StackProcess(temporary, temporary, database, withSecured).started();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Starts on a data folder that is kept. */
  public static StackProcess start(Path data) {
    return new StackProcess(data, null, new DatabaseSource.Embedded(), false).started();
  }

  private StackProcess started() {
    try {
      infrastructure.start(broker);
      database.ifPresent(infrastructure::start);
      infrastructure.awaitReady(broker);
      if (database.isPresent()) {
        infrastructure.awaitReady(database.get());
      }
      return this;
    } catch (RuntimeException | InterruptedException e) {
      close();
      throw new IllegalStateException(e);
    }
  }

  /** Kafka's {@code host:port}. */
  public String kafka() {
    return "127.0.0.1:" + kafkaPort;
  }

  /** The broker's listener by SASL over TLS; only with {@link #startSecured}. */
  public SecuredListener secured() {
    return secured;
  }

  /** The database's connection string. */
  public String mongodb() {
    return mongodb;
  }

  /** Whether the database is one of this stack's processes. */
  public boolean hasDatabase() {
    return database.isPresent();
  }

  /** The broker's current process. */
  public Process broker() {
    return broker.process();
  }

  /** The database's current process, where it is one of this stack's. */
  public Process database() {
    return database.orElseThrow().process();
  }

  /** Kills the broker as {@code kill -9} does. */
  public void killBroker() throws InterruptedException {
    broker.kill();
  }

  /** Kills the database as {@code kill -9} does. */
  public void killDatabase() throws InterruptedException {
    database.orElseThrow().kill();
  }

  /** Kills the broker if it runs and starts it on the same port and data. */
  public void restartBroker() throws InterruptedException {
    restart(broker);
  }

  /** Kills the database if it runs and starts it on the same port and data. */
  public void restartDatabase() throws InterruptedException {
    restart(database.orElseThrow());
  }

  private void restart(Child child) throws InterruptedException {
    child.kill();
    infrastructure.start(child);
    infrastructure.awaitReady(child);
  }

  @Override
  public void close() {
    try {
      broker.stop(STOP_LIMIT);
      if (database.isPresent()) {
        database.get().stop(STOP_LIMIT);
      }
      if (temporary != null) {
        Folders.delete(temporary);
      }
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
    }
  }
}
