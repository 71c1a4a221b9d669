package zhengwen.extract.robustness;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Inputs to start from: texts written for this test, and the evaluation pages where they are. */
final class Seeds {

  private static final Path EVALUATION = Path.of("../../shared/eval");

  /** Long pages make few mutations a second; what they are made of the shorter ones have too. */
  private static final int LONGEST = 64 * 1024;

  private Seeds() {}

  /** The seeds written for this test and the evaluation pages, if they are there. */
  static List<byte[]> all() {
    List<byte[]> seeds = new ArrayList<>(own());
    for (String folder : List.of("pages", "texts", "damage")) {
      seeds.addAll(evaluation(EVALUATION.resolve(folder)));
    }
    return seeds;
  }

  /** The seeds written for this test, in every encoding a page may come in. */
  static List<byte[]> own() {
    List<byte[]> seeds = new ArrayList<>();
    for (String name :
        List.of("page.html", "tables.html", "traditional.html", "text.txt", "damaged.txt")) {
      String text = resource(name);
      seeds.add(text.getBytes(StandardCharsets.UTF_8));
      seeds.add(text.getBytes(Charset.forName("GB18030")));
    }
    seeds.add(resource("traditional.html").getBytes(Charset.forName("Big5-HKSCS")));
    seeds.add(resource("page.html").getBytes(StandardCharsets.UTF_16LE));
    return seeds;
  }

  private static String resource(String name) {
    try (InputStream stream = Seeds.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("missing from the class path: " + name);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static List<byte[]> evaluation(Path folder) {
    if (!Files.isDirectory(folder)) {
      return List.of();
    }
    try (Stream<Path> files = Files.list(folder)) {
      return files.sorted().map(Seeds::bytes).filter(bytes -> bytes.length <= LONGEST).toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }

  private static byte[] bytes(Path file) {
    try {
      return Files.readAllBytes(file);
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
