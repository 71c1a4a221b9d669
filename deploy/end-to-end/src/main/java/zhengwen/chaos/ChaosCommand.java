package zhengwen.chaos;

import java.io.IOException;
import java.io.PrintStream;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.FutureTask;
import java.util.concurrent.ThreadLocalRandom;
import picocli.CommandLine;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;
import zhengwen.chaos.drive.Blow;
import zhengwen.chaos.drive.Killer;
import zhengwen.chaos.drive.Sender;
import zhengwen.chaos.drive.Site;
import zhengwen.chaos.drive.Targets;
import zhengwen.chaos.ledger.Acknowledged;
import zhengwen.chaos.ledger.Ledger;
import zhengwen.chaos.ledger.Strike;
import zhengwen.chaos.plan.Plan;
import zhengwen.chaos.plan.Send;
import zhengwen.chaos.verdict.Comparison;
import zhengwen.chaos.verdict.Order;
import zhengwen.chaos.verdict.Verdict;
import zhengwen.local.process.Child;
import zhengwen.local.process.DatabaseSource;
import zhengwen.local.stack.DataFolder;
import zhengwen.local.stack.DatabaseOption;
import zhengwen.local.stack.Service;
import zhengwen.local.stack.Stack;
import zhengwen.local.stack.StackOptions;

/** Sends articles to a stack of its own while killing its processes, then counts what broke. */
@Command(
    name = "deploy/chaos",
    mixinStandardHelpOptions = true,
    sortOptions = false,
    description = "The failure test: kills processes under load and looks for what was lost.")
public final class ChaosCommand implements Callable<Integer> {
  @Option(names = "--articles", required = true, description = "Posts to send.")
  private int articles;

  @Option(names = "--kills", required = true, description = "How often a process is struck.")
  private int kills;

  @Option(names = "--seed", description = "Decides every random choice; printed (default: any).")
  private long seed = ThreadLocalRandom.current().nextInt(1_000_000);

  @Option(names = "--data", description = "Data and ledgers (default: target/chaos); emptied.")
  private Path data = Path.of("target", "chaos");

  @Option(
      names = "--victim",
      split = ",",
      paramLabel = "NAME",
      description = "Strike only these: broker, database, ingest, extract, extract-2, store, …")
  private Set<String> victims = Set.of();

  @Option(
      names = "--blow",
      description = "Strike only so: ${COMPLETION-CANDIDATES} (default: any, most often KILL).")
  private Blow blow;

  @Option(names = "--port-offset", defaultValue = "3000", description = "Added to every port.")
  private int portOffset;

  @Mixin private final DatabaseOption database = new DatabaseOption();

  private final PrintStream messages = System.err;

  /** Runs the command. */
  public static void main(String[] arguments) {
    System.exit(run(arguments));
  }

  /** Runs the command in this process; returns its exit status. */
  public static int run(String... arguments) {
    return new CommandLine(new ChaosCommand())
        .setCaseInsensitiveEnumValuesAllowed(true)
        .execute(arguments);
  }

  @Override
  public Integer call() throws Exception {
    messages.printf("seed %d%n", seed);
    List<Send> plan = Plan.of(seed, articles);
    try (Site site = new Site(plan);
        DataFolder folder = DataFolder.open(data, true);
        OwnDatabase own = OwnDatabase.in(database.source());
        Stack stack = new Stack(options(site, own.source()), folder)) {
      Runtime.getRuntime().addShutdownHook(new Thread(() -> stop(stack), "stop"));
      long started = System.nanoTime();
      stack.start();
      List<Strike> strikes = new ArrayList<>();
      List<Acknowledged> acknowledged = sendUnderFire(stack, site, plan, strikes);
      for (Child child : stack.children()) {
        stack.awaitReady(child);
      }
      Ledger.writeAcknowledged(data, acknowledged);
      messages.printf("all sent; waiting for what is under way%n");
      Ledger ledger =
          new Drain(messages)
              .await(stack.addresses().kafka(), stack.addresses().mongodb(), acknowledged, strikes);
      ledger.write(data);
      Verdict verdict = Comparison.of(ledger, plan.size());
      messages.printf("%d s%n", (System.nanoTime() - started) / 1_000_000_000);
      Order order = Order.of(ledger);
      messages.printf(
          "%d articles with several outcomes, %d of them out of order%n",
          order.several().size(), order.broken().size());
      System.out.println(verdict.line());
      return verdict.kept() && order.broken().isEmpty() ? 0 : 1;
    }
  }

  private StackOptions options(Site site, DatabaseSource database) {
    return new StackOptions(
        data, portOffset, List.of(site.authority()), 2, 2, Optional.empty(), database);
  }

  private List<Acknowledged> sendUnderFire(
      Stack stack, Site site, List<Send> plan, List<Strike> strikes)
      throws InterruptedException, ExecutionException, IOException {
    Sender sender = new Sender(stack.addresses().url(Service.INGEST), site.authority());
    FutureTask<List<Acknowledged>> sending = new FutureTask<>(() -> sender.sendAll(plan));
    Thread thread = new Thread(sending, "sending");
    thread.setDaemon(true);
    thread.start();
    Killer killer = new Killer(stack, sender, new Targets(seed, victims, blow), messages);
    strikes.addAll(killer.run(kills, plan.size(), () -> !sending.isDone()));
    return sending.get();
  }

  private static void stop(Stack stack) {
    try {
      stack.close();
    } catch (IOException e) {
      System.err.println(e);
    }
  }
}
