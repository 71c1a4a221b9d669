package zhengwen.extract.repair;

/** Bounds the work on one line by its length, within what the document has left. */
final class Budget {

  private static final long BASE = 100_000;
  private static final long SHORT_LINE = 10_000;
  private static final long PER_CHARACTER_OF_SHORT_LINE = 500;
  private static final long PER_CHARACTER = 30;

  private final DocumentBudget document;
  private long left;

  Budget(int length, DocumentBudget document) {
    this.document = document;
    left =
        BASE + PER_CHARACTER_OF_SHORT_LINE * Math.min(length, SHORT_LINE) + PER_CHARACTER * length;
  }

  /** Counts looked-up characters. */
  void spend(int lookups) {
    left -= lookups;
    document.spend(lookups);
  }

  boolean isSpent() {
    return left <= 0 || document.isSpent();
  }
}
