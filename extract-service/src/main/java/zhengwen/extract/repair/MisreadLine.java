package zhengwen.extract.repair;

import java.util.ArrayList;
import java.util.List;

/**
 * Finds stretches of a line that were written in another encoding than the one they were read in.
 */
final class MisreadLine {

  /** By how much (15 bits) the text must be likelier than what is visible. */
  private static final int LIKELIER = 120;

  /** The same where other lines were surely misread in the same way. */
  private static final int LIKELIER_AGAIN = 40;

  /** No text that somebody wrote costs more a character: 9 bits. */
  private static final int PLAIN = 72;

  /** Longer lines are read in parts, which bounds the memory. */
  private static final int LONGEST = 4_000;

  private static final int FEWEST_LATIN_PAIRS = 2;
  private static final int RARE_OF = 3;
  private static final int FEWEST_RARE = 3;

  private final Knowledge knowledge;
  private final MisreadCounts seen;

  /**
   * @param seen what was misread elsewhere in the document
   */
  MisreadLine(Knowledge knowledge, MisreadCounts seen) {
    this.knowledge = knowledge;
    this.seen = seen;
  }

  /**
   * The stretches of a line that were misread, all in the same way.
   *
   * @param misreading null if there are none
   * @param characters ideographs restored
   */
  record Found(Misreading misreading, List<MisreadReader.Stretch> stretches, int characters) {

    static final Found NOTHING = new Found(null, List.of(), 0);
  }

  /** Reads a line, a long one part by part. */
  Found read(CharSequence line, Budget budget) {
    if (line.length() <= LONGEST) {
      return part(line, budget);
    }
    Found whole = Found.NOTHING;
    List<MisreadReader.Stretch> stretches = new ArrayList<>();
    int characters = 0;
    for (int start = 0; start < line.length() && !budget.isSpent(); ) {
      int end = partEnd(line, start);
      Found part = part(line.subSequence(start, end), budget);
      for (MisreadReader.Stretch stretch : part.stretches()) {
        stretches.add(stretch.shifted(start));
      }
      characters += part.characters();
      whole = part.characters() > 0 ? new Found(part.misreading(), stretches, characters) : whole;
      start = end;
    }
    return whole;
  }

  /** Behind an ASCII character if there is one, since no other need end a character. */
  private static int partEnd(CharSequence line, int start) {
    int longest = Math.min(line.length(), start + LONGEST);
    if (longest == line.length()) {
      return longest;
    }
    for (int end = longest; end > start + LONGEST / 2; end--) {
      if (line.charAt(end - 1) < 0x80) {
        return end;
      }
    }
    return Character.isLowSurrogate(line.charAt(longest)) ? longest - 1 : longest;
  }

  private Found part(CharSequence line, Budget budget) {
    List<Misreading> possible = possible(line);
    Found best = Found.NOTHING;
    int bestGain = 0;
    for (Misreading misreading : possible) {
      if (seen.anySure() && !seen.isSure(misreading)) {
        continue;
      }
      MisreadReader reader = new MisreadReader(line, knowledge.pairs(), misreading, budget);
      List<MisreadReader.Stretch> sound = new ArrayList<>();
      int gain = 0;
      int characters = 0;
      for (MisreadReader.Stretch stretch : reader.read()) {
        MisreadReader.Stretch trimmed = trimmed(line, stretch);
        int better = gain(line, trimmed, misreading);
        if (better > 0) {
          sound.add(trimmed);
          gain += better;
          characters += ideographs(trimmed.text());
        }
      }
      if (gain > bestGain) {
        bestGain = gain;
        best = new Found(misreading, sound, characters);
      }
    }
    return best;
  }

  /** Whether the looks of a line allow that any of it was misread. */
  boolean mayHold(CharSequence line) {
    return line.length() > LONGEST || !possible(line).isEmpty(); // a long one part by part
  }

  /** What the looks of a line allow: most lines allow nothing, and cost one glance. */
  private List<Misreading> possible(CharSequence line) {
    int latinPairs = 0;
    int rare = 0;
    int wide = 0;
    char before = ' ';
    for (int i = 0; i < line.length(); i++) {
      char c = line.charAt(i);
      if (c >= 0x80) {
        latinPairs += isLatin(c) && isLatin(before) ? 1 : 0;
        wide++;
        rare += knowledge.pairs().cost(c) > Knowledge.COMMON ? 1 : 0;
      }
      before = c;
    }
    if (latinPairs >= FEWEST_LATIN_PAIRS) {
      return knowledge.misreadings().latin();
    }
    return rare >= FEWEST_RARE && rare * RARE_OF >= wide
        ? knowledge.misreadings().ideographs()
        : List.of();
  }

  /** Letters and signs of windows-1252 and the controls that stand for its holes. */
  private static boolean isLatin(char c) {
    return (c >= 0x80 && c <= 0xFF) || (c > 0xFF && c < 0x2200 && MisreadAs.latin().code(c) >= 0);
  }

  /** A stretch without the ASCII characters behind it, which both readings share. */
  private static MisreadReader.Stretch trimmed(CharSequence line, MisreadReader.Stretch stretch) {
    int end = stretch.end();
    int length = stretch.text().length();
    while (end > stretch.start()
        && length > 0
        && line.charAt(end - 1) < 0x80
        && line.charAt(end - 1) == stretch.text().charAt(length - 1)) {
      end--;
      length--;
    }
    return new MisreadReader.Stretch(
        stretch.start(), end, stretch.text().substring(0, length), stretch.doubtful());
  }

  /** How much likelier a stretch is anew, beyond what is asked of it; 0 if it is not. */
  private int gain(CharSequence line, MisreadReader.Stretch stretch, Misreading misreading) {
    boolean again = seen.isSure(misreading);
    int ideographs = ideographs(stretch.text());
    if (ideographs < (again ? 1 : misreading.shortest())) {
      return 0;
    }
    char before = stretch.start() > 0 ? line.charAt(stretch.start() - 1) : CharacterPairs.border();
    char after =
        stretch.end() < line.length() ? line.charAt(stretch.end()) : CharacterPairs.border();
    String text = stretch.text();
    int anew = knowledge.pairs().cost(before, text, 0, text.length(), after);
    int visible = knowledge.pairs().cost(before, line, stretch.start(), stretch.end(), after);
    return isPlain(before, text) && !ForeignScript.is(line, stretch.start(), stretch.end())
        ? Math.max(0, visible - anew - (again ? LIKELIER_AGAIN : LIKELIER))
        : 0;
  }

  /** Whether what is not ASCII reads like text. */
  private boolean isPlain(char before, String text) {
    char last = before;
    int cost = 0;
    int wide = 0;
    for (int i = 0; i < text.length(); i++) {
      char c = text.charAt(i);
      if (c >= 0x80) {
        cost += knowledge.pairs().cost(last, c);
        wide++;
      }
      last = c;
    }
    return cost <= PLAIN * (wide + 1);
  }

  private static int ideographs(String text) {
    return (int) text.chars().filter(c -> Han.is((char) c)).count();
  }
}
