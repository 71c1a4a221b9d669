package zhengwen.extract.repair;

import java.util.List;

/** Repairs the lines of one document, one after another, for one thread. */
public final class DocumentRepair {

  private final DocumentEvidence evidence;
  private final Knowledge knowledge;
  private final DocumentBudget budget = new DocumentBudget();

  DocumentRepair(DocumentEvidence evidence, Knowledge knowledge) {
    this.evidence = evidence;
    this.knowledge = knowledge;
  }

  /** Repairs one line (no line breaks in it). */
  public Repaired line(CharSequence line) {
    Budget allowed = budget.line(line.length());
    return evidence.glossTool() || showsDamage(line)
        ? new LineRepair(line, evidence, knowledge, allowed).repaired()
        : new Repaired(line.toString(), List.of(), List.of());
  }

  /** Whether there is anything that a rule begins at which does not undo glosses. */
  private static boolean showsDamage(CharSequence line) {
    String units = line.toString();
    return units.indexOf('?') >= 0 || units.indexOf('\uFFFD') >= 0 || units.indexOf('<') >= 0;
  }

  DocumentBudget budget() {
    return budget;
  }
}
