package zhengwen.extract.repair;

/**
 * One way to read damaged bytes up to a place: a chain of characters, and what is known of the lead
 * byte that waits for the next one.
 */
final class Hypothesis {

  /** No byte waits: what is visible is aligned with what was written. */
  static final int ALIGNED = -1;

  /** A byte waits that a decoder threw away. */
  static final int LOST = -2;

  /** By how much (3 bits) a text must be likelier than another to be told from it. */
  private static final int CLOSE = 24;

  private static final char NOTHING = '\0';

  private final Hypothesis before;
  private final char emitted;

  /** The last character, context of the next one's cost. */
  final char last;

  /** The waiting lead byte, {@link #ALIGNED} or {@link #LOST}. */
  final int pending;

  /** With {@link #LOST}: the byte lost before it; the two were no character. 0 if it was alone. */
  final int lostBefore;

  /** Whether a quotation is open. */
  final boolean quoted;

  /** In eighths of a bit. */
  final int cost;

  /** Whether another text would explain what is visible nearly as well. */
  private boolean doubtful;

  private Hypothesis(
      Hypothesis before,
      char emitted,
      char last,
      int pending,
      int lostBefore,
      boolean quoted,
      int cost) {
    this.before = before;
    this.emitted = emitted;
    this.last = last;
    this.pending = pending;
    this.lostBefore = lostBefore;
    this.quoted = quoted;
    this.cost = cost;
    this.doubtful = before != null && before.doubtful;
  }

  static Hypothesis start(char last, int pending, boolean quoted, int cost) {
    return new Hypothesis(null, NOTHING, last, pending, 0, quoted, cost);
  }

  /** The same reading with another waiting byte. */
  Hypothesis waiting(int byteWaiting, int more) {
    return new Hypothesis(this, NOTHING, last, byteWaiting, 0, quoted, cost + more);
  }

  /** One character further. */
  Hypothesis then(char c, int byteWaiting, int more) {
    return new Hypothesis(this, c, c, byteWaiting, 0, isQuotedBehind(c), cost + more);
  }

  /** One character further, behind which two bytes were lost that were no character together. */
  Hypothesis thenLost(char c, int firstLost, int more) {
    return new Hypothesis(this, c, c, LOST, firstLost, isQuotedBehind(c), cost + more);
  }

  private boolean isQuotedBehind(char c) {
    return c == '“' || (quoted && c != '”');
  }

  boolean isAligned() {
    return pending == ALIGNED;
  }

  /** Whether both lead to the same costs from here on. */
  boolean continuesAs(Hypothesis other) {
    return last == other.last
        && pending == other.pending
        && lostBefore == other.lostBefore
        && quoted == other.quoted;
  }

  /** Takes note of another reading that lost against this one. */
  void beats(Hypothesis other) {
    beats(other, other.cost - cost);
  }

  /** The same where it is known by how much. */
  void beats(Hypothesis other, int by) {
    doubtful = doubtful || (by < CLOSE && !hasTextOf(other));
  }

  boolean isDoubtful() {
    return doubtful;
  }

  private boolean hasTextOf(Hypothesis other) {
    Hypothesis mine = emitting(this);
    Hypothesis theirs = emitting(other);
    while (mine != theirs && mine != null && theirs != null && mine.emitted == theirs.emitted) {
      mine = emitting(mine.before);
      theirs = emitting(theirs.before);
    }
    return mine == theirs;
  }

  private static Hypothesis emitting(Hypothesis from) {
    Hypothesis h = from;
    while (h != null && h.emitted == NOTHING) {
      h = h.before;
    }
    return h;
  }

  String text() {
    StringBuilder text = new StringBuilder();
    for (Hypothesis h = this; h != null; h = h.before) {
      if (h.emitted != NOTHING) {
        text.append(h.emitted);
      }
    }
    return text.reverse().toString();
  }
}
