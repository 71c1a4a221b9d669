package zhengwen.extract.repair;

/** One way to read a line again up to a place: stretches that are kept and stretches read anew. */
final class MisreadPath {

  private static final int BYTE = 9;
  private static final int BYTES = (1 << BYTE) - 1;
  private static final int COUNT = 27;

  /** The path before the visible character that this one ends with; null at the start. */
  final MisreadPath before;

  /** What the visible character, with those before it, became. */
  final String emitted;

  final char last;
  final boolean anew;

  /** Up to three bytes of a character that has not ended, and their number. */
  final int pending;

  final int cost;
  final boolean doubtful;

  private MisreadPath(
      MisreadPath before,
      String emitted,
      char last,
      boolean anew,
      int pending,
      int cost,
      boolean doubtful) {
    this.before = before;
    this.emitted = emitted;
    this.last = last;
    this.anew = anew;
    this.pending = pending;
    this.cost = cost;
    this.doubtful = doubtful;
  }

  static MisreadPath start() {
    return new MisreadPath(null, "", CharacterPairs.border(), false, 0, 0, false);
  }

  /** A path that ends with the next visible character, before anything is made of that. */
  MisreadPath next(boolean readAnew, int more) {
    return new MisreadPath(this, "", last, readAnew, pending, cost + more, readAnew && doubtful);
  }

  /** The same path with one more byte of a character waiting. */
  MisreadPath with(int b, int more) {
    int count = count();
    int bytes = (pending & ((1 << COUNT) - 1)) | b << (count * BYTE);
    int waiting = bytes | (count + 1) << COUNT;
    return new MisreadPath(before, emitted, last, anew, waiting, cost + more, doubtful);
  }

  /** The same path with a character that has ended, or with one that nothing waits for. */
  MisreadPath then(char c, int more, boolean doubt) {
    return new MisreadPath(before, emitted + c, c, anew, 0, cost + more, doubtful || doubt);
  }

  int count() {
    return pending >>> COUNT;
  }

  /** The same path with a visible character as it is. */
  MisreadPath then(String visible, int more) {
    char end = visible.charAt(visible.length() - 1);
    return new MisreadPath(before, emitted + visible, end, anew, 0, cost + more, doubtful);
  }

  /** The waiting bytes, with room for one more. */
  int[] bytes() {
    int[] bytes = new int[count() + 1];
    for (int i = 0; i < count(); i++) {
      bytes[i] = pending >>> (i * BYTE) & BYTES;
    }
    return bytes;
  }

  boolean continuesAs(MisreadPath other) {
    return anew == other.anew && pending == other.pending && last == other.last;
  }

  boolean isLike(MisreadPath other) {
    return anew == other.anew && pending == other.pending;
  }
}
