package zhengwen.chaos.verdict;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import zhengwen.chaos.ledger.Acknowledged;
import zhengwen.chaos.ledger.Event;
import zhengwen.chaos.ledger.Ledger;
import zhengwen.chaos.ledger.Stored;
import zhengwen.chaos.plan.Expectation;

/** Counts, in the ledgers of a drained run, what ought not to be there. */
public final class Comparison {
  private static final String STORE_STAGE = "store";

  private final Ledger ledger;
  private final Set<String> extracted;
  private final Map<String, Long> outcomes;
  private final Set<String> rejected;
  private final Map<String, String> storedRevisions;
  private final Map<String, Acknowledged> latest;

  private Comparison(Ledger ledger) {
    this.ledger = ledger;
    this.extracted = revisions(ledger.extracted());
    this.rejected = revisions(ledger.rejected());
    this.outcomes = outcomes(ledger);
    this.storedRevisions =
        ledger.stored().stream().collect(Collectors.toMap(Stored::id, Stored::revision));
    this.latest = latest(ledger.acknowledged());
  }

  /** Compares; {@code sent} is the number of posts in the plan. */
  public static Verdict of(Ledger ledger, int sent) {
    Comparison comparison = new Comparison(ledger);
    return new Verdict(
        sent,
        ledger.acknowledged().size(),
        ledger.stored().size(),
        comparison.countRejected(),
        comparison.lost(),
        comparison.duplicated(),
        comparison.stale(),
        comparison.unsent(),
        comparison.misrejected());
  }

  private static Set<String> revisions(List<Event> events) {
    return events.stream().map(Event::revision).collect(Collectors.toSet());
  }

  /**
   * Outcomes by revision. A dead letter of the store replaces a document, so it is no second
   * outcome; its copies are recognised by their event id.
   */
  private static Map<String, Long> outcomes(Ledger ledger) {
    Map<String, Long> counts = new HashMap<>();
    Stream.concat(
            ledger.extracted().stream(),
            ledger.rejected().stream().filter(event -> !STORE_STAGE.equals(event.stage())))
        .forEach(event -> counts.merge(event.revision(), 1L, Long::sum));
    return counts;
  }

  private static Map<String, Acknowledged> latest(List<Acknowledged> acknowledged) {
    Map<String, Acknowledged> latest = new HashMap<>();
    for (Acknowledged receipt : acknowledged) {
      latest.merge(
          receipt.id(), receipt, (a, b) -> a.revision().compareTo(b.revision()) >= 0 ? a : b);
    }
    return latest;
  }

  private int countRejected() {
    return count(ledger.acknowledged().stream().filter(r -> rejected.contains(r.revision())));
  }

  private int lost() {
    Set<String> lost = new HashSet<>();
    for (Acknowledged receipt : ledger.acknowledged()) {
      if (!outcomes.containsKey(receipt.revision())) {
        lost.add(receipt.revision());
      }
    }
    for (Acknowledged receipt : latest.values()) {
      if (!rejected.contains(receipt.revision()) && !storedRevisions.containsKey(receipt.id())) {
        lost.add(receipt.revision());
      }
    }
    return lost.size();
  }

  /** Also a page that was fetched once and written twice: each raw record then has an outcome. */
  private int duplicated() {
    Set<String> written = new HashSet<>();
    Set<String> duplicated =
        ledger.raw().stream()
            .map(Event::revision)
            .filter(revision -> !written.add(revision))
            .collect(Collectors.toSet());
    outcomes.forEach(
        (revision, count) -> {
          if (count > 1) {
            duplicated.add(revision);
          }
        });
    return duplicated.size();
  }

  private int stale() {
    return count(
        latest.values().stream()
            .filter(receipt -> !rejected.contains(receipt.revision()))
            .filter(receipt -> storedRevisions.containsKey(receipt.id()))
            .filter(
                receipt -> storedRevisions.get(receipt.id()).compareTo(receipt.revision()) < 0));
  }

  private int unsent() {
    return count(storedRevisions.keySet().stream().filter(id -> !latest.containsKey(id)));
  }

  private int misrejected() {
    return count(
        ledger.acknowledged().stream()
            .filter(
                receipt ->
                    receipt.expect().equals(Expectation.STORED.word())
                        ? rejected.contains(receipt.revision())
                        : extracted.contains(receipt.revision())));
  }

  private static int count(Stream<?> found) {
    return Math.toIntExact(found.count());
  }
}
