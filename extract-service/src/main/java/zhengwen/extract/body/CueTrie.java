package zhengwen.extract.body;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.Map;
import zhengwen.extract.body.Cue.Form;

/** Words that share their beginnings, so that a line is compared with all of them at once. */
final class CueTrie {

  private char[] units = new char[0];
  private CueTrie[] longer = new CueTrie[0];
  private final Map<Form, Cue> cues = new EnumMap<>(Form.class);

  /** Adds a cue under its word; the first of equals stays. */
  void add(CharSequence word, Cue cue) {
    CueTrie at = this;
    for (int i = 0; i < word.length(); i++) {
      at = at.grown(word.charAt(i));
    }
    at.cues.putIfAbsent(cue.form(), cue);
  }

  /** What follows when {@code unit} is read; null if no word goes on with it. */
  CueTrie after(char unit) {
    int found = Arrays.binarySearch(units, unit);
    return found < 0 ? null : longer[found];
  }

  /** What follows when [start, end) of the line is read; null if no word does. */
  CueTrie after(CharSequence line, int start, int end) {
    CueTrie at = this;
    for (int i = start; i < end && at != null; i++) {
      at = at.after(line.charAt(i));
    }
    return at;
  }

  /** The cue of the word read so far; null if there is none, or the line is too long for it. */
  Cue fitting(Form form, int lineLength) {
    Cue cue = cues.get(form);
    return cue != null && lineLength <= cue.max() ? cue : null;
  }

  /** The cue of the word read so far, however long the line; null if there is none. */
  Cue cue(Form form) {
    return cues.get(form);
  }

  private CueTrie grown(char unit) {
    int found = Arrays.binarySearch(units, unit);
    if (found >= 0) {
      return longer[found];
    }
    int at = -found - 1;
    int after = units.length - at;
    units = Arrays.copyOf(units, units.length + 1);
    longer = Arrays.copyOf(longer, longer.length + 1);
    System.arraycopy(units, at, units, at + 1, after);
    System.arraycopy(longer, at, longer, at + 1, after);
    units[at] = unit;
    longer[at] = new CueTrie();
    return longer[at];
  }
}
