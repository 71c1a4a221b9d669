package zhengwen.chaos.drive;

import java.util.List;
import java.util.Random;
import java.util.Set;
import zhengwen.local.process.Child;

/** The random choices of who is struck, when and how; all of them come from the seed. */
public final class Targets {
  private final Random random;
  private final Set<String> names;
  private final Blow only;

  /**
   * Narrows the choices.
   *
   * @param names of the processes that may be struck; empty for all
   * @param only the one blow to strike, or null for any
   */
  public Targets(long seed, Set<String> names, Blow only) {
    this.random = new Random(seed);
    this.names = Set.copyOf(names);
    this.only = only;
  }

  Child victim(List<Child> children) {
    List<Child> candidates =
        children.stream().filter(child -> names.isEmpty() || names.contains(child.name())).toList();
    return candidates.get(random.nextInt(candidates.size()));
  }

  Blow blow() {
    Blow any = Blow.any(random);
    return only == null ? any : only;
  }

  double fraction() {
    return random.nextDouble();
  }

  int millis(int bound) {
    return random.nextInt(bound);
  }
}
