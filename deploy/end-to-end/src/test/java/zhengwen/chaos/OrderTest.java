package zhengwen.chaos;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.util.List;
import java.util.Set;
import org.junit.jupiter.api.Test;
import zhengwen.chaos.ledger.Event;
import zhengwen.chaos.ledger.Ledger;
import zhengwen.chaos.verdict.Order;

class OrderTest {
  /** Two articles on one partition, posted by turns, the last page of each rejected. */
  private static final List<Event> RAW =
      List.of(
          event("a", "1", 0),
          event("b", "2", 1),
          event("a", "3", 2),
          event("b", "4", 3),
          event("a", "5", 4),
          event("b", "6", 5));

  private static final List<Event> REJECTED = List.of(letter("a", "5", 0), letter("b", "6", 1));

  @Test
  void outcomesComeAsThePagesDid_nothingIsOutOfOrder() {
    Order order =
        order(event("a", "1", 0), event("b", "2", 1), event("b", "4", 2), event("a", "3", 3));
    assertEquals(Set.of("a", "b"), order.several());
    assertEquals(Set.of(), order.broken());
  }

  @Test
  void anOutcomeOvertakesAnother_itsArticleIsNamed() {
    Order order =
        order(event("a", "3", 0), event("b", "2", 1), event("b", "4", 2), event("a", "1", 3));
    assertEquals(Set.of("a"), order.broken());
  }

  private static Order order(Event... extracted) {
    return Order.of(new Ledger(List.of(), RAW, List.of(extracted), REJECTED, List.of(), List.of()));
  }

  private static Event event(String id, String revision, long offset) {
    return new Event(id, revision, 0, offset, "e", null, null);
  }

  private static Event letter(String id, String revision, long offset) {
    return new Event(id, revision, 0, offset, "e", "extract", "empty-page");
  }
}
