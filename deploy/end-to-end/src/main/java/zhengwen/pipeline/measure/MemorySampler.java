package zhengwen.pipeline.measure;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/** The resident memory of processes, second by second. */
public final class MemorySampler implements AutoCloseable {
  private final Map<String, Long> pids;
  private final Map<String, List<Long>> samples = new LinkedHashMap<>();
  private final ScheduledExecutorService timer = Executors.newSingleThreadScheduledExecutor();

  /** Starts sampling. */
  public MemorySampler(Map<String, Long> pids) {
    this.pids = pids;
    sample();
    Future<?> unused = timer.scheduleAtFixedRate(this::sample, 1, 1, TimeUnit.SECONDS);
  }

  private synchronized void sample() {
    ProcessUsage.of(pids)
        .forEach(
            (name, usage) ->
                samples.computeIfAbsent(name, key -> new ArrayList<>()).add(usage.residentBytes()));
  }

  /** The samples taken so far, in bytes, by process. */
  public synchronized Map<String, List<Long>> samples() {
    Map<String, List<Long>> copy = new LinkedHashMap<>();
    samples.forEach((name, bytes) -> copy.put(name, List.copyOf(bytes)));
    return copy;
  }

  @Override
  public void close() {
    timer.shutdownNow();
  }
}
