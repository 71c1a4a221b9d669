package zhengwen.extract.script;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * One of OpenCC's dictionaries, from dictionaries.txt.
 *
 * @param phrases of more than one character, with what each becomes
 * @param characters single ones, with what each becomes
 */
record Dictionary(Map<String, String> phrases, Map<String, String> characters) {

  Dictionary {
    phrases = Map.copyOf(phrases);
    characters = Map.copyOf(characters);
  }

  /** The section of dictionaries.txt that has this name. */
  static Dictionary load(String name) {
    List<String> lines = lines("dictionaries.txt");
    int at = lines.indexOf("[" + name + "]");
    if (at < 0) {
      throw new IllegalArgumentException("no such dictionary: " + name);
    }
    Map<String, String> characters = pairs(lines.get(at + 1));
    Map<String, String> phrases = new LinkedHashMap<>();
    for (int line = at + 2; line < lines.size() && !lines.get(line).startsWith("["); line++) {
      String[] entry = lines.get(line).split("\t", -1);
      phrases.put(entry[0], entry[1]);
    }
    return new Dictionary(phrases, characters);
  }

  /** Characters that stand in pairs, the second being what the first becomes. */
  static Map<String, String> pairs(String packed) {
    int[] codes = packed.codePoints().toArray();
    Map<String, String> pairs = new LinkedHashMap<>();
    for (int at = 0; at + 1 < codes.length; at += 2) {
      pairs.put(Character.toString(codes[at]), Character.toString(codes[at + 1]));
    }
    return pairs;
  }

  /** The lines of a resource of this package, without its comments. */
  static List<String> lines(String name) {
    try (InputStream stream = Dictionary.class.getResourceAsStream(name)) {
      if (stream == null) {
        throw new IllegalStateException("missing from the class path: " + name);
      }
      return new String(stream.readAllBytes(), StandardCharsets.UTF_8)
          .lines()
          .filter(line -> !line.startsWith("#"))
          .toList();
    } catch (IOException e) {
      throw new UncheckedIOException(e);
    }
  }
}
