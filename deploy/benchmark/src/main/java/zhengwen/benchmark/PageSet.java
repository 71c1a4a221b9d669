package zhengwen.benchmark;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import zhengwen.extract.decode.Decoder;

/**
 * The pages that are measured over.
 *
 * @param pages in order of their names
 */
record PageSet(List<MeasuredPage> pages) {

  /** System property that names the folder. */
  static final String FOLDER = "zhengwen.pages";

  /** All files of the folder that the system property names. */
  static PageSet load() throws IOException {
    List<MeasuredPage> pages = new ArrayList<>();
    try (Stream<Path> files = Files.walk(Path.of(System.getProperty(FOLDER)))) {
      for (Path file : files.filter(Files::isRegularFile).sorted().toList()) {
        byte[] bytes = Files.readAllBytes(file);
        pages.add(new MeasuredPage(bytes, Decoder.decode(bytes, null, null).text()));
      }
    }
    return new PageSet(List.copyOf(pages));
  }

  /**
   * One page.
   *
   * @param bytes as stored
   * @param text decoded, for those who do not decode
   */
  @SuppressWarnings("ArrayRecordComponent") // input only; never compared
  record MeasuredPage(byte[] bytes, String text) {}
}
