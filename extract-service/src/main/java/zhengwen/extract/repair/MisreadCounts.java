package zhengwen.extract.repair;

import java.util.HashMap;
import java.util.Map;

/** How much of a document was misread, and how. */
final class MisreadCounts {

  /** Ideographs that chance does not restore. */
  private static final int SURE = 12;

  /** What is looked through; the beginning of a document shows it. */
  private static final int MOST = 20_000;

  private final Map<Misreading, Integer> characters = new HashMap<>();
  private int looked;
  private boolean anySure;

  /** Looks through one more line of the document. */
  void read(CharSequence line, Knowledge knowledge, DocumentBudget budget) {
    if (looked < MOST && !anySure) {
      MisreadLine.Found found =
          new MisreadLine(knowledge, this).read(line, budget.line(line.length()));
      looked += line.length();
      if (found.characters() > 0) {
        characters.merge(found.misreading(), found.characters(), Integer::sum);
        anySure = isSure(found.misreading());
      }
    }
  }

  /** Whether the document was surely misread, in whatever way. */
  boolean anySure() {
    return anySure;
  }

  boolean isSure(Misreading misreading) {
    return characters.getOrDefault(misreading, 0) >= SURE;
  }
}
