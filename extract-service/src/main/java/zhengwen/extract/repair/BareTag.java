package zhengwen.extract.repair;

/**
 * A tag in text: {@code <name id="…">} with no other attribute, or {@code </name>}.
 *
 * @param name element name
 * @param id null for an end tag
 * @param end offset behind the tag
 */
record BareTag(String name, String id, int end) {

  private static final int LONGEST = 64;
  private static final String ID = " id=\"";

  static BareTag at(CharSequence text, int start) {
    int limit = Math.min(text.length(), start + LONGEST);
    if (start >= limit || text.charAt(start) != '<') {
      return null;
    }
    boolean ends = start + 1 < limit && text.charAt(start + 1) == '/';
    int nameStart = ends ? start + 2 : start + 1;
    int nameEnd = word(text, nameStart, limit);
    String name = text.subSequence(nameStart, nameEnd).toString();
    if (name.isEmpty()) {
      return null;
    }
    if (ends) {
      return is(text, nameEnd, limit, ">") ? new BareTag(name, null, nameEnd + 1) : null;
    }
    int idStart = nameEnd + ID.length();
    int idEnd = is(text, nameEnd, limit, ID) ? word(text, idStart, limit) : idStart;
    return idEnd > idStart && is(text, idEnd, limit, "\">")
        ? new BareTag(name, text.subSequence(idStart, idEnd).toString(), idEnd + 2)
        : null;
  }

  private static int word(CharSequence text, int start, int limit) {
    int end = start;
    while (end < limit && isLetterOrDigit(text.charAt(end))) {
      end++;
    }
    return end;
  }

  private static boolean isLetterOrDigit(char c) {
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9');
  }

  private static boolean is(CharSequence text, int start, int limit, String what) {
    return start + what.length() <= limit
        && what.contentEquals(text.subSequence(start, start + what.length()));
  }
}
