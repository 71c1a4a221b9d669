package zhengwen.extract.repair;

/** Takes a gloss away where the tool put it. */
final class GlossRule {

  private final CharSequence line;
  private final DocumentEvidence evidence;
  private final Knowledge knowledge;

  GlossRule(CharSequence line, DocumentEvidence evidence, Knowledge knowledge) {
    this.line = line;
    this.evidence = evidence;
    this.knowledge = knowledge;
  }

  /** The offset behind the gloss whose opening bracket is here, or the same offset. */
  int apply(int at, Output output) {
    boolean spaced = evidence.habits().spacedBracket() && output.before(at, 1) == ' ';
    int start = spaced ? at - 1 : at;
    char glossed = evidence.glossTool() && start > 0 ? glossed(start, output) : Gbk.NONE;
    if (glossed == Gbk.NONE) {
      return at;
    }
    Gloss gloss = Gloss.at(line, at + 1, knowledge.readings());
    if (gloss == null || !knowledge.readings().has(glossed, gloss.syllable())) {
      return at;
    }
    output.replace(Edit.Kind.GLOSS, start, gloss.end(), "");
    return gloss.end();
  }

  /**
   * The character the tool saw in the last two bytes of the text so far, if it is one of its set:
   * the last character, or one of the last byte of an ideograph and a Latin letter behind it.
   */
  private char glossed(int at, Output output) {
    char last = output.before(at, 1);
    if (last >= 0x80) {
      return evidence.isGlossed(last) ? last : Gbk.NONE;
    }
    int before = knowledge.gbk().code(output.before(at, 2)) & 0xFF;
    return Gbk.isLead(before) && Gbk.isTrail(last)
        ? knowledge.gbk().character(before, last)
        : Gbk.NONE;
  }
}
