package zhengwen.extract.repair;

import java.util.ArrayList;
import java.util.List;

/** A line being repaired: what is untouched is copied only where something changes. */
final class Output {

  private final CharSequence line;
  private final StringBuilder text = new StringBuilder();
  private final List<Edit> edits = new ArrayList<>();
  private final List<Warning> warnings = new ArrayList<>();
  private int copied;

  Output(CharSequence line) {
    this.line = line;
  }

  /**
   * A character of the repaired line.
   *
   * @param at offset in the damaged line; all before it has been repaired
   * @param back 1 for the last repaired character, 2 for the one before it
   */
  char before(int at, int back) {
    if (at - back >= copied) {
      return line.charAt(at - back);
    }
    int place = text.length() - (back - (at - copied));
    return place >= 0 ? text.charAt(place) : CharacterPairs.border();
  }

  void replace(Edit.Kind kind, int start, int end, String now) {
    edits.add(new Edit(kind, start, end, line.subSequence(start, end).toString(), now));
    text.append(line, copied, start).append(now);
    copied = end;
  }

  void warn(Warning.Kind kind, int start, int end) {
    warnings.add(new Warning(kind, start, end));
  }

  Repaired repaired() {
    String whole =
        edits.isEmpty() ? line.toString() : text.append(line, copied, line.length()).toString();
    return new Repaired(whole, edits, warnings);
  }
}
