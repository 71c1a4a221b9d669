package zhengwen.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

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

  private final Path data;
  private final Path announcement;
  private final Artifacts artifacts;

  /**
   * Describes the infrastructure.
   *
   * @param announcement a file the children delete when their launcher is gone, or null
   */
  public Infrastructure(Path data, Path announcement, Artifacts artifacts) {
    this.data = data.toAbsolutePath();
    this.announcement = announcement;
    this.artifacts = artifacts;
  }

  /** The broker, not yet started. */
  public Child broker(int port, int controllerPort) {
    return child(
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

  /** The document store, not yet started. */
  public Child database(int port) {
    return child(
        "database",
        DATABASE_OPTIONS,
        "zhengwen.local.database.DatabaseProcess",
        List.of("--port", "" + port));
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
    program.addAll(List.of("--data", data.resolve(name).toString()));
    program.addAll(List.of("--ready", readyFile(name).toString()));
    program.addAll(arguments);
    return new Child(
        name,
        new JavaCommand(allOptions, program, Map.of("MALLOC_ARENA_MAX", "2")),
        new Guard(SERVICES_FIRST, announcement),
        data,
        artifacts);
  }

  /** Starts a child of this infrastructure without waiting for it. */
  public void start(Child child) {
    try {
      Files.createDirectories(data);
      Files.deleteIfExists(readyFile(child.name()));
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
    child.start();
  }

  /** Waits until a child of this infrastructure serves. */
  public void awaitReady(Child child) throws InterruptedException {
    child.await(() -> Files.exists(readyFile(child.name())), START_LIMIT);
  }

  private Path readyFile(String name) {
    return data.resolve(name + ".ready");
  }
}
