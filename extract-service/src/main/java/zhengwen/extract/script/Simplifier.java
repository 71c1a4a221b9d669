package zhengwen.extract.script;

import java.util.function.Consumer;

/**
 * Turns text into simplified script without changing its number of UTF-16 units. The tables are
 * made once, when this class is initialized and so in one thread; after that it is thread-safe.
 */
public final class Simplifier {

  private static final ConversionTable COMPATIBILITY = table("compatibility");
  private static final ConversionTable SIMPLIFIED = table("simplified");
  private static final ConversionTable TAIWAN = table("taiwan");
  private static final ConversionTable HONG_KONG = table("hong-kong");

  /** For simplified text: only what no simplified text has. */
  private static final ConversionTable QUOTATIONS = table("simplified").only(OneSided.HANT);

  private Simplifier() {}

  /** Makes the tables, if that has not been done: some tens of milliseconds. */
  public static void warmUp() {
    String unused = simplify("說", ScriptShares.NONE);
    assert unused.length() == 1;
  }

  /** The text in simplified script, as {@link ScriptDetector} reads it. */
  public static String simplify(String text) {
    return simplify(text, ScriptDetector.detect(text));
  }

  /**
   * The text in simplified script.
   *
   * @param shares what is known of the document the text belongs to
   * @return the same text, and the same object if nothing changes
   */
  public static String simplify(String text, ScriptShares shares) {
    if (shares.simplified()) {
      return convert(text, units -> QUOTATIONS.convert(units, 0, units.length));
    }
    return simplify(text, shares.region());
  }

  /** The text in simplified script, taken for traditional text of this region. */
  static String simplify(String text, Region region) {
    return switch (region) {
      case TAIWAN -> convert(text, units -> chain(units, TAIWAN));
      case HONG_KONG -> convert(text, units -> chain(units, HONG_KONG));
      case MAINLAND, UNKNOWN -> convert(text, units -> chain(units, null));
    };
  }

  private static void chain(char[] units, ConversionTable variants) {
    if (variants != null) {
      variants.convert(units, 0, units.length);
    }
    SIMPLIFIED.convert(units, 0, units.length);
  }

  private static String convert(String text, Consumer<char[]> conversion) {
    char[] units = text.toCharArray();
    if (hasCompatibilityIdeographs(units)) {
      COMPATIBILITY.convert(units, 0, units.length);
    }
    conversion.accept(units);
    String converted = new String(units);
    return converted.equals(text) ? text : converted;
  }

  /** Of U+F900 to U+FAFF and U+2F800 to U+2FA1F, whose first unit is D87E. */
  private static boolean hasCompatibilityIdeographs(char[] units) {
    for (char unit : units) {
      if ((unit >= 0xF900 && unit <= 0xFAFF) || unit == 0xD87E) {
        return true;
      }
    }
    return false;
  }

  private static ConversionTable table(String name) {
    Dictionary dictionary = Dictionary.load(name);
    return ConversionTable.of(dictionary, Conversion.of(dictionary));
  }
}
