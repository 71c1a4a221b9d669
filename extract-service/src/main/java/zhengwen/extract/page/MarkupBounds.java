package zhengwen.extract.page;

import java.util.List;

/**
 * Measures markup before it is parsed, for the parser itself has no bound on how many nodes it
 * makes and how deep it nests them. The count is of what looks like a tag, in scripts and comments
 * too.
 */
final class MarkupBounds {

  /** Counters of open elements by name; two names may share one. */
  private static final int COUNTERS = 1 << 14;

  /** Units of a name that tell it from others. */
  private static final int LONGEST_NAME = 24;

  /** Names of elements that have no end tag or are usually written without one. */
  private static final boolean[] LEFT_OPEN = new boolean[COUNTERS];

  static {
    for (String name :
        List.of(
            "area", "base", "br", "col", "dd", "dt", "embed", "hr", "img", "input", "li", "link",
            "meta", "option", "p", "param", "source", "td", "th", "tr", "track", "wbr")) {
      LEFT_OPEN[counter(name, 0)] = true;
    }
  }

  private final String source;
  private final int mostTags;
  private final int[] open = new int[COUNTERS];
  private int allOpen;
  private int nodes;
  private long searched;

  /** Where the last name that was looked at ends. */
  private int nameEnd;

  private MarkupBounds(String source, int mostTags) {
    this.source = source;
    this.mostTags = mostTags;
  }

  /**
   * Does nothing if the parser can take the markup.
   *
   * @param mostTags tags and comments it may have
   * @throws PageRejectedException if it would make too many nodes or nest them too deep
   */
  static void check(String source, int mostTags) {
    MarkupBounds bounds = new MarkupBounds(source, mostTags);
    bounds.checkAttributes();
    bounds.scan();
  }

  /** Attributes are parted by white space, slashes or the quotation marks of the one before. */
  private void checkAttributes() {
    int most = Math.max(Bounds.ATTRIBUTES, mostTags);
    if (source.length() <= most) {
      return;
    }
    int halves = 0;
    boolean apart = false;
    for (int at = 0; at < source.length(); at++) {
      char unit = source.charAt(at);
      boolean separates = unit <= ' ' || unit == '/';
      halves += separates && !apart ? 2 : unit == '"' || unit == '\'' ? 1 : 0;
      apart = separates;
    }
    if (halves / 2 > most) {
      throw PageRejectedException.tooLarge(
          "more than " + most + " places where an attribute may start");
    }
  }

  private void scan() {
    int at = source.indexOf('<');
    while (at >= 0 && at + 1 < source.length()) {
      char next = source.charAt(at + 1);
      if (isLetter(next)) {
        node();
        checkName(at + 1);
        start(counter(source, at + 1));
      } else if (next == '/' && at + 2 < source.length() && isLetter(source.charAt(at + 2))) {
        checkName(at + 2);
        end(counter(source, at + 2));
      } else if (next == '!' || next == '?' || next == '/') {
        node();
      }
      at = source.indexOf('<', at + 1);
    }
  }

  /** Longer names take the parser quadratic time. */
  private void checkName(int at) {
    nameEnd = Math.max(nameEnd, at);
    while (nameEnd < source.length() && !endsName(source.charAt(nameEnd))) {
      nameEnd++;
    }
    if (nameEnd - at > Bounds.NAME) {
      throw PageRejectedException.tooLarge("a tag name of more than " + Bounds.NAME + " units");
    }
  }

  private static boolean endsName(char unit) {
    return switch (unit) {
      case ' ', '\t', '\n', '\r', '\f', '/', '>' -> true;
      default -> false;
    };
  }

  private void node() {
    nodes++;
    if (nodes > mostTags) {
      throw PageRejectedException.tooLarge("more than " + mostTags + " tags");
    }
    search();
  }

  /** For a tag the parser may search all elements that are open. */
  private void search() {
    searched += allOpen;
    if (searched > Bounds.SEARCHED) {
      throw PageRejectedException.tooDeep(
          "more than " + Bounds.SEARCHED + " open elements before tags, all tags together");
    }
  }

  private void start(int name) {
    if (LEFT_OPEN[name]) {
      return;
    }
    open[name]++;
    allOpen++;
    if (allOpen > Bounds.OPEN) {
      throw PageRejectedException.tooDeep("more than " + Bounds.OPEN + " elements left open");
    }
  }

  private void end(int name) {
    search();
    if (open[name] > 0) {
      open[name]--;
      allOpen--;
    }
  }

  /** The counter of the name that starts at {@code at}. */
  private static int counter(String text, int at) {
    int hash = 0;
    int end = at;
    while (end < text.length() && end < at + LONGEST_NAME && isNamePart(text.charAt(end))) {
      hash = 31 * hash + (text.charAt(end) | 0x20);
      end++;
    }
    return Math.floorMod(hash, COUNTERS);
  }

  private static boolean isNamePart(char unit) {
    return isLetter(unit) || (unit >= '0' && unit <= '9') || unit == '-';
  }

  private static boolean isLetter(char unit) {
    return (unit | 0x20) >= 'a' && (unit | 0x20) <= 'z';
  }
}
