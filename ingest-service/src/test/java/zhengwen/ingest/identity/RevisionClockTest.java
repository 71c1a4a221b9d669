package zhengwen.ingest.identity;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.Iterator;
import java.util.List;
import java.util.stream.Stream;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Test;

class RevisionClockTest {

  @Test
  void wholeSecond_isWritten_hasSixDecimals() {
    RevisionClock clock = new RevisionClock(steps(List.of(1_769_846_400_000L)));
    assertEquals("2026-01-31T08:00:00.000000Z", clock.next().receivedAt());
  }

  @Property
  void clock_stepsAnywhere_revisionsIncreaseAsText(
      @ForAll @Size(min = 2, max = 50) List<@LongRange(min = 0, max = 4_000_000_000_000L) Long> millis) {
    RevisionClock clock = new RevisionClock(steps(millis));
    List<String> revisions =
        Stream.generate(() -> clock.next().value()).limit(millis.size()).toList();
    for (int i = 1; i < revisions.size(); i++) {
      assertTrue(revisions.get(i - 1).compareTo(revisions.get(i)) < 0);
    }
  }

  @Test
  void revisions_areDrawnConcurrently_noTwoShareATime() {
    RevisionClock clock = new RevisionClock();
    long distinct =
        Stream.generate(clock::next)
            .parallel()
            .limit(10_000)
            .map(Revision::receivedAt)
            .distinct()
            .count();
    assertEquals(10_000, distinct);
  }

  private static Clock steps(List<Long> millis) {
    Iterator<Long> next = millis.iterator();
    return new Clock() {
      @Override
      public ZoneId getZone() {
        return ZoneOffset.UTC;
      }

      @Override
      public Clock withZone(ZoneId zone) {
        return this;
      }

      @Override
      public Instant instant() {
        return Instant.ofEpochMilli(next.next());
      }
    };
  }
}
