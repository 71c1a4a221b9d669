package zhengwen.extract.script;

import java.util.BitSet;
import java.util.List;

/** The characters that only one of the scripts has, by OpenCC's dictionaries: characters.txt. */
final class OneSided {

  /** Only simplified text has these. */
  static final BitSet HANS = set(0, "hans");

  /** Only traditional text has these. */
  static final BitSet HANT = set(1, "hant");

  private OneSided() {}

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
