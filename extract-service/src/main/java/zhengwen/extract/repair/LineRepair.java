package zhengwen.extract.repair;

import java.util.ArrayList;
import java.util.List;

/** Repairs one line, from left to right. */
final class LineRepair {

  private final CharSequence line;
  private final DocumentEvidence evidence;
  private final Knowledge knowledge;
  private final StringBuilder text;
  private final List<Edit> edits = new ArrayList<>();
  private final List<Warning> warnings = new ArrayList<>();

  LineRepair(CharSequence line, DocumentEvidence evidence, Knowledge knowledge) {
    this.line = line;
    this.evidence = evidence;
    this.knowledge = knowledge;
    this.text = new StringBuilder(line.length());
  }

  Repaired repaired() {
    int at = 0;
    while (at < line.length()) {
      char c = line.charAt(at);
      int next = at;
      if (Gloss.isOpening(c)) {
        next = gloss(at);
      } else if (c == '\uFFFD') {
        warnings.add(new Warning(Warning.Kind.REPLACEMENT_CHARACTER, at, at + 1));
      }
      if (next == at) {
        text.append(c);
        next = at + 1;
      }
      at = next;
    }
    return new Repaired(text.toString(), edits, warnings);
  }

  /** Takes the gloss at this opening bracket away if it is the tool's; the offset behind it. */
  private int gloss(int at) {
    char glossed = evidence.glossTool() && text.length() > 0 ? glossed() : Gbk.NONE;
    if (glossed == Gbk.NONE) {
      return at;
    }
    Gloss gloss = Gloss.at(line, at + 1, knowledge.readings());
    if (gloss == null || !knowledge.readings().has(glossed, gloss.syllable())) {
      return at;
    }
    edit(Edit.Kind.GLOSS, at, gloss.end(), "");
    return gloss.end();
  }

  /**
   * The character the tool saw in the last two bytes of the text so far, if it is one of its set:
   * the last character, or one of the last byte of an ideograph and a Latin letter behind it.
   */
  private char glossed() {
    char last = text.charAt(text.length() - 1);
    if (last >= 0x80) {
      return evidence.isGlossed(last) ? last : Gbk.NONE;
    }
    int before =
        text.length() > 1 ? knowledge.gbk().code(text.charAt(text.length() - 2)) & 0xFF : 0;
    return Gbk.isLead(before) && Gbk.isTrail(last)
        ? knowledge.gbk().character(before, last)
        : Gbk.NONE;
  }

  private void edit(Edit.Kind kind, int start, int end, String now) {
    edits.add(new Edit(kind, start, end, line.subSequence(start, end).toString(), now));
  }
}
