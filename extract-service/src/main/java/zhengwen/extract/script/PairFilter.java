package zhengwen.extract.script;

/** Says at next to no cost of nearly every place in a text that no entry begins there. */
final class PairFilter {

  private static final int SIZE = 1 << 17;

  private final boolean[] pairs = new boolean[SIZE];

  /** Remembers how an entry of two units or more begins. */
  void add(String entry) {
    pairs[slot(entry.charAt(0), entry.charAt(1))] = true;
  }

  /** Whether an entry may begin with these units; false is certain. */
  boolean mayBegin(char first, char second) {
    return pairs[slot(first, second)];
  }

  private static int slot(char first, char second) {
    return (first * 40503 + second) & (SIZE - 1);
  }
}
