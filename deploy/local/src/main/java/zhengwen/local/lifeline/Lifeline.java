package zhengwen.local.lifeline;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;

/**
 * Java agent: waits for the end of standard input, then exits as on SIGTERM.
 *
 * <p>The launcher holds the other end of that pipe and never writes to it; the kernel closes it
 * however the launcher ends, {@code kill -9} included. Being an agent, it needs no code in the
 * program it guards.
 */
public final class Lifeline {
  private static final Duration SHUTDOWN_LIMIT = Duration.ofSeconds(15);
  private static final int EXIT_STATUS = 143;

  private Lifeline() {}

  /**
   * Starts the watch.
   *
   * @param arguments {@code MILLISECONDS} to wait before exiting (what others still need goes
   *     last), optionally followed by a comma and a file to delete when the launcher is gone
   */
  public static void premain(String arguments) {
    String[] parts = arguments.split(",", 2);
    Duration delay = Duration.ofMillis(Long.parseLong(parts[0]));
    Path announcement = parts.length == 2 ? Path.of(parts[1]) : null;
    daemon("lifeline", () -> watch(delay, announcement));
  }

  private static void watch(Duration delay, Path announcement) {
    try {
      awaitEndOfInput();
      if (announcement != null) {
        Files.deleteIfExists(announcement);
      }
      Thread.sleep(delay.toMillis());
    } catch (IOException | InterruptedException e) {
      System.err.println("lifeline: " + e);
    }
    daemon("lifeline-limit", Lifeline::haltWhenShutdownHangs);
    System.exit(EXIT_STATUS);
  }

  private static void awaitEndOfInput() throws IOException {
    byte[] ignored = new byte[64];
    int read;
    do {
      read = System.in.read(ignored);
    } while (read >= 0);
  }

  private static void haltWhenShutdownHangs() {
    try {
      Thread.sleep(SHUTDOWN_LIMIT.toMillis());
    } catch (InterruptedException e) {
      System.err.println("lifeline: " + e);
    }
    Runtime.getRuntime().halt(EXIT_STATUS);
  }

  private static void daemon(String name, Runnable task) {
    Thread thread = new Thread(task, name);
    thread.setDaemon(true);
    thread.start();
  }
}
