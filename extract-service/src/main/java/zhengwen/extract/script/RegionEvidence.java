package zhengwen.extract.script;

import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Words that tell whose traditional text a text is: evidence.txt. */
final class RegionEvidence {

  /** A word tells no more however often it is repeated: it is what the text is about. */
  private static final int REPEATS = 3;

  private static final Map<Character, List<Word>> WORDS = words();

  private RegionEvidence() {}

  private record Word(String text, Region region, double weight) {}

  /** The region for which there is most evidence; unknown if there is none, or as much for two. */
  static Region of(CharSequence text) {
    Map<Word, Integer> found = new HashMap<>();
    String string = text.toString();
    for (int at = 0; at < string.length(); at++) {
      for (Word word : WORDS.getOrDefault(string.charAt(at), List.of())) {
        if (string.startsWith(word.text(), at)) {
          found.merge(word, 1, Integer::sum);
        }
      }
    }
    return strongest(found);
  }

  private static Region strongest(Map<Word, Integer> found) {
    Map<Region, Double> weights = new EnumMap<>(Region.class);
    found.forEach(
        (word, times) ->
            weights.merge(word.region(), word.weight() * Math.min(times, REPEATS), Double::sum));
    Region strongest = Region.UNKNOWN;
    for (Region region : Region.values()) {
      double weight = weights.getOrDefault(region, 0.0);
      double best = weights.getOrDefault(strongest, 0.0);
      strongest = weight > best ? region : strongest;
    }
    return strongest;
  }

  private static Map<Character, List<Word>> words() {
    Map<Character, List<Word>> words = new HashMap<>();
    for (String line : Dictionary.lines("evidence.txt")) {
      String[] fields = line.split("\t", -1);
      Region region = Region.valueOf(fields[0].toUpperCase(Locale.ROOT).replace('-', '_'));
      for (String word : fields[2].split(" ", -1)) {
        words
            .computeIfAbsent(word.charAt(0), first -> new ArrayList<>())
            .add(new Word(word, region, Double.parseDouble(fields[1])));
      }
    }
    return Map.copyOf(words);
  }
}
