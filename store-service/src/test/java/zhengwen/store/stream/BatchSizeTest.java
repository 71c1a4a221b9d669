package zhengwen.store.stream;

import static org.junit.jupiter.api.Assertions.assertEquals;

import java.time.Duration;
import java.util.List;
import net.jqwik.api.ForAll;
import net.jqwik.api.Property;
import net.jqwik.api.constraints.LongRange;
import net.jqwik.api.constraints.Size;
import org.junit.jupiter.api.Assertions;
import org.junit.jupiter.api.Test;

class BatchSizeTest {

  private static final long SECOND = Duration.ofSeconds(1).toNanos();

  @Test
  void slow_write_halves_the_next() {
    BatchSize size = new BatchSize(500, Duration.ofSeconds(1));
    size.took(100, 2 * SECOND);
    assertEquals(50, size.next());
  }

  @Test
  void quick_full_write_lets_the_next_grow() {
    BatchSize size = new BatchSize(500, Duration.ofSeconds(1));
    size.took(100, SECOND / 10);
    assertEquals(150, size.next());
  }

  @Test
  void quick_but_small_write_says_nothing() {
    BatchSize size = new BatchSize(500, Duration.ofSeconds(1));
    size.took(3, SECOND / 10);
    assertEquals(100, size.next());
  }

  @Property(tries = 100)
  void size_stays_within_its_bounds(
      @ForAll @Size(max = 50) List<@LongRange(min = 0, max = 3_000_000_000L) Long> times) {
    BatchSize size = new BatchSize(500, Duration.ofSeconds(1));
    for (long nanos : times) {
      size.took(size.next(), nanos);
      Assertions.assertTrue(size.next() >= 1 && size.next() <= 500);
    }
  }
}
