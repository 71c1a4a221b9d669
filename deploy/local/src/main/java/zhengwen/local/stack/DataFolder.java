package zhengwen.local.stack;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.TimeUnit;
import java.util.stream.Stream;
import zhengwen.local.process.Folders;

/** The folder a stack keeps everything in, held by one launcher at a time. */
public final class DataFolder implements AutoCloseable {
  private static final Duration LEFTOVER_LIMIT = Duration.ofSeconds(25);
  private static final String MARKER = "zhengwen-data";
  private static final String PROCESSES = "processes";

  private final Path folder;
  private final FileChannel lockFile;

  private DataFolder(Path folder, FileChannel lockFile) {
    this.folder = folder;
    this.lockFile = lockFile;
  }

  /**
   * Opens or creates the folder and takes hold of it.
   *
   * @throws IllegalStateException if another launcher, or a process it left, still uses it
   */
  public static DataFolder open(Path folder, boolean fresh)
      throws IOException, InterruptedException {
    if (Files.isDirectory(folder) && !Files.exists(folder.resolve(MARKER)) && !isEmpty(folder)) {
      throw new IllegalStateException(folder + " holds other things; choose another --data folder");
    }
    Files.createDirectories(folder);
    FileChannel channel =
        FileChannel.open(
            folder.resolve(MARKER), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
    FileLock lock = channel.tryLock();
    if (lock == null) {
      channel.close();
      throw new IllegalStateException("Another launcher runs on " + folder + "; stop it first");
    }
    DataFolder opened = new DataFolder(folder, channel);
    opened.awaitEndOfLeftovers();
    Files.deleteIfExists(opened.endpoints());
    if (fresh) {
      opened.clear();
    }
    return opened;
  }

  private static boolean isEmpty(Path folder) throws IOException {
    try (Stream<Path> files = Files.list(folder)) {
      return files.findAny().isEmpty();
    }
  }

  private void clear() throws IOException {
    List<Path> contents;
    try (Stream<Path> files = Files.list(folder)) {
      contents = files.filter(file -> !file.endsWith(MARKER)).toList();
    }
    for (Path file : contents) {
      Folders.delete(file);
    }
  }

  /** Children of a launcher that was killed end by themselves; they need a moment. */
  private void awaitEndOfLeftovers() throws IOException, InterruptedException {
    Path list = folder.resolve(PROCESSES);
    if (!Files.exists(list)) {
      return;
    }
    long deadline = System.nanoTime() + LEFTOVER_LIMIT.toNanos();
    for (String line : Files.readAllLines(list)) {
      while (KnownProcess.parse(line).isAlive()) {
        if (System.nanoTime() > deadline) {
          throw new IllegalStateException(
              "A process of an earlier run still uses " + folder + ": " + line);
        }
        TimeUnit.MILLISECONDS.sleep(100);
      }
    }
  }

  /** Notes which processes use the folder, for whoever comes after a kill. */
  void note(Stream<KnownProcess> processes) throws IOException {
    Files.write(folder.resolve(PROCESSES), processes.map(KnownProcess::line).toList());
  }

  /** The file that says where the services are while they are there. */
  public Path endpoints() {
    return folder.resolve("endpoints.json");
  }

  /** Whether the samples, or anything else, were fed before. */
  public boolean isFirstStart() {
    return !Files.exists(folder.resolve("fed"));
  }

  /** Remembers that the samples were fed. */
  public void samplesFed() throws IOException {
    Files.writeString(folder.resolve("fed"), "");
  }

  @Override
  public void close() throws IOException {
    lockFile.close();
  }
}
