package zhengwen.extract.repair;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.BitSet;
import java.util.HashMap;
import java.util.Map;

/** Mandarin readings of characters without tones, all heteronyms, from pypinyin. */
final class Readings {

  /** Longest syllable without tone: zhuang, shuang, chuang. */
  static final int LONGEST = 6;

  private static final short[] NONE = {};

  private final Map<String, Short> numbers = new HashMap<>();
  private String[] syllables = {};

  /** For a syllable in u the one in ü that a careless spelling means, -1 for the others. */
  private short[] umlauts = {};

  private final short[][] readings = new short[1 << 16][];
  private final BitSet heteronyms = new BitSet();

  private Readings() {}

  static Readings load() {
    ByteBuffer in = Tables.read("readings.bin.gz");
    Readings table = new Readings();
    table.syllables = new String[in.getChar()];
    for (short i = 0; i < table.syllables.length; i++) {
      byte[] letters = new byte[in.get()];
      in.get(letters);
      table.syllables[i] = new String(letters, StandardCharsets.US_ASCII);
      table.numbers.put(table.syllables[i], i);
    }
    table.umlauts = new short[table.syllables.length];
    for (int i = 0; i < table.umlauts.length; i++) {
      String syllable = table.syllables[i];
      boolean hidden = syllable.startsWith("lu") || syllable.startsWith("nu");
      table.umlauts[i] = (short) (hidden ? table.number(syllable.replace('u', 'v')) : -1);
    }
    for (int left = in.getChar(); left > 0; left--) {
      char c = in.getChar();
      short[] entry = new short[in.get()];
      for (int i = 0; i < entry.length; i++) {
        entry[i] = in.getShort();
      }
      table.readings[c] = entry;
    }
    ByteBuffer heteronyms = Tables.read("heteronyms.bin.gz");
    for (int left = heteronyms.getChar(); left > 0; left--) {
      table.heteronyms.set(heteronyms.getChar());
    }
    return table;
  }

  /** The number of a syllable written without tone, ü as v; -1 if there is no such syllable. */
  int number(String syllable) {
    Short number = numbers.get(syllable);
    return number == null ? -1 : number;
  }

  /** The most usual reading of a character, ü as v; null if none is known. */
  String first(char c) {
    return readings[c] == null ? null : syllables[readings[c][0]];
  }

  /** Whether everybody who knows the character reads it so, wherever it stands. */
  boolean isOnlyUsual(char c, int syllable) {
    return syllable >= 0
        && readings[c] != null
        && !heteronyms.get(c)
        && (readings[c][0] == syllable || readings[c][0] == umlauts[syllable]);
  }

  /** Whether the character can be read so; nothing tells ü from a u that was written for it. */
  boolean has(char c, int syllable) {
    short[] entry = readings[c];
    for (short reading : entry == null ? NONE : entry) {
      if (reading == syllable || reading == umlauts[syllable]) {
        return true;
      }
    }
    return false;
  }
}
