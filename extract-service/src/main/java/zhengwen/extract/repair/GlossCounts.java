package zhengwen.extract.repair;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** How often characters occur with a gloss and without. */
final class GlossCounts {

  private static final class Count {
    int glosses;
    int occurrences;
  }

  private final Map<Character, Count> counts = new HashMap<>();
  private Count[] byCharacter = {};

  boolean isEmpty() {
    return counts.isEmpty();
  }

  void gloss(char c) {
    counts.computeIfAbsent(c, key -> new Count()).glosses++;
  }

  void countOccurrences(CharSequence line) {
    if (byCharacter.length == 0) {
      byCharacter = new Count[1 << 16];
      counts.forEach((c, count) -> byCharacter[c] = count);
    }
    for (int i = 0; i < line.length(); i++) {
      Count count = byCharacter[line.charAt(i)];
      if (count != null) {
        count.occurrences++;
      }
    }
  }

  List<Character> characters() {
    return new ArrayList<>(counts.keySet());
  }

  int glosses(char c) {
    return counts.get(c).glosses;
  }

  /** Occurrences without a gloss. */
  int bare(char c) {
    Count count = counts.get(c);
    return count.occurrences - count.glosses;
  }
}
