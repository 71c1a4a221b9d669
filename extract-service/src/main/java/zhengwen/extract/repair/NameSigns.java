package zhengwen.extract.repair;

import java.util.HashSet;
import java.util.Set;

/** The dots of foreign names in one document, those that are there and those that were lost. */
final class NameSigns {

  private static final int MOST = 1_000;

  private final Set<Integer> dotted = new HashSet<>();
  private boolean someLost;

  void dot(char left, char right) {
    if (dotted.size() < MOST) {
      dotted.add(left << 16 | right);
    }
  }

  void lost() {
    someLost = true;
  }

  /** Whether a dot stands between these characters elsewhere. */
  boolean isDotted(char left, char right) {
    return dotted.contains(left << 16 | right);
  }

  /** Whether at least one dot was surely lost. */
  boolean someLost() {
    return someLost;
  }
}
