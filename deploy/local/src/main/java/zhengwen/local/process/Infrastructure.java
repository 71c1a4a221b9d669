package zhengwen.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Broker and document store as children, each with its own folder below the data folder. */
public final class Infrastructure {
  /** Time to become ready, on a machine that is busy with other things. */
  public static final Duration START_LIMIT = Duration.ofMinutes(4);

  private static final Duration SERVICES_FIRST = Duration.ofSeconds(4);
  private static final List<String> BROKER_OPTIONS =
      List.of("-Xms64m", "-Xmn32m", "-Xmx192m", "-XX:MaxDirectMemorySize=128m");

  /** A message of the wire protocol may be 48 MB, and is gathered in direct memory. */
  private static final List<String> DATABASE_OPTIONS =
      List.of(
          "-Xms112m", "-Xmn44m", "-Xmx256m", "-XX:SurvivorRatio=3", "-XX:MaxDirectMemorySize=192m");

  private static final List<String> REPLICA_SET_OPTIONS = List.of("-Xmx64m");

  private final Path data;
  private final Path announcement;
  private final DatabaseSource source;
  private final Artifacts artifacts;
  private MongodChild mongod;

  /**
   * Describes the infrastructure.
   *
   * @param announcement a file the children delete when their launcher is gone, or null
   * @param source which database it has
   */
  public Infrastructure(Path data, Path announcement, DatabaseSource source, Artifacts artifacts) {
    this.data = data.toAbsolutePath();
    this.announcement = announcement;
    this.source = source;
    this.artifacts = artifacts;
  }

  /** The broker, not yet started. */
  public Child broker(int port, int controllerPort) {
    return server(
        "broker",
        BROKER_OPTIONS,
        "zhengwen.local.broker.BrokerProcess",
        List.of(
            "--port",
            "" + port,
            "--controller-port",
            "" + controllerPort,
            "--settings",
            data.resolve("broker.properties").toString()));
  }

  /** The database, not yet started; none where somebody else runs it. */
  public Optional<Child> database(int port) {
    if (source instanceof DatabaseSource.Mongod real) {
      mongod = new MongodChild(real.program(), port, guard(), data, replicaSet(port), artifacts);
      return Optional.of(mongod.server());
    }
    if (!source.isOurs()) {
      return Optional.empty();
    }
    return Optional.of(
        server(
            "database",
            DATABASE_OPTIONS,
            "zhengwen.local.database.DatabaseProcess",
            List.of("--port", "" + port)));
  }

  private Child replicaSet(int port) {
    return child(
        "replica-set",
        REPLICA_SET_OPTIONS,
        "zhengwen.local.database.ReplicaSetProcess",
        List.of("--port", "" + port, "--name", DatabaseSource.Mongod.REPLICA_SET));
  }

  /** A program that is told where to keep its data, and which file to write when it serves. */
  private Child server(String name, List<String> options, String main, List<String> arguments) {
    List<String> all = new ArrayList<>();
    all.addAll(List.of("--data", data.resolve(name).toString()));
    all.addAll(List.of("--ready", readyFile(name).toString()));
    all.addAll(arguments);
    return child(name, options, main, all);
  }

  private Child child(String name, List<String> options, String main, List<String> arguments) {
    List<String> allOptions = new ArrayList<>(options);
    allOptions.addAll(
        List.of(
            "-XX:+UseSerialGC",
            "-XX:+ExitOnOutOfMemoryError",
            "-XX:+IgnoreUnrecognizedVMOptions",
            "-XX:TrimNativeHeapInterval=10000",
            "-Dfile.encoding=UTF-8"));
    List<String> program = new ArrayList<>(List.of("-cp", artifacts.classPath(), main));
    program.addAll(arguments);
    return new Child(
        name,
        new JavaCommand(allOptions, program, Map.of("MALLOC_ARENA_MAX", "2")),
        guard(),
        data,
        artifacts);
  }

  private Guard guard() {
    return new Guard(SERVICES_FIRST, announcement);
  }

  private boolean isMongod(Child child) {
    return mongod != null && mongod.server() == child;
  }

  /** Starts a child of this infrastructure without waiting for it. */
  public void start(Child child) {
    try {
      Files.createDirectories(data);
      Files.deleteIfExists(readyFile(child.name()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    if (isMongod(child)) {
      mongod.prepare();
    }
    child.start();
  }

  /** Waits until a child of this infrastructure serves. */
  public void awaitReady(Child child) throws InterruptedException {
    if (isMongod(child)) {
      mongod.awaitReady(START_LIMIT);
      return;
    }
    child.await(() -> Files.exists(readyFile(child.name())), START_LIMIT);
  }

  private Path readyFile(String name) {
    return data.resolve(name + ".ready");
  }
}
