package zhengwen.ingest.fetch;

import java.time.Duration;
import java.util.HashMap;
import java.util.Map;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.Executor;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;
import java.util.function.Supplier;

/**
 * Runs one task a host at a time, in order, with a pause after each; hosts do not wait for others.
 */
final class HostQueues implements AutoCloseable {

  private final ExecutorService threads;
  private final Map<String, CompletableFuture<?>> last = new HashMap<>();

  HostQueues(int concurrency) {
    threads =
        Executors.newFixedThreadPool(
            concurrency,
            task -> {
              Thread thread = new Thread(task, "fetch");
              thread.setDaemon(true);
              return thread;
            });
  }

  /**
   * Queues a task.
   *
   * @param pause asked for when the task is done; the host's next task starts no earlier
   */
  synchronized <T> CompletableFuture<T> submit(
      String host, Supplier<T> task, Supplier<Duration> pause) {
    CompletableFuture<?> before = last.getOrDefault(host, CompletableFuture.completedFuture(null));
    CompletableFuture<T> result =
        before.handle((value, failure) -> null).thenApplyAsync(none -> task.get(), threads);
    CompletableFuture<?> turn =
        result.handle((value, failure) -> pause.get()).thenCompose(this::elapsed);
    last.put(host, turn);
    // A host nobody asks for again is forgotten.
    CompletableFuture<?> unused = turn.whenComplete((value, failure) -> forget(host, turn));
    return result;
  }

  /** Completes after a time without holding a thread. */
  CompletableFuture<Void> elapsed(Duration time) {
    Executor later = CompletableFuture.delayedExecutor(time.toMillis(), TimeUnit.MILLISECONDS);
    return time.isZero()
        ? CompletableFuture.completedFuture(null)
        : CompletableFuture.runAsync(() -> {}, later);
  }

  private synchronized void forget(String host, CompletableFuture<?> turn) {
    last.remove(host, turn);
  }

  @Override
  public void close() {
    threads.shutdownNow();
  }
}
