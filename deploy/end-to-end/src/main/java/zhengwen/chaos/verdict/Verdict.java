package zhengwen.chaos.verdict;

/**
 * The counts of a run.
 *
 * @param sent posts in the plan
 * @param acknowledged posts answered 202
 * @param stored documents in the database
 * @param rejected acknowledged revisions whose outcome is a dead letter
 * @param lost acknowledged revisions with no outcome, and latest ones neither stored nor rejected
 * @param duplicated revisions with more than one committed outcome, or on the raw topic twice
 * @param stale stored documents older than the latest acknowledged revision that is sound
 * @param unsent stored documents of articles that were never sent
 * @param misrejected revisions rejected though sound, or the reverse
 */
public record Verdict(
    int sent,
    int acknowledged,
    int stored,
    int rejected,
    int lost,
    int duplicated,
    int stale,
    int unsent,
    int misrejected) {

  /** Whether the promise was kept. */
  public boolean kept() {
    return lost + duplicated + stale + unsent + misrejected == 0;
  }

  /** The counts on one line, name before number. */
  public String line() {
    return ("sent %d acknowledged %d stored %d rejected %d"
            + " lost %d duplicated %d stale %d unsent %d misrejected %d")
        .formatted(
            sent, acknowledged, stored, rejected, lost, duplicated, stale, unsent, misrejected);
  }
}
