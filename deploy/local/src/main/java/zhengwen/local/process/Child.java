package zhengwen.local.process;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;

/** A child process that can be started again with the same command. */
public final class Child {
  private static final Duration POLL = Duration.ofMillis(200);
  private static final int LOG_LINES_SHOWN = 20;

  private final String name;
  private final Command command;
  private final Guard guard;
  private final Path log;
  private final Path temporary;
  private final Artifacts artifacts;
  private volatile Process process;

  /**
   * Describes a child; {@link #start} starts it.
   *
   * @param data the data folder; the log is {@code logs/NAME.log} in it
   */
  public Child(String name, JavaCommand command, Guard guard, Path data, Artifacts artifacts) {
    this(name, (Command) command, guard, data, artifacts);
  }

  Child(String name, Command command, Guard guard, Path data, Artifacts artifacts) {
    this.name = name;
    this.command = command;
    this.guard = guard;
    this.log = data.resolve("logs").resolve(name + ".log");
    this.temporary = data.resolve("tmp").resolve(name);
    this.artifacts = artifacts;
  }

  /** Starts the process; its output goes to the end of its log. */
  public synchronized void start() {
    if (process != null && process.isAlive()) {
      throw new IllegalStateException(name + " is running already");
    }
    try {
      Folders.recreate(temporary);
      Files.createDirectories(log.getParent());
      ProcessBuilder builder =
          new ProcessBuilder(line())
              .redirectErrorStream(true)
              .redirectOutput(ProcessBuilder.Redirect.appendTo(log.toFile()));
      builder.environment().putAll(command.environment());
      process = builder.start();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  /**
   * The command behind a shell that ignores the terminal's signals: Ctrl-C reaches the whole
   * foreground group, and the launcher has to stop its children in order.
   */
  private List<String> line() {
    List<String> line = new ArrayList<>(List.of("/bin/sh", "-c"));
    line.add("trap '' INT HUP; " + command.preamble(guard) + "exec \"$@\"");
    line.add(name);
    line.addAll(command.line(guard, temporary, artifacts));
    return line;
  }

  /** Waits until {@code ready} holds; fails with the end of the log if the child ends before. */
  public void await(BooleanSupplier ready, Duration limit) throws InterruptedException {
    long deadline = System.nanoTime() + limit.toNanos();
    while (!ready.getAsBoolean()) {
      if (!process.isAlive()) {
        throw new IllegalStateException(
            name + " ended with status " + process.exitValue() + ":\n" + logTail());
      }
      if (System.nanoTime() > deadline) {
        throw new IllegalStateException(
            name + " was not ready within " + limit.toSeconds() + " s:\n" + logTail());
      }
      TimeUnit.MILLISECONDS.sleep(POLL.toMillis());
    }
  }

  /** Stops as on SIGTERM, and by force when that takes longer than {@code limit}. */
  public void stop(Duration limit) throws InterruptedException {
    if (process == null) {
      return;
    }
    process.destroy();
    if (!process.waitFor(limit.toMillis(), TimeUnit.MILLISECONDS)) {
      kill();
    }
  }

  /** Kills as {@code kill -9} does. */
  public void kill() throws InterruptedException {
    if (process != null) {
      process.destroyForcibly().waitFor();
    }
  }

  /** The end of the log, for a message. */
  String logTail() {
    try {
      List<String> lines = Files.readAllLines(log);
      int first = Math.max(0, lines.size() - LOG_LINES_SHOWN);
      return String.join("\n", lines.subList(first, lines.size())) + "\n(whole log: " + log + ")";
    } catch (IOException e) {
      return "(log unreadable: " + e + ")";
    }
  }

  /** The name, which is also that of the log. */
  public String name() {
    return name;
  }

  /** The log file. */
  public Path log() {
    return log;
  }

  /** The process last started. */
  public Process process() {
    return process;
  }
}
