package zhengwen.extract.repair;

/** Bounds the work on one line by its length, so that no input takes more than linear time. */
final class Budget {

  private static final long BASE = 100_000;
  private static final long SHORT_LINE = 10_000;
  private static final long PER_CHARACTER_OF_SHORT_LINE = 500;
  private static final long PER_CHARACTER = 30;

  private long left;

  Budget(int length) {
    left =
        BASE + PER_CHARACTER_OF_SHORT_LINE * Math.min(length, SHORT_LINE) + PER_CHARACTER * length;
  }

  /** Counts looked-up characters. */
  void spend(int lookups) {
    left -= lookups;
  }

  boolean isSpent() {
    return left <= 0;
  }
}
