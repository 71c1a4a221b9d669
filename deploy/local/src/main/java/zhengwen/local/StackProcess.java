package zhengwen.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import zhengwen.local.process.Artifacts;
import zhengwen.local.process.Child;
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
  private final Child database;
  private final int kafkaPort;
  private final int mongodbPort;
  private final Path temporary;
  private final SecuredListener secured;

  private StackProcess(Path data, Path temporary, boolean withSecured) {
    List<Integer> ports = Ports.free(4);
    this.temporary = temporary;
    this.secured =
        withSecured ? SecuredListener.write(data, ports.get(0), ports.get(1), ports.get(3)) : null;
    this.kafkaPort = ports.get(0);
    this.mongodbPort = ports.get(2);
    this.infrastructure = new Infrastructure(data, null, Artifacts.locate());
    this.broker = infrastructure.broker(kafkaPort, ports.get(1));
    this.database = infrastructure.database(mongodbPort);
  }

  /** Starts on an empty temporary data folder, which {@link #close} removes. */
  public static StackProcess start() {
    return onTemporary(false);
  }

  /** The same, with a broker that listens by SASL over TLS as well. */
  public static StackProcess startSecured() {
    return onTemporary(true);
  }

  private static StackProcess onTemporary(boolean withSecured) {
    try {
      Path temporary = Files.createTempDirectory("zhengwen");
      return new StackProcess(temporary, temporary, withSecured).started();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /** Starts on a data folder that is kept. */
  public static StackProcess start(Path data) {
    return new StackProcess(data, null, false).started();
  }

  private StackProcess started() {
    try {
      infrastructure.start(broker);
      infrastructure.start(database);
      infrastructure.awaitReady(broker);
      infrastructure.awaitReady(database);
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

  /** The document store's connection string. */
  public String mongodb() {
    return "mongodb://127.0.0.1:" + mongodbPort;
  }

  /** The broker's current process. */
  public Process broker() {
    return broker.process();
  }

  /** The document store's current process. */
  public Process database() {
    return database.process();
  }

  /** Kills the broker as {@code kill -9} does. */
  public void killBroker() throws InterruptedException {
    broker.kill();
  }

  /** Kills the document store as {@code kill -9} does. */
  public void killDatabase() throws InterruptedException {
    database.kill();
  }

  /** Kills the broker if it runs and starts it on the same port and data. */
  public void restartBroker() throws InterruptedException {
    restart(broker);
  }

  /** Kills the document store if it runs and starts it on the same port and data. */
  public void restartDatabase() throws InterruptedException {
    restart(database);
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
      database.stop(STOP_LIMIT);
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
