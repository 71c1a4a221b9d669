package zhengwen.extract.page;

import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jsoup.nodes.Comment;

/**
 * Reads the properties that Founder's newspaper publishing system, which many Chinese newspapers
 * use, writes into a comment: {@code <!--enpproperty <title>…</title><date>…</date>
 * /enpproperty-->}.
 */
final class PropertyComment {

  private static final String MARK = "enpproperty";

  private static final Pattern PROPERTY =
      Pattern.compile("<([A-Za-z][A-Za-z0-9_-]{0,40})>([^<]{0,2000})</\\1>");

  private PropertyComment() {}

  static void read(Comment comment, Statements statements) {
    String data = comment.getData();
    if (!Blank.strip(data).startsWith(MARK)) {
      return;
    }
    Matcher property = PROPERTY.matcher(data);
    while (property.find()) {
      String name = property.group(1).toLowerCase(Locale.ROOT);
      statements.add(comment, MARK + ":" + name, property.group(2));
    }
  }
}
