package zhengwen.chaos.drive;

import java.util.Random;

/** What is done to a process. */
public enum Blow {
  /** Ended at once, as by {@code kill -9}. */
  KILL,
  /** Suspended for longer than the session timeout, then let go on. */
  SUSPEND,
  /** Asked to end, as in a restart by hand. */
  RESTART;

  private static final double SUSPENDED = 0.15;
  private static final double RESTARTED = 0.25;

  static Blow any(Random random) {
    double choice = random.nextDouble();
    if (choice < SUSPENDED) {
      return SUSPEND;
    }
    return choice < RESTARTED ? RESTART : KILL;
  }
}
