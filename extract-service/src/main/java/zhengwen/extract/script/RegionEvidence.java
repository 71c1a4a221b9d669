package zhengwen.extract.script;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** Words that tell whose traditional text a text is: evidence.txt. */
final class RegionEvidence {

  /** A word tells no more however often it is repeated: it is what the text is about. */
  private static final int REPEATS = 3;

  private static final List<Word> WORDS = words();

  /** Indices of words, by their first character; null where no word begins. */
  private static final int[][] BY_FIRST = byFirst();

  private static final PairFilter PAIRS = pairs();

  private RegionEvidence() {}

  private record Word(String text, Region region, double weight) {}

  /** The region for which there is most evidence; unknown if there is none, or as much for two. */
  static Region of(String text) {
    int[] times = new int[WORDS.size()];
    for (int at = 0; at < text.length(); at++) {
      int[] words = BY_FIRST[text.charAt(at)];
      if (words != null) {
        count(words, text, at, times);
      }
    }
    return strongest(times);
  }

  private static void count(int[] words, String text, int at, int[] times) {
    boolean longer = at + 1 < text.length() && PAIRS.mayBegin(text.charAt(at), text.charAt(at + 1));
    for (int index : words) {
      String word = WORDS.get(index).text();
      if (word.length() == 1 || (longer && text.startsWith(word, at))) {
        times[index]++;
      }
      if (!longer && word.length() > 1) {
        return;
      }
    }
  }

  private static Region strongest(int[] times) {
    Map<Region, Double> weights = new EnumMap<>(Region.class);
    for (int index = 0; index < times.length; index++) {
      Word word = WORDS.get(index);
      double weight = word.weight() * Math.min(times[index], REPEATS);
      weights.merge(word.region(), weight, Double::sum);
    }
    Region strongest = Region.UNKNOWN;
    for (Map.Entry<Region, Double> entry : weights.entrySet()) {
      if (entry.getValue() > weights.getOrDefault(strongest, 0.0)) {
        strongest = entry.getKey();
      }
    }
    return strongest;
  }

  /** Single characters come first, so that a search for them can end early. */
  private static List<Word> words() {
    List<Word> words = new ArrayList<>();
    for (String line : Dictionary.lines("evidence.txt")) {
      String[] fields = line.split("\t", -1);
      Region region = Region.valueOf(fields[0].toUpperCase(Locale.ROOT).replace('-', '_'));
      for (String word : fields[2].split(" ", -1)) {
        Word added = new Word(word, region, Double.parseDouble(fields[1]));
        words.add(word.length() == 1 ? 0 : words.size(), added);
      }
    }
    return List.copyOf(words);
  }

  private static int[][] byFirst() {
    int[][] byFirst = new int[Character.MAX_VALUE + 1][];
    for (int index = 0; index < WORDS.size(); index++) {
      char first = WORDS.get(index).text().charAt(0);
      int[] before = byFirst[first] == null ? new int[0] : byFirst[first];
      byFirst[first] = Arrays.copyOf(before, before.length + 1);
      byFirst[first][before.length] = index;
    }
    return byFirst;
  }

  private static PairFilter pairs() {
    PairFilter pairs = new PairFilter();
    WORDS.stream().map(Word::text).filter(text -> text.length() > 1).forEach(pairs::add);
    return pairs;
  }
}
