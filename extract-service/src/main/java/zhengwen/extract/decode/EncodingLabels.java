package zhengwen.extract.decode;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The standard's table from the labels that pages use to the names of encodings. */
final class EncodingLabels {

  private static final Map<String, String> NAMES =
      Resources.lines("labels.txt").stream()
          .map(line -> line.split("\t", 2))
          .collect(Collectors.toUnmodifiableMap(pair -> pair[0], pair -> pair[1]));

  private EncodingLabels() {}

  /** The name behind a label; case and white space around it do not matter. */
  static Optional<String> name(String label) {
    return Optional.ofNullable(NAMES.get(label.strip().toLowerCase(Locale.ROOT)));
  }
}
