package zhengwen.extract.cli;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;

/** What the command line names: files, folders read recursively in sorted order, {@code -}. */
final class Inputs {

  /** Standard input. */
  static final String STANDARD_INPUT = "-";

  private final InputStream standardInput;

  Inputs(InputStream standardInput) {
    this.standardInput = standardInput;
  }

  /** The files that the arguments stand for, in order; each as a path, or {@code -}. */
  List<String> list(List<String> arguments) throws IOException {
    List<String> files = new ArrayList<>();
    for (String argument : arguments) {
      Path path = Path.of(argument);
      if (!STANDARD_INPUT.equals(argument) && Files.isDirectory(path)) {
        try (Stream<Path> tree = Files.walk(path)) {
          tree.filter(Files::isRegularFile).sorted().map(Path::toString).forEach(files::add);
        }
      } else {
        files.add(argument);
      }
    }
    return files;
  }

  /** The bytes of one listed input. */
  byte[] read(String input) throws IOException {
    return STANDARD_INPUT.equals(input)
        ? standardInput.readAllBytes()
        : Files.readAllBytes(Path.of(input));
  }

  /** The media type a file's name stands for; null where it says nothing, so that it is sniffed. */
  static String mediaType(String input) {
    String name = input.toLowerCase(Locale.ROOT);
    if (name.endsWith(".html") || name.endsWith(".htm") || name.endsWith(".xhtml")) {
      return "text/html";
    }
    return name.endsWith(".txt") ? "text/plain" : null;
  }
}
