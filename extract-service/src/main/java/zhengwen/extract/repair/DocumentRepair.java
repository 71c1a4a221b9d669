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
  private boolean showsDamage(CharSequence line) {
    for (int at = 0; at < line.length(); at++) {
      char c = line.charAt(at);
      if (LostByte.isMark(c)
          || EscapedTextRule.mayBegin(c)
          || LostForGood.mayBegin(c)
          || c == '<') {
        return true;
      }
    }
    return new MisreadLine(knowledge, evidence.misread()).mayHold(line);
  }

  DocumentBudget budget() {
    return budget;
  }
}
