package zhengwen.extract.repair;

import java.util.HashSet;
import java.util.Set;

/** The signs of one document, those that are there and those that were lost. */
final class NameSigns {

  private static final int MOST = 1_000;
  private static final int FEWEST_PARAGRAPHS = 2;

  private final Set<Integer> dotted = new HashSet<>();
  private final Set<String> marked = new HashSet<>();
  private final Set<String> repeated = new HashSet<>();
  private boolean someLost;
  private int indentation;
  private int indented;
  private boolean otherwise;

  void dot(char left, char right) {
    if (dotted.size() < MOST) {
      dotted.add(left << 16 | right);
    }
  }

  /** Takes a mark with two ideographs on each side. */
  void mark(CharSequence line, int at) {
    String around = around(line, at);
    if (marked.size() < MOST && !marked.add(around)) {
      repeated.add(around);
    }
  }

  /** Takes the marks that begin a line. */
  void begin(int marks) {
    if (indented > 0 && marks != indentation) {
      otherwise = true;
    }
    indentation = marks;
    indented++;
  }

  void lost() {
    someLost = true;
  }

  /** Whether a dot stands between these characters elsewhere. */
  boolean isDotted(char left, char right) {
    return dotted.contains(left << 16 | right);
  }

  /** Whether the same four characters stand around another mark. */
  boolean isRepeated(CharSequence line, int at) {
    return repeated.contains(around(line, at));
  }

  /** Whether at least one dot was surely lost. */
  boolean someLost() {
    return someLost;
  }

  /** Whether several lines, and all that begin with marks, begin with so many. */
  boolean isIndentation(int marks) {
    return indented >= FEWEST_PARAGRAPHS && !otherwise && marks == indentation;
  }

  private static String around(CharSequence line, int at) {
    return line.subSequence(at - 2, at).toString() + line.subSequence(at + 1, at + 3);
  }
}
