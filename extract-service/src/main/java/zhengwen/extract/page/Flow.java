package zhengwen.extract.page;

import java.util.ArrayList;
import java.util.List;

/**
 * Puts the text between two breaks together: white space collapsed as CSS Text 3 says, links and
 * emphasis remembered.
 */
final class Flow implements TextSink {

  private final String source;
  private SourceText.Builder text = new SourceText.Builder();
  private List<Link> links = new ArrayList<>();
  private int emphasised;
  private int lastEmphasised;

  private int spaceStart = -1;
  private int spaceEnd;
  private boolean spaceBreaksLine;

  private Runnable lineFeed;

  private String href;

  /** Where the open link's text starts; negative while it has none. */
  private int linkStart;

  private int bold;

  Flow(String source) {
    this.source = source;
  }

  boolean isEmpty() {
    return text.length() == 0;
  }

  void startLink(String target) {
    endLink();
    href = target;
    linkStart = -1;
  }

  void endLink() {
    if (href != null && linkStart >= 0) {
      links.add(new Link(linkStart, text.length(), href));
    }
    href = null;
  }

  /** What to do at a line feed in the input; null if it is white space like other. */
  void onLineFeed(Runnable action) {
    lineFeed = action;
  }

  void bold(int change) {
    bold += change;
  }

  @Override
  public void raw(int start, int end) {
    int at = start;
    while (at < end) {
      int word = at;
      while (at < end && !isSpace(source.charAt(at))) {
        at++;
      }
      if (at > word) {
        settleSpace(source.charAt(word));
        text.copy(source, word, at);
        count(at - word);
      }
      int space = at;
      while (at < end && isSpace(source.charAt(at))) {
        spaceBreaksLine |= source.charAt(at) == '\n' || source.charAt(at) == '\r';
        at++;
      }
      if (at > space) {
        space(space, at);
        if (spaceBreaksLine && lineFeed != null) {
          lineFeed.run();
        }
      }
    }
  }

  @Override
  public void replacement(String value, int start, int end) {
    if (value.length() == 1 && isSpace(value.charAt(0))) {
      space(start, end);
      return;
    }
    settleSpace(value.charAt(0));
    text.replacement(value, start, end);
    count(value.length());
  }

  /** Appends a separator of table cells or rows, in place of white space. */
  void separator(String mark, int at) {
    dropSpace();
    text.replacement(mark, at, at);
  }

  /** White space that shows as one space at most, and as none at an end of the text. */
  void space(int start, int end) {
    if (spaceStart < 0) {
      spaceStart = start;
      spaceEnd = end;
    } else if (start == spaceEnd) {
      spaceEnd = end;
    }
  }

  /** What was put together since the last call, ends trimmed; null if nothing shows. */
  BlockPart take() {
    dropSpace();
    if (isEmpty()) {
      return null;
    }
    String open = href;
    endLink();
    SourceText whole = text.build();
    BlockPart part = BlockPart.of(whole, links, 0, whole.length());
    text = new SourceText.Builder();
    links = new ArrayList<>();
    lastEmphasised = Math.min(emphasised, part.text().length());
    emphasised = 0;
    href = open;
    linkStart = -1;
    return part.text().length() == 0 ? null : part;
  }

  /** How many units of what was last taken are bold. */
  int lastEmphasised() {
    return lastEmphasised;
  }

  /** Whether a raw unit collapses; no-break and ideographic spaces do not. */
  private static boolean isSpace(char unit) {
    return unit <= ' '
        && (unit == ' ' || unit == '\n' || unit == '\t' || unit == '\r' || unit == '\f');
  }

  private void settleSpace(char next) {
    if (spaceStart >= 0 && text.length() > 0 && !(spaceBreaksLine && isWide(text.last(), next))) {
      text.replacement(" ", spaceStart, spaceEnd);
      count(1);
    }
    dropSpace();
    if (href != null && linkStart < 0) {
      linkStart = text.length();
    }
  }

  /** CSS Text 3, 4.1.3: a line break between two wide characters shows as nothing. */
  private static boolean isWide(char before, char after) {
    return before >= '\u2E80' && after >= '\u2E80';
  }

  private void dropSpace() {
    spaceStart = -1;
    spaceBreaksLine = false;
  }

  private void count(int units) {
    if (bold > 0) {
      emphasised += units;
    }
  }
}
