package zhengwen.extract.script;

import java.util.BitSet;
import java.util.List;

/** The characters that only one of the scripts has, by OpenCC's dictionaries: characters.txt. */
final class OneSided {

  /** Only simplified text has these. */
  static final BitSet HANS = set(0, "hans");

  /** Only traditional text has these. */
  static final BitSet HANT = set(1, "hant");

  /** In {@link #SIDES}. */
  static final int HANS_BIT = 1;

  /** By code unit: 1 for what only simplified text has, 2 for what only traditional text has. */
  static final byte[] SIDES = sides();

  private OneSided() {}

  private static byte[] sides() {
    byte[] sides = new byte[Character.MAX_VALUE + 1];
    HANS.stream().forEach(unit -> sides[unit] = HANS_BIT);
    HANT.stream().forEach(unit -> sides[unit] = 2);
    return sides;
  }

  private static BitSet set(int line, String name) {
    List<String> fields = List.of(Dictionary.lines("characters.txt").get(line).split("\t", -1));
    if (!fields.get(0).equals(name)) {
      throw new IllegalStateException("characters.txt has no " + name);
    }
    BitSet set = new BitSet();
    fields.get(1).chars().forEach(set::set);
    return set;
  }
}
