package zhengwen.extract.repair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/**
 * The cheapest hypotheses of one step, bounded in number. Aligned ones and those with a byte
 * waiting are kept apart: what comes next may rule out all of one kind.
 */
final class Beam {

  private static final int WIDTH = 24;

  private final List<Hypothesis> aligned = new ArrayList<>();
  private final List<Hypothesis> waiting = new ArrayList<>();

  /** Keeps a hypothesis if it is among the cheapest of its kind; they stay sorted by cost. */
  void add(Hypothesis hypothesis) {
    List<Hypothesis> kind = hypothesis.isAligned() ? aligned : waiting;
    if (!takes(hypothesis.isAligned(), hypothesis.cost)) {
      return;
    }
    int at = kind.size();
    for (int i = at - 1; i >= 0; i--) {
      Hypothesis other = kind.get(i);
      if (other.continuesAs(hypothesis)) {
        if (other.cost <= hypothesis.cost) {
          other.beats(hypothesis);
          return;
        }
        hypothesis.beats(other);
        kind.remove(i);
        at--;
      } else if (other.cost > hypothesis.cost) {
        at = i;
      }
    }
    kind.add(Math.min(at, kind.size()), hypothesis);
    if (kind.size() > WIDTH) {
      kind.remove(kind.size() - 1);
    }
  }

  /** Whether {@link #add} may keep a hypothesis of this kind and cost. */
  boolean takes(boolean isAligned, int cost) {
    List<Hypothesis> kind = isAligned ? aligned : waiting;
    int size = kind.size();
    return size < WIDTH || cost < kind.get(size - 1).cost;
  }

  List<Hypothesis> all() {
    List<Hypothesis> all = new ArrayList<>(aligned);
    all.addAll(waiting);
    return all;
  }

  int size() {
    return aligned.size() + waiting.size();
  }

  boolean isEmpty() {
    return aligned.isEmpty() && waiting.isEmpty();
  }

  /** Whether what is visible is aligned with what was written, whichever hypothesis is true. */
  boolean isAligned() {
    return waiting.isEmpty() && !aligned.isEmpty();
  }

  /** The cheapest that is aligned, counting what the character behind it costs; null if none is. */
  Hypothesis best(char after, CharacterPairs pairs) {
    Hypothesis best =
        aligned.stream()
            .min(Comparator.comparingInt(h -> h.cost + pairs.cost(h.last, after)))
            .orElse(null);
    if (best != null) {
      int cost = best.cost + pairs.cost(best.last, after);
      for (Hypothesis other : aligned) {
        best.beats(other, other.cost + pairs.cost(other.last, after) - cost);
      }
    }
    return best;
  }
}
