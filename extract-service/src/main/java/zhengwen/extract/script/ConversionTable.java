package zhengwen.extract.script;

import com.github.houbb.opencc4j.core.impl.ZhConvertBootstrap;
import java.util.ArrayList;
import java.util.BitSet;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;

/**
 * All answers of one converter, looked up instead of asked for: as fast as the text can be read.
 * What would change its number of UTF-16 units stays as it is. Immutable.
 */
final class ConversionTable {

  /** What a code unit becomes; itself where it stays. */
  private final char[] single = new char[Character.MAX_VALUE + 1];

  /**
   * By first code unit, what is longer than one unit, the longest first; null where there is none.
   */
  private final Entry[][] longer = new Entry[Character.MAX_VALUE + 1][];

  private final PairFilter pairs = new PairFilter();

  private ConversionTable() {
    for (int unit = 0; unit <= Character.MAX_VALUE; unit++) {
      single[unit] = (char) unit;
    }
  }

  private record Entry(String was, String now) {

    boolean matches(char[] text, int at, int end) {
      if (at + was.length() > end) {
        return false;
      }
      for (int index = 1; index < was.length(); index++) {
        if (text[at + index] != was.charAt(index)) {
          return false;
        }
      }
      return true;
    }

    boolean changesOnly(BitSet changing) {
      for (int index = 0; index < was.length(); index++) {
        if (was.charAt(index) != now.charAt(index) && !changing.get(was.charAt(index))) {
          return false;
        }
      }
      return true;
    }
  }

  /** Asks the converter for everything its dictionary holds. Not to be called concurrently. */
  static ConversionTable of(Dictionary dictionary, ZhConvertBootstrap converter) {
    ConversionTable table = new ConversionTable();
    Stream.concat(dictionary.phrases().keySet().stream(), dictionary.characters().keySet().stream())
        .sorted(Comparator.comparingInt(String::length).reversed().thenComparing(key -> key))
        .forEach(key -> table.put(key, converter.toSimple(key)));
    return table;
  }

  private void put(String was, String answer) {
    String now = answer.length() == was.length() ? answer : was;
    char first = was.charAt(0);
    if (was.length() == 1) {
      single[first] = now.charAt(0);
      return;
    }
    List<Entry> entries =
        new ArrayList<>(longer[first] == null ? List.of() : List.of(longer[first]));
    entries.add(new Entry(was, now));
    pairs.add(was);
    longer[first] = entries.toArray(Entry[]::new);
  }

  /** This table without whatever changes a character that is not among the given ones. */
  ConversionTable only(BitSet changing) {
    ConversionTable table = new ConversionTable();
    changing.stream().forEach(unit -> table.single[unit] = single[unit]);
    for (int unit = 0; unit <= Character.MAX_VALUE; unit++) {
      if (longer[unit] != null) {
        Entry[] kept =
            Stream.of(longer[unit])
                .filter(entry -> entry.changesOnly(changing))
                .toArray(Entry[]::new);
        Stream.of(kept).forEach(entry -> table.pairs.add(entry.was()));
        table.longer[unit] = kept.length == 0 ? null : kept;
      }
    }
    return table;
  }

  /** Converts the units [start, end) in place. */
  void convert(char[] text, int start, int end) {
    int at = start;
    while (at < end) {
      char unit = text[at];
      Entry[] entries = longer[unit];
      if (entries == null || at + 1 == end || !pairs.mayBegin(unit, text[at + 1])) {
        text[at++] = single[unit];
      } else {
        at += convertLonger(entries, text, at, end);
      }
    }
  }

  /** Converts the longest entry that stands here, or else the unit; gives the units converted. */
  private int convertLonger(Entry[] entries, char[] text, int at, int end) {
    for (Entry entry : entries) {
      if (entry.matches(text, at, end)) {
        entry.now().getChars(0, entry.now().length(), text, at);
        return entry.now().length();
      }
    }
    text[at] = single[text[at]];
    return 1;
  }
}
