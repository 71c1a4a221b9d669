package zhengwen.extract.repair;

import java.util.List;

/**
 * The pairs of characters that the undamaged parts of one document hold, bounded in number. They
 * are read when first asked for, by one thread: few documents with question marks have damage that
 * they decide.
 */
final class DocumentPairs {

  private static final int MOST_SLOTS = 1 << 16;
  private static final int HASH = 0x9E3779B1;

  /** Of a document without damage. */
  static final DocumentPairs NONE = new DocumentPairs(0, List.of(), null);

  private final int length;
  private final Iterable<? extends CharSequence> lines;
  private final Readings readings;

  /** Null until asked for. */
  private int[] slots;

  private int size;

  /**
   * The pairs of a document, or of its first part.
   *
   * @param length in UTF-16 units
   */
  DocumentPairs(int length, Iterable<? extends CharSequence> lines, Readings readings) {
    this.length = length;
    this.lines = lines;
    this.readings = readings;
  }

  private void read() {
    slots = new int[Math.min(MOST_SLOTS, Integer.highestOneBit(length) * 4)];
    lines.forEach(this::read);
  }

  /**
   * Takes the pairs of a line; glosses are skipped, and so is what follows a mark of lost bytes.
   */
  private void read(CharSequence line) {
    char last = CharacterPairs.border();
    boolean damaged = false;
    for (int i = 0; i < line.length() && size < slots.length / 2; i++) {
      char c = line.charAt(i);
      Gloss gloss = Gloss.isOpening(c) ? Gloss.at(line, i + 1, readings) : null;
      if (gloss != null) {
        i = gloss.end() - 1;
        continue;
      }
      damaged = c >= 0x80 ? damaged || c == '\uFFFD' : LostByte.isMark(c);
      if (!damaged) {
        add(last << 16 | c);
        last = c;
      }
    }
  }

  private void add(int pair) {
    int slot = slot(pair);
    if (slots[slot] == 0) {
      slots[slot] = pair;
      size++;
    }
  }

  boolean has(char before, char c) {
    if (slots == null) {
      read();
    }
    return size > 0 && slots[slot(before << 16 | c)] != 0;
  }

  private int slot(int pair) {
    int slot = ((pair * HASH) >>> 16) & (slots.length - 1);
    while (slots[slot] != 0 && slots[slot] != pair) {
      slot = (slot + 1) & (slots.length - 1);
    }
    return slot;
  }
}
