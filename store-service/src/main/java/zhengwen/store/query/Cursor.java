package zhengwen.store.query;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.util.Base64;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import zhengwen.store.persist.Position;

/** Opaque form of a place in a list. */
final class Cursor {

  private static final Pattern FORM = Pattern.compile("(-?\\d{1,15}) ([A-Za-z0-9._:-]{1,200})");

  private Cursor() {}

  static String of(Position position) {
    String text = position.at().toEpochMilli() + " " + position.id();
    return Base64.getUrlEncoder()
        .withoutPadding()
        .encodeToString(text.getBytes(StandardCharsets.UTF_8));
  }

  /** The place a cursor stands for, or null where there is none. */
  static Position read(String cursor) {
    if (cursor == null) {
      return null;
    }
    try {
      String text = new String(Base64.getUrlDecoder().decode(cursor), StandardCharsets.UTF_8);
      Matcher form = FORM.matcher(text);
      if (form.matches()) {
        return new Position(Instant.ofEpochMilli(Long.parseLong(form.group(1))), form.group(2));
      }
    } catch (IllegalArgumentException e) {
      throw wrong(e);
    }
    throw wrong(null);
  }

  private static ProblemException wrong(Throwable cause) {
    ProblemException problem = new ProblemException(400, "cursor: take it from next, unchanged.");
    problem.initCause(cause);
    return problem;
  }
}
