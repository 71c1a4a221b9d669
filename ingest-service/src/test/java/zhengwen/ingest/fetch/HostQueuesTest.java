package zhengwen.ingest.fetch;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.atomic.AtomicBoolean;
import org.junit.jupiter.api.Test;

class HostQueuesTest {

  private static final Duration PAUSE = Duration.ofMillis(1);

  @Test
  void manyThreads_askAFewHosts_eachHostIsAskedByOneAtATimeInOrder() {
    Map<String, AtomicBoolean> busy = new ConcurrentHashMap<>();
    Map<String, List<Integer>> order = new ConcurrentHashMap<>();
    List<CompletableFuture<Boolean>> alone = new ArrayList<>();
    try (HostQueues hosts = new HostQueues(8)) {
      for (int i = 0; i < 300; i++) {
        String host = "host" + i % 3;
        int number = i;
        alone.add(
            hosts.submit(
                host,
                () -> {
                  AtomicBoolean taken = busy.computeIfAbsent(host, none -> new AtomicBoolean());
                  boolean first = taken.compareAndSet(false, true);
                  order.computeIfAbsent(host, none -> new CopyOnWriteArrayList<>()).add(number);
                  Thread.onSpinWait();
                  taken.set(false);
                  return first;
                },
                () -> PAUSE));
      }
      assertTrue(alone.stream().allMatch(CompletableFuture::join));
    }
    order.values().forEach(numbers -> assertEquals(numbers.stream().sorted().toList(), numbers));
    assertEquals(3, order.size());
  }

  @Test
  void oneHost_isSlow_anotherIsNotHeldUp() throws InterruptedException {
    CountDownLatch release = new CountDownLatch(1);
    try (HostQueues hosts = new HostQueues(2)) {
      CompletableFuture<Boolean> slow =
          hosts.submit("slow", () -> awaited(release), () -> Duration.ZERO);
      assertEquals("page", hosts.submit("quick", () -> "page", () -> Duration.ZERO).join());
      assertTrue(!slow.isDone());
      release.countDown();
      assertTrue(slow.join());
    }
  }

  private static boolean awaited(CountDownLatch latch) {
    try {
      latch.await();
      return true;
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      return false;
    }
  }
}
