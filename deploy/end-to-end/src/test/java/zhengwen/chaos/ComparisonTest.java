package zhengwen.chaos;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import zhengwen.chaos.ledger.Acknowledged;
import zhengwen.chaos.ledger.Event;
import zhengwen.chaos.ledger.Ledger;
import zhengwen.chaos.ledger.Stored;
import zhengwen.chaos.verdict.Comparison;
import zhengwen.chaos.verdict.Verdict;

/** The comparison notices each fault it is there for. */
class ComparisonTest {
  private final List<Acknowledged> acknowledged =
      new ArrayList<>(
          List.of(
              new Acknowledged("a", "1/x", "stored"),
              new Acknowledged("a", "2/y", "stored"),
              new Acknowledged("b", "3/z", "rejected")));
  private final List<Event> raw =
      new ArrayList<>(
          List.of(event("a", "1/x", null), event("a", "2/y", null), event("b", "3/z", null)));
  private final List<Event> extracted =
      new ArrayList<>(List.of(event("a", "1/x", null), event("a", "2/y", null)));
  private final List<Event> rejected = new ArrayList<>(List.of(event("b", "3/z", "extract")));
  private final List<Stored> stored = new ArrayList<>(List.of(new Stored("a", "2/y")));

  @Test
  void aSoundRun_keepsThePromise() {
    assertTrue(verdict().kept(), verdict().line());
  }

  @Test
  void anAcknowledgedRevisionWithoutOutcome_isLost() {
    extracted.remove(0);
    assertEquals(1, verdict().lost());
  }

  @Test
  void aLatestRevisionThatIsNotStored_isLost() {
    stored.clear();
    assertEquals(1, verdict().lost());
  }

  @Test
  void aSecondCommittedOutcome_isDuplicated() {
    extracted.add(event("a", "1/x", null));
    assertEquals(1, verdict().duplicated());
    assertFalse(verdict().kept());
  }

  @Test
  void aPageWrittenTwice_isDuplicated() {
    raw.add(event("a", "1/x", null));
    assertEquals(1, verdict().duplicated());
  }

  @Test
  void aDocumentThatTheStoreRefused_isNoSecondOutcome() {
    rejected.add(event("a", "1/x", "store"));
    assertEquals(0, verdict().duplicated());
  }

  @Test
  void aDocumentOlderThanTheLatestAcknowledged_isStale() {
    stored.set(0, new Stored("a", "1/x"));
    assertEquals(1, verdict().stale());
  }

  @Test
  void aDocumentOfNoSentArticle_isUnsent() {
    stored.add(new Stored("c", "9/w"));
    assertEquals(1, verdict().unsent());
  }

  @Test
  void aSoundArticleRejectedAndAPoisonExtracted_areMisrejected() {
    acknowledged.set(0, new Acknowledged("a", "1/x", "rejected"));
    acknowledged.set(2, new Acknowledged("b", "3/z", "stored"));
    assertEquals(2, verdict().misrejected());
  }

  private Verdict verdict() {
    return Comparison.of(
        new Ledger(acknowledged, raw, extracted, rejected, stored, List.of()), acknowledged.size());
  }

  private static Event event(String id, String revision, String stage) {
    return new Event(id, revision, 0, 0, revision, stage, stage);
  }
}
