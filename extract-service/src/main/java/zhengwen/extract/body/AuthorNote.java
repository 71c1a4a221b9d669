package zhengwen.extract.body;

import java.util.List;

/**
 * Who the author is, at the end of plain text: a name on a line of its own, the only such line, and
 * a sentence or two.
 */
final class AuthorNote {

  private static final int MOST_LINES = 2;
  private static final int LONGEST = 120;

  private final int start;

  AuthorNote(List<Facts> facts, Region region, Claims claims) {
    int name = -1;
    int names = 0;
    int after = 0;
    int before = 0;
    for (int i = region.start(); i < region.end(); i++) {
      Facts each = facts.get(i);
      if (Names.one(each.line()) || claims.namesAuthor(each.line())) {
        before += after;
        name = i;
        names++;
        after = 0;
      } else if (!each.empty()) {
        after += each.length() > LONGEST ? MOST_LINES + 1 : 1;
        before += names == 0 ? 1 : 0;
      }
    }
    boolean text = names == 1 && facts.get(name).home().parent() == null;
    start = text && before > after && after <= MOST_LINES ? name : Integer.MAX_VALUE;
  }

  boolean holds(int index) {
    return index >= start;
  }
}
