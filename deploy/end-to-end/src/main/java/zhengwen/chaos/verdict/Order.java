package zhengwen.chaos.verdict;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import zhengwen.chaos.ledger.Event;
import zhengwen.chaos.ledger.Ledger;

/**
 * Whether the outcomes of each article lie on their topic in the order of its pages on the raw one.
 *
 * @param several articles with more than one outcome on a topic
 * @param broken those of them that are out of order
 */
public record Order(Set<String> several, Set<String> broken) {
  private static final String EXTRACT_STAGE = "extract";
  private static final Comparator<Event> BY_PLACE =
      Comparator.comparingInt(Event::partition).thenComparingLong(Event::offset);

  /** Of a run. */
  public static Order of(Ledger ledger) {
    Map<String, Event> pages = new HashMap<>();
    ledger.raw().forEach(page -> pages.putIfAbsent(page.revision(), page));
    Order order = new Order(new HashSet<>(), new HashSet<>());
    order.note(ledger.extracted(), pages);
    order.note(
        ledger.rejected().stream().filter(event -> EXTRACT_STAGE.equals(event.stage())).toList(),
        pages);
    return order;
  }

  private void note(List<Event> outcomes, Map<String, Event> pages) {
    List<Event> inOrder = new ArrayList<>(outcomes);
    inOrder.sort(BY_PLACE);
    Map<String, Event> latest = new HashMap<>();
    for (Event outcome : inOrder) {
      Event page = pages.get(outcome.revision());
      Event before = page == null ? null : latest.put(outcome.id(), page);
      if (before == null) {
        continue;
      }
      several.add(outcome.id());
      if (BY_PLACE.compare(before, page) > 0) {
        broken.add(outcome.id());
      }
    }
  }
}
