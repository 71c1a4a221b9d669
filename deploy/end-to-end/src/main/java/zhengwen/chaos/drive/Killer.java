package zhengwen.chaos.drive;

import java.io.IOException;
import java.io.PrintStream;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import zhengwen.chaos.ledger.Strike;
import zhengwen.local.process.Child;
import zhengwen.local.stack.Stack;

/** Strikes random processes at random moments of the sending. */
public final class Killer {
  private static final int PAUSE_AT_LEAST_MILLIS = 7_000;
  private static final int PAUSE_SPREAD_MILLIS = 4_000;
  private static final int DOWN_AT_MOST_MILLIS = 2_000;
  private static final Duration STOP_LIMIT = Duration.ofSeconds(30);
  private static final int POLL_MILLIS = 20;

  private final Stack stack;
  private final Sender sender;
  private final Targets targets;
  private final PrintStream messages;
  private final List<Strike> strikes = new ArrayList<>();

  /** Strikes children of the stack. */
  public Killer(Stack stack, Sender sender, Targets targets, PrintStream messages) {
    this.stack = stack;
    this.sender = sender;
    this.targets = targets;
    this.messages = messages;
  }

  /**
   * Strikes {@code kills} times: once, at a random moment, in each of as many equal parts of the
   * plan. Sending may run ahead of the next strike by half a part only, so that none falls into
   * silence.
   *
   * @param sending whether posts are still being sent
   */
  public List<Strike> run(int kills, int articles, BooleanSupplier sending)
      throws IOException, InterruptedException {
    double part = kills == 0 ? 0 : articles * 0.97 / kills;
    for (int strike = 0; strike < kills; strike++) {
      int moment = (int) ((strike + targets.fraction()) * part);
      sender.allow(moment + 1 + Math.max(Sender.CONNECTIONS, Math.round(part / 2)));
      while (sender.count() < moment && sending.getAsBoolean()) {
        refuseSilentDeath();
        TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
      }
      if (!sending.getAsBoolean()) {
        throw new IllegalStateException("Sending ended before strike " + (strike + 1));
      }
      strike(targets.victim(stack.children()), targets.blow());
    }
    sender.allow(articles);
    return List.copyOf(strikes);
  }

  private void refuseSilentDeath() {
    for (Child child : stack.children()) {
      if (!child.process().isAlive()) {
        throw new IllegalStateException(
            "%s ended by itself with status %d; see %s"
                .formatted(child.name(), child.process().exitValue(), child.log()));
      }
    }
  }

  private void strike(Child victim, Blow blow) throws IOException, InterruptedException {
    int acknowledged = sender.count();
    int begun = sender.begun();
    long from = System.nanoTime();
    switch (blow) {
      case SUSPEND -> {
        signal("STOP", victim);
        rest(PAUSE_AT_LEAST_MILLIS + targets.millis(PAUSE_SPREAD_MILLIS));
        signal("CONT", victim);
      }
      case RESTART -> victim.stop(STOP_LIMIT);
      case KILL -> {
        victim.kill();
        rest(targets.millis(DOWN_AT_MOST_MILLIS));
      }
    }
    long millis = (System.nanoTime() - from) / 1_000_000;
    if (blow != Blow.SUSPEND) {
      stack.restart(victim);
    }
    String word = blow.name().toLowerCase(Locale.ROOT);
    messages.printf(
        "at %d of %d begun: %s, %s, away for %d ms%n",
        acknowledged, begun, word, victim.name(), millis);
    strikes.add(new Strike(acknowledged, begun, victim.name(), word, millis));
  }

  private static void rest(long millis) throws InterruptedException {
    TimeUnit.MILLISECONDS.sleep(millis);
  }

  private static void signal(String name, Child victim) throws IOException, InterruptedException {
    new ProcessBuilder("kill", "-" + name, Long.toString(victim.process().pid()))
        .inheritIO()
        .start()
        .waitFor();
  }
}
