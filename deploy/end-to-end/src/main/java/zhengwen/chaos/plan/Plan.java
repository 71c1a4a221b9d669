package zhengwen.chaos.plan;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** All posts of a run. */
public final class Plan {
  private static final double NEW_POSTED = 0.74;
  private static final double NEW_FETCHED = 0.82;
  private static final double POISON = 0.87;
  private static final double MISSING = 0.90;
  private static final double REPEATED = 0.95;
  private static final int LATEST = 40;

  /** One in so many of the fetched is overtaken. */
  private static final int OVERTAKEN = 4;

  private final Random random;
  private final Pages pages;
  private final List<Send> sends = new ArrayList<>();
  private final List<Integer> posted = new ArrayList<>();
  private Optional<Send> overtaken = Optional.empty();

  private Plan(Random random) {
    this.random = random;
    this.pages = new Pages(random);
  }

  /**
   * Decides {@code count} posts: most new articles posted as pages, some as addresses to fetch,
   * some poison, some addresses where there is nothing, some posted again unchanged, some updated.
   * Of the addresses some are posted as pages at once: the newer page is then in the topic before
   * the older one is fetched.
   */
  public static List<Send> of(long seed, int count) {
    Plan plan = new Plan(new Random(seed));
    for (int number = 0; number < count; number++) {
      plan.add(number);
    }
    return List.copyOf(plan.sends);
  }

  /** Sound pages only, numbered from {@code first}. */
  public static List<Send> sound(long seed, int first, int count) {
    Plan plan = new Plan(new Random(seed));
    for (int number = first; number < first + count; number++) {
      plan.sends.add(plan.sound(number, false));
    }
    return List.copyOf(plan.sends);
  }

  private void add(int number) {
    if (overtaken.isPresent()) {
      sends.add(update(overtaken.get(), number));
      overtaken = Optional.empty();
      return;
    }
    double kind = random.nextDouble();
    if (kind < NEW_POSTED || posted.isEmpty()) {
      posted.add(sends.size());
      sends.add(sound(number, false));
    } else if (kind < NEW_FETCHED) {
      Send request = sound(number, true);
      sends.add(request);
      if (random.nextInt(OVERTAKEN) == 0) {
        overtaken = Optional.of(request);
      }
    } else if (kind < POISON) {
      sends.add(new Send("/poison/" + number, pages.poison(number), false, Expectation.REJECTED));
    } else if (kind < MISSING) {
      sends.add(new Send("/missing/" + number, null, true, Expectation.REJECTED));
    } else {
      Send earlier = sends.get(posted.get(anyPosted()));
      sends.add(
          kind < REPEATED
              ? new Send(earlier.path(), earlier.page(), false, Expectation.STORED)
              : update(earlier, number));
    }
  }

  private Send update(Send earlier, int number) {
    return new Send(earlier.path(), pages.article(number, 1), false, Expectation.STORED);
  }

  /** As often as not one of the latest: its revisions are then under way together. */
  private int anyPosted() {
    int from = random.nextBoolean() ? 0 : Math.max(0, posted.size() - LATEST);
    return from + random.nextInt(posted.size() - from);
  }

  private Send sound(int number, boolean fetched) {
    return new Send("/article/" + number, pages.article(number, 0), fetched, Expectation.STORED);
  }
}
