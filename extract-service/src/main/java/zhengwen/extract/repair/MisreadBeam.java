package zhengwen.extract.repair;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;

/** The cheapest paths behind one visible character, a few of each kind. */
final class MisreadBeam {

  /** Paths that differ in nothing but the last character. */
  private static final int WIDTH = 4;

  private static final int MOST = 24;

  private final List<MisreadPath> paths = new ArrayList<>();

  void add(MisreadPath path) {
    int alike = 0;
    MisreadPath worst = null;
    for (int i = 0; i < paths.size(); i++) {
      MisreadPath other = paths.get(i);
      if (other.continuesAs(path)) {
        if (path.cost < other.cost) {
          paths.set(i, path);
        }
        return;
      }
      if (other.isLike(path)) {
        alike++;
        worst = worst == null || other.cost > worst.cost ? other : worst;
      }
    }
    if (alike < WIDTH) {
      paths.add(path);
    } else if (path.cost < worst.cost) {
      paths.set(paths.indexOf(worst), path);
    }
  }

  /** The paths, the cheapest first. */
  List<MisreadPath> all() {
    paths.sort(Comparator.comparingInt(path -> path.cost));
    return paths.size() > MOST ? paths.subList(0, MOST) : paths;
  }
}
