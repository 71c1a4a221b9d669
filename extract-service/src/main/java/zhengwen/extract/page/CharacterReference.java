package zhengwen.extract.page;

import org.jsoup.nodes.Entities;

/**
 * Finds where a character reference ends in raw markup text, by the rules of the HTML standard
 * (13.2.5.72) as jsoup applies them outside attributes.
 *
 * @param end where it ends in the raw text, exclusive; one after the ampersand if that stands for
 *     itself
 * @param width how many UTF-16 units it stands for
 */
record CharacterReference(int end, int width) {

  /** No name of a character reference is longer. */
  private static final int LONGEST_NAME = 40;

  /**
   * The reference that starts at {@code at}.
   *
   * @param source text with an ampersand at {@code at}
   * @param end where the raw text ends
   */
  static CharacterReference at(String source, int at, int end) {
    return at + 1 < end && source.charAt(at + 1) == '#'
        ? numeric(source, at, end)
        : named(source, at, end);
  }

  private static CharacterReference literal(int at) {
    return new CharacterReference(at + 1, 1);
  }

  private static CharacterReference numeric(String source, int at, int end) {
    int first = at + 2;
    boolean hex = first < end && (source.charAt(first) | 0x20) == 'x';
    if (hex) {
      first++;
    }
    int radix = hex ? 16 : 10;
    int value = 0;
    int next = first;
    while (next < end && source.charAt(next) < 0x80) {
      int digit = Character.digit(source.charAt(next), radix);
      if (digit < 0) {
        break;
      }
      value = Math.min(value * radix + digit, Character.MAX_CODE_POINT + 1);
      next++;
    }
    if (next == first) {
      return literal(at);
    }
    boolean supplementary = value > 0xFFFF && value <= Character.MAX_CODE_POINT;
    return new CharacterReference(afterSemicolon(source, next, end), supplementary ? 2 : 1);
  }

  private static CharacterReference named(String source, int at, int end) {
    int next = nameEnd(source, at + 1, Math.min(end, at + 1 + LONGEST_NAME));
    String name = source.substring(at + 1, next);
    boolean closed = next < end && source.charAt(next) == ';';
    if (!Entities.isBaseNamedEntity(name) && !(closed && Entities.isNamedEntity(name))) {
      name = Entities.findPrefix(name);
      next = at + 1 + name.length();
    }
    return name.isEmpty()
        ? literal(at)
        : new CharacterReference(
            afterSemicolon(source, next, end), Entities.getByName(name).length());
  }

  private static int nameEnd(String source, int from, int end) {
    int next = from;
    while (next < end && isLetter(source.charAt(next))) {
      next++;
    }
    while (next < end && source.charAt(next) >= '0' && source.charAt(next) <= '9') {
      next++;
    }
    return next;
  }

  private static int afterSemicolon(String source, int next, int end) {
    return next < end && source.charAt(next) == ';' ? next + 1 : next;
  }

  private static boolean isLetter(char unit) {
    return (unit | 0x20) >= 'a' && (unit | 0x20) <= 'z';
  }
}
