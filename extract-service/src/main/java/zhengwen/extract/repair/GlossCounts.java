package zhengwen.extract.repair;

import java.util.HashMap;
import java.util.Map;

/** How often characters occur with a gloss and without, and how much of a text is glossed. */
final class GlossCounts {

  /** What was seen of one character. */
  static final class Count {
    private final int syllable;
    private int glosses;
    private int toned;
    private int otherwise;
    private int occurrences;

    private Count(int syllable) {
      this.syllable = syllable;
    }

    int glosses() {
      return glosses;
    }

    int toned() {
      return toned;
    }

    /** Occurrences without a gloss. */
    int bare() {
      return occurrences - glosses;
    }

    /** The one reading of all its glosses, -1 if they differ. */
    int syllable() {
      return otherwise == 0 ? syllable : -1;
    }
  }

  private final Map<Character, Count> counts = new HashMap<>();
  private Count[] byCharacter = {};
  private int glosses;
  private int ideographs;
  private int traditional;
  private int simplified;

  boolean isEmpty() {
    return counts.isEmpty();
  }

  void gloss(char c, Gloss gloss) {
    Count count = counts.computeIfAbsent(c, key -> new Count(gloss.syllable()));
    count.glosses++;
    count.toned += gloss.toned() ? 1 : 0;
    count.otherwise += gloss.syllable() == count.syllable ? 0 : 1;
    glosses++;
  }

  void countOccurrences(CharSequence line, Knowledge knowledge) {
    if (byCharacter.length == 0) {
      byCharacter = new Count[1 << 16];
      counts.forEach((c, count) -> byCharacter[c] = count);
    }
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      Count count = byCharacter[c];
      if (count != null) {
        count.occurrences++;
      }
      if (Han.is(c)) {
        ideographs++;
        traditional += knowledge.gbk().isGb2312(c) ? 0 : 1;
        simplified += knowledge.simplified().isSimplifiedOnly(c) ? 1 : 0;
      }
    }
  }

  Map<Character, Count> all() {
    return counts;
  }

  /** Whether the text is in traditional script. */
  boolean isTraditional() {
    return traditional > simplified;
  }

  /** Whether so little is glossed that it is no reader for learners, who need every reading. */
  boolean isSparse() {
    return glosses * 2 <= ideographs;
  }
}
