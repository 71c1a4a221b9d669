package zhengwen.chaos.recovery;

import java.util.List;
import java.util.Optional;
import java.util.concurrent.Callable;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import zhengwen.local.process.Child;
import zhengwen.local.stack.DataFolder;
import zhengwen.local.stack.DatabaseOption;
import zhengwen.local.stack.Stack;
import zhengwen.local.stack.StackOptions;
import zhengwen.options.OwnStack;

/** Kills each process in turn, starts it again at once, and measures until documents are stored. */
@Command(
    name = "deploy/recovery",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "Measures how long the pipeline stands still after kill -9 of each process.")
public final class RecoveryCommand implements Callable<Integer> {
  private static final double NANOS = 1e9;

  @Mixin private final OwnStack own = new OwnStack("recovery");

  @Mixin private final DatabaseOption database = new DatabaseOption();

  @Option(names = "--rounds", defaultValue = "2", description = "Kills of each process.")
  private int rounds;

  @Option(names = "--instances", defaultValue = "1", description = "Of extract and store.")
  private int instances;

  @Option(names = "--limit", defaultValue = "15", description = "Seconds; exit 1 if one is over.")
  private double limit;

  /** Runs the command. */
  public static void main(String[] arguments) {
    System.exit(new CommandLine(new RecoveryCommand()).execute(arguments));
  }

  @Override
  public Integer call() throws Exception {
    StackOptions options =
        new StackOptions(
            own.data(),
            own.portOffset(),
            List.of(),
            instances,
            instances,
            Optional.empty(),
            database.source());
    double longest = 0;
    try (DataFolder folder = DataFolder.open(own.data(), true);
        Stack stack = new Stack(options, folder)) {
      stack.start();
      Probe probe = new Probe(stack);
      probe.send();
      for (int round = 0; round < rounds; round++) {
        for (Child victim : stack.children()) {
          longest = Math.max(longest, measure(stack, probe, victim));
        }
      }
    }
    System.out.printf("longest %.1f s%n", longest);
    return longest <= limit ? 0 : 1;
  }

  private static double measure(Stack stack, Probe probe, Child victim) throws Exception {
    long killed = System.nanoTime();
    victim.kill();
    stack.restart(victim);
    long[] stored = probe.send();
    double first = (stored[0] - killed) / NANOS;
    double all = (stored[1] - killed) / NANOS;
    System.out.printf(
        "%-10s first document after %.1f s, all partitions after %.1f s%n",
        victim.name(), first, all);
    stack.awaitReady(victim);
    probe.send();
    return all;
  }
}
