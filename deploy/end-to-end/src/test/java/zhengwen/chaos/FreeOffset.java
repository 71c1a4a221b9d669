package zhengwen.chaos;

import java.util.List;
import java.util.stream.IntStream;
import zhengwen.local.process.Ports;

/**
 * An offset at which a stack with two instances finds its ports free. Below the ports that the
 * system hands out: one of those may be taken while a process is down.
 */
final class FreeOffset {
  private static final List<Integer> PORTS =
      List.of(8080, 8081, 8082, 8091, 8092, 9092, 9093, 27017);
  private static final int FIRST = 1000;
  private static final int LAST = 5600;
  private static final int STEP = 100;

  private FreeOffset() {}

  static int find() {
    return IntStream.iterate(FIRST, offset -> offset <= LAST, offset -> offset + STEP)
        .filter(offset -> PORTS.stream().noneMatch(port -> Ports.taken(port + offset)))
        .findFirst()
        .orElseThrow();
  }
}
