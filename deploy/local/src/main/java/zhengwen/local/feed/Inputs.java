package zhengwen.local.feed;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** The files to feed and the media type of each, told by its name. */
public final class Inputs {

  /** HTML and text without a charset: which one it is has to be found in the bytes. */
  private static final Map<String, String> TYPES =
      Map.of(
          "html", "text/html",
          "htm", "text/html",
          "xhtml", "application/xhtml+xml",
          "txt", "text/plain",
          "json", "application/json");

  private Inputs() {}

  /**
   * Files in the order given; folders recursively in sorted order, without files of other types.
   *
   * @throws IllegalArgumentException if a file does not exist or is of a type that is not taken
   */
  public static List<Path> of(List<Path> filesAndFolders) throws IOException {
    List<Path> inputs = new ArrayList<>();
    for (Path path : filesAndFolders) {
      if (Files.isDirectory(path)) {
        try (Stream<Path> files = Files.walk(path)) {
          files
              .filter(Files::isRegularFile)
              .filter(file -> type(file).isPresent())
              .sorted()
              .forEach(inputs::add);
        }
      } else if (!Files.isReadable(path)) {
        throw new IllegalArgumentException("Cannot read " + path);
      } else if (type(path).isEmpty()) {
        throw new IllegalArgumentException("Not .html, .htm, .xhtml, .txt or .json: " + path);
      } else {
        inputs.add(path);
      }
    }
    return inputs;
  }

  static Optional<String> type(Path file) {
    String name = file.getFileName().toString();
    String extension = name.substring(name.lastIndexOf('.') + 1);
    return Optional.ofNullable(TYPES.get(extension.toLowerCase(Locale.ROOT)));
  }
}
