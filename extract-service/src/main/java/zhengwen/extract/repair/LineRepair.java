package zhengwen.extract.repair;

/** Repairs one line, from left to right. */
final class LineRepair {

  private final CharSequence line;
  private final DocumentEvidence evidence;
  private final Knowledge knowledge;
  private final Output output;
  private final GlossRule glosses;
  private final LostByteRule lostBytes;
  private final LostSignRule lostSigns;
  private final TagDebrisRule tagDebris;
  private final MisreadRule misread;
  private final EscapedTextRule escapes;

  LineRepair(CharSequence line, DocumentEvidence evidence, Knowledge knowledge, Budget budget) {
    this.line = line;
    this.evidence = evidence;
    this.knowledge = knowledge;
    this.output = new Output(line);
    this.glosses = new GlossRule(line, evidence, knowledge);
    this.lostBytes = new LostByteRule(line, evidence, knowledge, budget);
    this.lostSigns = new LostSignRule(line, evidence, knowledge);
    this.tagDebris = new TagDebrisRule(line, evidence);
    this.escapes = new EscapedTextRule(line);
    this.misread = new MisreadRule(line, evidence, knowledge, budget);
  }

  Repaired repaired() {
    int length = line.length();
    for (int at = 0; at < length; ) {
      int next = repair(at);
      at = next > at ? next : at + 1;
    }
    return output.repaired();
  }

  /** The offset behind what was repaired here; the same offset if nothing was. */
  private int repair(int at) {
    int behind = misread.apply(at, output);
    if (behind > at) {
      return behind;
    }
    char c = line.charAt(at);
    if (Gloss.isOpening(c)) {
      int next = glosses.apply(at, output);
      return next == at && evidence.habits().dropsBytes() ? lostBytes.apply(at, output) : next;
    }
    if (LostByte.isMark(c)) {
      int next = lostSigns.apply(at, output);
      next = next > at ? next : lostBytes.apply(at, output);
      if (next == at) {
        lostSigns.doubt(at, output);
      }
      return next;
    }
    if (evidence.glossTool() && c >= 0x80 && LostGloss.isWide(line, at, knowledge.gbk())) {
      return lostBytes.apply(at, output);
    }
    if (EscapedTextRule.mayBegin(c)) {
      return escapes.apply(at, output);
    }
    return c == '<' ? tagDebris.apply(at, output) : at;
  }
}
