package zhengwen.chaos.drive;

import java.io.IOException;
import java.io.PrintStream;
import java.util.List;
import java.util.Random;
import java.util.concurrent.TimeUnit;
import java.util.function.BooleanSupplier;
import java.util.function.IntSupplier;
import zhengwen.local.process.Child;
import zhengwen.local.stack.Stack;

/**
 * Kills random processes, or stops one for longer than the session timeout, at random moments of
 * the sending.
 */
public final class Killer {
  private static final double STOPPED_ONLY = 0.15;
  private static final int PAUSE_AT_LEAST_MILLIS = 7_000;
  private static final int PAUSE_SPREAD_MILLIS = 4_000;
  private static final int DOWN_AT_MOST_MILLIS = 2_000;
  private static final int POLL_MILLIS = 20;

  private final Stack stack;
  private final Random random;
  private final PrintStream messages;

  /** Kills children of the stack; the choices come from the seed. */
  public Killer(Stack stack, long seed, PrintStream messages) {
    this.stack = stack;
    this.random = new Random(seed);
    this.messages = messages;
  }

  /**
   * Strikes {@code kills} times, each when a random share of the plan has been acknowledged.
   *
   * @param acknowledged how many posts have been acknowledged
   * @param sending whether posts are still being sent
   */
  public void run(int kills, int articles, IntSupplier acknowledged, BooleanSupplier sending)
      throws IOException, InterruptedException {
    int[] moments = random.ints(kills, 0, Math.max(1, articles * 97 / 100)).sorted().toArray();
    for (int moment : moments) {
      while (acknowledged.getAsInt() < moment && sending.getAsBoolean()) {
        TimeUnit.MILLISECONDS.sleep(POLL_MILLIS);
      }
      List<Child> children = stack.children();
      strike(children.get(random.nextInt(children.size())), acknowledged.getAsInt());
    }
  }

  private void strike(Child victim, int at) throws IOException, InterruptedException {
    if (random.nextDouble() < STOPPED_ONLY) {
      int pause = PAUSE_AT_LEAST_MILLIS + random.nextInt(PAUSE_SPREAD_MILLIS);
      messages.printf("at %d: %s stopped for %d ms%n", at, victim.name(), pause);
      signal("STOP", victim);
      TimeUnit.MILLISECONDS.sleep(pause);
      signal("CONT", victim);
    } else {
      int down = random.nextInt(DOWN_AT_MOST_MILLIS);
      messages.printf("at %d: %s killed, down for %d ms%n", at, victim.name(), down);
      victim.kill();
      TimeUnit.MILLISECONDS.sleep(down);
      stack.restart(victim);
    }
  }

  private static void signal(String name, Child victim) throws IOException, InterruptedException {
    new ProcessBuilder("kill", "-" + name, Long.toString(victim.process().pid()))
        .inheritIO()
        .start()
        .waitFor();
  }
}
