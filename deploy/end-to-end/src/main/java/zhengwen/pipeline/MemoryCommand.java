package zhengwen.pipeline;

import java.io.IOException;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import zhengwen.local.stack.DataFolder;
import zhengwen.local.stack.Service;
import zhengwen.local.stack.Stack;
import zhengwen.local.stack.StackOptions;
import zhengwen.options.OwnStack;
import zhengwen.pipeline.load.HttpConnection;
import zhengwen.pipeline.load.Workload;
import zhengwen.pipeline.measure.MemorySampler;
import zhengwen.pipeline.measure.ProcessUsage;
import zhengwen.pipeline.report.Table;

/** Memory of a stack at rest, and under the largest pages, several at once; and how it starts. */
@Command(
    name = "deploy/bench memory",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Start, memory at rest, memory under eight of the largest pages at once.")
public final class MemoryCommand implements Callable<Integer> {
  private static final int AT_ONCE = 8;
  private static final int ROUNDS = 5;
  private static final int LARGEST = 4 << 20;
  private static final int REST_SECONDS = 10;
  private static final int DRAIN_SECONDS = 20;

  @Mixin private final OwnStack own = new OwnStack("memory");

  private final PrintStream out = System.out;

  /** Runs the command. */
  public static void main(String[] arguments) {
    System.exit(new CommandLine(new MemoryCommand()).execute(arguments));
  }

  @Override
  public Integer call() throws Exception {
    try (DataFolder folder = DataFolder.open(own.data(), true)) {
      try (Stack stack = started(folder, "first start")) {
        rest(stack);
      }
      try (Stack stack = started(folder, "second start")) {
        Map<String, Long> pids = children(stack);
        try (MemorySampler memory = new MemorySampler(pids)) {
          post(stack.addresses().url(Service.INGEST));
          TimeUnit.SECONDS.sleep(DRAIN_SECONDS);
          out.printf("%n%d pages of %d MiB at once, %d times%n", AT_ONCE, LARGEST >> 20, ROUNDS);
          new Table(out).memory(memory.samples());
        }
      }
    }
    return 0;
  }

  private Stack started(DataFolder folder, String what) throws Exception {
    Stack stack = new Stack(StackOptions.embedded(own.data(), own.portOffset()), folder);
    Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(stack), "stop"));
    long start = System.nanoTime();
    stack.start();
    out.printf("%s: %.1f s%n", what, (System.nanoTime() - start) / 1e9);
    return stack;
  }

  /** The launcher of {@code deploy/up} is this process's like, but with a smaller heap. */
  private void rest(Stack stack) throws InterruptedException {
    TimeUnit.SECONDS.sleep(REST_SECONDS);
    Map<String, Long> pids = children(stack);
    long total = 0;
    for (Map.Entry<String, ProcessUsage> process : ProcessUsage.of(pids).entrySet()) {
      total += process.getValue().residentBytes();
      out.printf("  at rest, %-10s %5d MiB%n", process.getKey(), mebibytes(process.getValue()));
    }
    out.printf("  at rest, %-10s %5d MiB%n", "together", total >> 20);
  }

  private static long mebibytes(ProcessUsage usage) {
    return usage.residentBytes() >> 20;
  }

  private static Map<String, Long> children(Stack stack) {
    Map<String, Long> pids = new LinkedHashMap<>();
    stack.children().forEach(child -> pids.put(child.name(), child.process().pid()));
    return pids;
  }

  private void post(String ingest) throws InterruptedException {
    List<Thread> threads = new ArrayList<>();
    for (int i = 0; i < AT_ONCE; i++) {
      int sender = i;
      Thread thread = new Thread(() -> post(ingest, sender), "sender-" + i);
      thread.start();
      threads.add(thread);
    }
    for (Thread thread : threads) {
      thread.join();
    }
  }

  private void post(String ingest, int sender) {
    byte[] page = page(sender);
    try (HttpConnection connection = new HttpConnection(ingest)) {
      for (int round = 0; round < ROUNDS; round++) {
        String url = Workload.url("large", round * AT_ONCE + sender);
        HttpConnection.Answer answer = connection.post(url, "text/plain", page);
        out.printf("  %s answered %d%n", url, answer.status());
      }
    } catch (IOException e) {
      throw new IllegalStateException(e);
    }
  }

  /** Text that hardly compresses, so that the broker has it whole. */
  private static byte[] page(int seed) {
    byte[] random = new byte[LARGEST / 4 * 3];
    new Random(seed).nextBytes(random);
    return Base64.getEncoder().encode(random);
  }

  private static void stop(Stack stack) {
    try {
      stack.close();
    } catch (IOException e) {
      System.err.println(e);
    }
  }
}
