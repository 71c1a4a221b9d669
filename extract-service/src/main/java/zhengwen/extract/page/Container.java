package zhengwen.extract.page;

/**
 * An element that holds blocks: the light mirror of the document tree that features are read from.
 *
 * <p>Identity matters: blocks of one element share one instance. Plain text has a single root.
 *
 * @param parent the enclosing container, null at the root
 * @param tag lower-case element name; {@code #root} at the root
 * @param id the id attribute, empty if none
 * @param classes the class attribute as written, empty if none
 * @param itemprop the microdata itemprop, empty if none
 * @param depth 0 at the root
 * @param position document order among containers, from 0
 */
public record Container(
    Container parent,
    String tag,
    String id,
    String classes,
    String itemprop,
    int depth,
    int position) {

  /** The root every page has. */
  public static Container root() {
    return new Container(null, "#root", "", "", "", 0, 0);
  }

  /** Whether this is {@code other} or lies within it. */
  @SuppressWarnings("ReferenceEquality") // an element is itself, not another with the same name
  public boolean within(Container other) {
    for (Container at = this; at != null; at = at.parent) {
      if (at == other) {
        return true;
      }
    }
    return false;
  }

  @Override
  public boolean equals(Object other) {
    return this == other;
  }

  @Override
  public int hashCode() {
    return position;
  }

  @Override
  public String toString() {
    return (parent == null ? "" : parent + ">")
        + tag
        + (id.isEmpty() ? "" : "#" + id)
        + (classes.isBlank() ? "" : "." + classes.strip().replace(' ', '.'));
  }
}
