package zhengwen.local.database;

import java.util.Collection;
import java.util.Map;

/** Roughly how many bytes of memory a value takes, for the bound of the page cache. */
final class Weight {
  private static final long OBJECT = 24;
  private static final long TEXT = 56;
  private static final long ENTRY = 48;

  private Weight() {}

  static long of(Object value) {
    if (value instanceof String text) {
      return TEXT + 2L * text.length();
    }
    if (value instanceof Map<?, ?> map) {
      long weight = 2 * ENTRY;
      for (Map.Entry<?, ?> entry : map.entrySet()) {
        weight += ENTRY + of(entry.getKey()) + of(entry.getValue());
      }
      return weight;
    }
    if (value instanceof Collection<?> values) {
      long weight = ENTRY;
      for (Object element : values) {
        weight += of(element);
      }
      return weight;
    }
    return value instanceof byte[] bytes ? OBJECT + bytes.length : OBJECT;
  }
}
