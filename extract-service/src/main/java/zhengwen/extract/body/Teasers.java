package zhengwen.extract.body;

import java.util.List;

/** Titles that are links, each with a line or two about the article it leads to. */
final class Teasers {

  private static final int FEWEST = 4;
  private static final int SHORTEST_TITLE = 8;
  private static final int LONGEST_TITLE = 50;
  private static final double LINK = 0.8;

  private Teasers() {}

  /**
   * Whether the body begins with such a line, and most of it is; an article begins with its own.
   */
  static boolean are(List<LabelledSpan> spans) {
    int teasers = 0;
    int teasersInBody = 0;
    int paragraphs = 0;
    boolean title = false;
    boolean first = false;
    for (LabelledSpan span : spans) {
      if (span.text().length() == 0 || span.label() == Label.IMAGE) {
        continue;
      }
      boolean link = title(span);
      boolean sentence = !link && sentence(span.text().toString());
      boolean body = span.label().inBody() && sentence;
      first |= body && paragraphs == 0 && title;
      paragraphs += body ? 1 : 0;
      if (title && sentence) {
        teasers++;
        teasersInBody += body ? 1 : 0;
      }
      title = link;
    }
    return first && teasers >= FEWEST && teasersInBody * 2 > paragraphs;
  }

  private static boolean sentence(String text) {
    return text.indexOf('。') >= 0 || text.indexOf('，') >= 0;
  }

  private static boolean title(LabelledSpan span) {
    int length = span.block().text().length();
    return length >= SHORTEST_TITLE
        && length <= LONGEST_TITLE
        && span.block().linkLength() > LINK * length;
  }
}
