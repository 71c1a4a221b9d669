package zhengwen.extract.repair;

/** Which ASCII character stands alone between two ideographs in a document. */
final class LoneCharacters {

  private static final int FEWEST = 5;

  /** Share of the usual one among all: more than two thirds. */
  private static final int USUAL = 3;

  private final int[] counts = new int[0x80];
  private int all;

  /** Takes what stands between two ideographs; a mark of lost bytes says nothing. */
  void add(char c) {
    if (c < counts.length && !LostByte.isMark(c)) {
      counts[c]++;
      all++;
    }
  }

  /** The usual one, or {@link Gbk#NONE}. */
  char usual() {
    for (char c = 0; c < counts.length; c++) {
      if (counts[c] >= FEWEST && counts[c] * USUAL > all * (USUAL - 1)) {
        return c;
      }
    }
    return Gbk.NONE;
  }
}
