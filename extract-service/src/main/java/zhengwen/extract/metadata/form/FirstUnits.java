package zhengwen.extract.metadata.form;

import java.util.BitSet;
import java.util.regex.Matcher;

/**
 * The units with which the matches of a pattern begin. A character class with many members is
 * compared with one member after another; this is one look in a table.
 */
public final class FirstUnits {

  private final BitSet units = new BitSet();

  private FirstUnits() {}

  /** The units of a text. */
  public static FirstUnits of(String text) {
    FirstUnits first = new FirstUnits();
    text.chars().forEach(first.units::set);
    return first;
  }

  /** Whether the text begins with one of the units. */
  public boolean open(String text) {
    return !text.isEmpty() && units.get(text.charAt(0));
  }

  /**
   * The same as {@link Matcher#find()} for a pattern whose matches begin with one of the units.
   *
   * @param matcher of {@code text}, which may look behind where it starts
   * @param from where to start: the end of the match before
   */
  public boolean find(Matcher matcher, String text, int from) {
    matcher.useTransparentBounds(true);
    for (int at = from; at < text.length(); at++) {
      if (units.get(text.charAt(at))
          && matcher.region(at, text.length()).useAnchoringBounds(false).lookingAt()) {
        return true;
      }
    }
    return false;
  }
}
