package zhengwen.extract.repair;

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
    return new LineRepair(line, evidence, knowledge, budget.line(line.length())).repaired();
  }

  DocumentBudget budget() {
    return budget;
  }
}
