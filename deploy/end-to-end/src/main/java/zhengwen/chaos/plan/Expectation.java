package zhengwen.chaos.plan;

import java.util.Locale;

/** What ought to become of a post. */
public enum Expectation {
  STORED,
  REJECTED;

  /** The word used in the ledgers. */
  public String word() {
    return name().toLowerCase(Locale.ROOT);
  }
}
