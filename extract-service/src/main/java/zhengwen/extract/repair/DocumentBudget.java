package zhengwen.extract.repair;

/**
 * Bounds the work on one document by its length: many short lines may each cost more than their
 * share of the document's length, but not all of them. A line that costs less leaves the rest to
 * those behind it.
 */
final class DocumentBudget {

  /** Look-ups: many times what the worst damage of an article takes. */
  static final long BASE = 4_000_000;

  static final long PER_CHARACTER = 30;

  private long allowed = BASE;
  private long spent;

  /** The budget of the next line. */
  Budget line(int length) {
    allowed += PER_CHARACTER * length;
    return new Budget(length, this);
  }

  void spend(int lookups) {
    spent += lookups;
  }

  long spent() {
    return spent;
  }

  boolean isSpent() {
    return spent >= allowed;
  }
}
