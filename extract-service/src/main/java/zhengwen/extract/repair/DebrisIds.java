package zhengwen.extract.repair;

import java.util.HashMap;
import java.util.HashSet;
import java.util.Map;
import java.util.Set;

/** Ids that elements of different names share, which sound HTML never has. */
final class DebrisIds {

  private static final int MOST = 1_000;

  private final Map<String, String> names = new HashMap<>();
  private final Set<String> shared = new HashSet<>();

  void read(CharSequence line, int at) {
    BareTag tag = BareTag.at(line, at);
    if (tag != null && tag.id() != null && names.size() < MOST) {
      String before = names.putIfAbsent(tag.id(), tag.name());
      if (before != null && !before.equals(tag.name())) {
        shared.add(tag.id());
      }
    }
  }

  boolean isEmpty() {
    return shared.isEmpty();
  }

  boolean has(String id) {
    return shared.contains(id);
  }
}
