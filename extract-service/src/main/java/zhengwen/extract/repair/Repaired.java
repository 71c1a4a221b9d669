package zhengwen.extract.repair;

import java.util.List;

/**
 * A text after repair.
 *
 * @param text the repaired text
 * @param edits what was changed: sorted, disjoint, offsets of the damaged text
 * @param warnings what remains damaged: sorted, offsets of the damaged text
 */
public record Repaired(String text, List<Edit> edits, List<Warning> warnings) {

  public Repaired {
    edits = List.copyOf(edits);
    warnings = List.copyOf(warnings);
  }
}
