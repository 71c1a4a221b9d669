package zhengwen.extract.page;

/** Mends JSON strings that hold quotation marks which nobody escaped. */
final class JsonQuotes {

  private JsonQuotes() {}

  /**
   * The same JSON with a backslash before each quotation mark that can end no string: one that is
   * not followed by a comma, colon, closing bracket or the end.
   */
  static String escapeInner(String json) {
    StringBuilder mended = new StringBuilder(json.length() + 16);
    boolean inString = false;
    for (int at = 0; at < json.length(); at++) {
      char unit = json.charAt(at);
      if (unit == '\\' && inString && at + 1 < json.length()) {
        mended.append(unit).append(json.charAt(++at));
        continue;
      }
      if (unit == '"') {
        if (inString && !canEnd(json, at + 1)) {
          mended.append('\\');
        } else {
          inString = !inString;
        }
      }
      mended.append(unit);
    }
    return mended.toString();
  }

  private static boolean canEnd(String json, int from) {
    int at = from;
    while (at < json.length() && at < from + 64 && Blank.is(json.charAt(at))) {
      at++;
    }
    return at >= json.length() || ",:}]".indexOf(json.charAt(at)) >= 0;
  }
}
