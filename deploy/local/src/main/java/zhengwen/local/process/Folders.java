package zhengwen.local.process;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/** Folders emptied and removed with all they hold. */
public final class Folders {
  private Folders() {}

  /** Makes the folder exist and be empty. */
  public static void recreate(Path folder) throws IOException {
    delete(folder);
    Files.createDirectories(folder);
  }

  /** Removes the folder and everything below it, without following links. */
  public static void delete(Path folder) throws IOException {
    if (!Files.exists(folder)) {
      return;
    }
    List<Path> deepestFirst;
    try (Stream<Path> files = Files.walk(folder)) {
      deepestFirst = files.sorted(Comparator.reverseOrder()).toList();
    }
    for (Path file : deepestFirst) {
      Files.deleteIfExists(file);
    }
  }
}
