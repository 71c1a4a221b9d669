package zhengwen.extract.body;

import java.util.EnumMap;
import java.util.Map;
import zhengwen.extract.body.Cue.Form;

/**
 * Words that share their beginnings, so that a line is compared with all of them at once.
 *
 * <p>What follows a word is in an open hash table: of all places in a line, most go on with no
 * word, and one look tells so. No word holds the unit zero, which marks what is free in the table.
 */
final class CueTrie {

  /** Which unit each place of {@link #longer} is for. */
  private char[] units;

  private CueTrie[] longer;
  private int size;

  /** The cues of the word read so far by their forms; null where no cue has the word. */
  private Map<Form, Cue> cues;

  /** No words. */
  CueTrie() {
    this.units = new char[2];
    this.longer = new CueTrie[2];
  }

  /** Adds a cue under its word; the first of equals stays. */
  void add(CharSequence word, Cue cue) {
    CueTrie at = this;
    for (int i = 0; i < word.length(); i++) {
      at = at.grown(word.charAt(i));
    }
    if (at.cues == null) {
      at.cues = new EnumMap<>(Form.class);
    }
    at.cues.putIfAbsent(cue.form(), cue);
  }

  /** What follows when {@code unit} is read; null if no word goes on with it. */
  CueTrie after(char unit) {
    return longer[slot(unit)];
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
    Cue cue = cue(form);
    return cue != null && lineLength <= cue.max() ? cue : null;
  }

  /** The cue of the word read so far, however long the line; null if there is none. */
  Cue cue(Form form) {
    return cues == null ? null : cues.get(form);
  }

  private CueTrie grown(char unit) {
    int slot = slot(unit);
    if (longer[slot] == null) {
      CueTrie next = new CueTrie();
      put(unit, next);
      size++;
      if (size * 2 > units.length) {
        widen();
      }
      return next;
    }
    return longer[slot];
  }

  private void put(char unit, CueTrie next) {
    int slot = slot(unit);
    units[slot] = unit;
    longer[slot] = next;
  }

  private void widen() {
    char[] oldUnits = units;
    CueTrie[] oldLonger = longer;
    units = new char[oldUnits.length * 2];
    longer = new CueTrie[oldUnits.length * 2];
    for (int i = 0; i < oldUnits.length; i++) {
      if (oldLonger[i] != null) {
        put(oldUnits[i], oldLonger[i]);
      }
    }
  }

  /** Where a unit is, or would be; half of the table is free, so there is always a place. */
  private int slot(char unit) {
    int mask = units.length - 1;
    int at = (unit * 0x9E37) >>> 4 & mask;
    while (units[at] != unit && units[at] != 0) {
      at = at + 1 & mask;
    }
    return at;
  }
}
