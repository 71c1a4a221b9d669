package zhengwen.chaos.recovery;

import com.mongodb.MongoException;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.TimeUnit;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import zhengwen.chaos.ledger.DatabaseReader;
import zhengwen.local.process.Child;
import zhengwen.local.stack.DataFolder;
import zhengwen.local.stack.Service;
import zhengwen.local.stack.Stack;
import zhengwen.local.stack.StackOptions;
import zhengwen.options.OwnStack;

/** Keeps broker or database away for minutes, under load, and tells how the services bear it. */
@Command(
    name = "deploy/outage",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Takes a process away for minutes: answers, memory, log lines, recovery.")
public final class OutageCommand implements Callable<Integer> {
  private static final int WARM_UP_SECONDS = 20;
  private static final int RECOVERY_LIMIT_SECONDS = 300;

  @Option(names = "--victim", required = true, description = "broker or database.")
  private String victim;

  @Option(names = "--minutes", defaultValue = "10", description = "How long it is away.")
  private int minutes;

  @Option(names = "--rate", defaultValue = "10", description = "Posts a second.")
  private int rate;

  @Mixin private final OwnStack own = new OwnStack("outage");

  /** Runs the command. */
  public static void main(String[] arguments) {
    System.exit(new CommandLine(new OutageCommand()).execute(arguments));
  }

  @Override
  public Integer call() throws Exception {
    StackOptions options = StackOptions.embedded(own.data(), own.portOffset());
    try (DataFolder folder = DataFolder.open(own.data(), true);
        Stack stack = new Stack(options, folder)) {
      stack.start();
      Load load = new Load(stack.addresses().url(Service.INGEST), rate);
      Thread thread = new Thread(load, "load");
      thread.setDaemon(true);
      thread.start();
      TimeUnit.SECONDS.sleep(WARM_UP_SECONDS);
      Child away = child(stack);
      System.out.printf("before: %s; %s%n", load.answersSince(), memory(stack));
      away.kill();
      for (int minute = 1; minute <= minutes; minute++) {
        TimeUnit.MINUTES.sleep(1);
        System.out.printf(
            "minute %d: %s; %s; %s%n", minute, load.answersSince(), memory(stack), logs(stack));
      }
      return recover(stack, away, load, thread);
    }
  }

  private static int recover(Stack stack, Child away, Load load, Thread thread) throws Exception {
    long back = System.nanoTime();
    stack.restart(away);
    for (Child child : stack.children()) {
      stack.awaitReady(child);
    }
    System.out.printf("all ready %.1f s after its start%n", seconds(back));
    load.stop();
    thread.join();
    System.out.printf("after: %s; %s%n", load.answersSince(), memory(stack));
    Set<String> ids = load.acknowledged();
    int stored = awaitStored(stack, ids);
    System.out.printf(
        "%d acknowledged, %d stored %.1f s after its start%n", ids.size(), stored, seconds(back));
    return stored == ids.size() ? 0 : 1;
  }

  private static int awaitStored(Stack stack, Set<String> ids) throws InterruptedException {
    long deadline = System.nanoTime() + TimeUnit.SECONDS.toNanos(RECOVERY_LIMIT_SECONDS);
    try (DatabaseReader database = new DatabaseReader(stack.addresses().mongodb())) {
      while (true) {
        try {
          int stored = database.of(ids).size();
          if (stored == ids.size() || System.nanoTime() > deadline) {
            return stored;
          }
        } catch (MongoException e) {
          System.err.println(e.getMessage());
        }
        TimeUnit.MILLISECONDS.sleep(200);
      }
    }
  }

  private Child child(Stack stack) {
    return stack.children().stream()
        .filter(child -> child.name().equals(victim))
        .findFirst()
        .orElseThrow(() -> new IllegalArgumentException("No process " + victim));
  }

  private static double seconds(long since) {
    return (System.nanoTime() - since) / 1e9;
  }

  /** Resident memory of each process that runs, in MiB. */
  private static String memory(Stack stack) {
    return stack.children().stream()
        .filter(child -> child.process().isAlive())
        .map(child -> child.name() + " " + resident(child.process().pid()) / 1024 + " MiB")
        .collect(Collectors.joining(", "));
  }

  private static long resident(long pid) {
    try (Stream<String> lines = Files.lines(Path.of("/proc", "" + pid, "status"))) {
      return lines
          .filter(line -> line.startsWith("VmRSS:"))
          .map(line -> line.replaceAll("[^0-9]", ""))
          .mapToLong(Long::parseLong)
          .findFirst()
          .orElse(0);
    } catch (IOException e) {
      return 0; // it has just ended
    }
  }

  private static String logs(Stack stack) throws IOException {
    StringBuilder text = new StringBuilder("log lines:");
    for (Child child : stack.children()) {
      try (Stream<String> lines = Files.lines(child.log())) {
        text.append(' ').append(child.name()).append(' ').append(lines.count());
      }
    }
    return text.toString();
  }
}
