package zhengwen.extract.repair;

import java.util.ArrayList;
import java.util.List;

/** Repairs one line, from left to right. */
final class LineRepair {

  /** By how much (15 bits) a restored text must be likelier where no other gloss vouches for it. */
  private static final int LONE_GLOSS = 120;

  /** The same where no gloss vouches at all. */
  private static final int LONE_BYTE = 120;

  private static final int BEFORE_SIGN = 48;

  private static final int LOOKED_AT = 4;

  /** Per character: 10 bits. */
  private static final int SUSPICIOUS = 80;

  private static final String FOLDED_SIGNS = ",;:!()";

  private final CharSequence line;
  private final DocumentEvidence evidence;
  private final Knowledge knowledge;
  private final Budget budget;
  private final StringBuilder text;
  private final List<Edit> edits = new ArrayList<>();
  private final List<Warning> warnings = new ArrayList<>();

  LineRepair(CharSequence line, DocumentEvidence evidence, Knowledge knowledge) {
    this.line = line;
    this.evidence = evidence;
    this.knowledge = knowledge;
    this.budget = new Budget(line.length());
    this.text = new StringBuilder(line.length());
  }

  Repaired repaired() {
    int at = 0;
    while (at < line.length()) {
      char c = line.charAt(at);
      int next = at;
      if (Gloss.isOpening(c)) {
        next = gloss(at);
      } else if (LostByte.isMark(c)) {
        next = mark(at);
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

  /** Restores what was lost at this mark if it can be told; the offset behind it. */
  private int mark(int at) {
    Gloss gloss = LostByte.gloss(line, at, knowledge.readings());
    char last = text.length() == 0 ? CharacterPairs.border() : last();
    ShiftedRun run = new ShiftedRun(line, knowledge, evidence, budget);
    ShiftedRun.Reading reading = gloss == null ? null : run.fromGloss(at, last);
    if (reading != null && (evidence.glossTool() || isBetter(reading, at, last, LONE_GLOSS))) {
      return restore(Edit.Kind.LOST_BYTES, at, reading);
    }
    ShiftedRun.Reading shifted = gloss == null && isSuspicious(at) ? run.fromMark(at, last) : null;
    if (shifted != null && isBetter(shifted, at, last, margin(at))) {
      return restore(Edit.Kind.SHIFTED_RUN, at, shifted);
    }
    if (gloss != null && evidence.glossTool()) {
      warnings.add(new Warning(Warning.Kind.LOST_BYTES, at, gloss.end()));
    } else if (line.charAt(at) == '\uFFFD') {
      warnings.add(new Warning(Warning.Kind.REPLACEMENT_CHARACTER, at, at + 1));
    }
    return at;
  }

  /**
   * Whether what stands behind a mark is too unlikely to be text; a sign there may be half of two.
   */
  private boolean isSuspicious(int mark) {
    int end = Math.min(line.length(), mark + 1 + LOOKED_AT);
    if (end == mark + 1 || !isSignOrTwoBytes(line.charAt(mark + 1))) {
      return false;
    }
    int visible = 0;
    for (int i = mark + 1; i < end; i++) {
      visible += knowledge.pairs().cost(line.charAt(i - 1), line.charAt(i));
    }
    return visible > SUSPICIOUS * (end - mark - 1);
  }

  /** A full-width sign right behind a mark is rare in text and is what the damage leaves. */
  private int margin(int mark) {
    char c = line.charAt(mark + 1);
    return FOLDED_SIGNS.indexOf(c) >= 0 || (c >= '！' && c <= '？') ? BEFORE_SIGN : LONE_BYTE;
  }

  private boolean isSignOrTwoBytes(char c) {
    return FOLDED_SIGNS.indexOf(c) >= 0 || (c >= 0x80 && knowledge.gbk().code(c) != 0);
  }

  /** Whether the reading is likelier than what is visible, by so many eighths of a bit. */
  private boolean isBetter(ShiftedRun.Reading reading, int start, char last, int margin) {
    char behind =
        reading.end() < line.length() ? line.charAt(reading.end()) : CharacterPairs.border();
    int visible = knowledge.pairs().cost(last, line, start, reading.end(), behind);
    return reading.cost() + margin <= visible;
  }

  private int restore(Edit.Kind kind, int at, ShiftedRun.Reading reading) {
    edit(kind, at, reading.end(), reading.text());
    text.append(reading.text());
    if (reading.text().indexOf('?') >= 0) {
      warnings.add(new Warning(Warning.Kind.SWALLOWED_CHARACTER, at, reading.end()));
    }
    return reading.end();
  }

  private char last() {
    return text.charAt(text.length() - 1);
  }

  /**
   * The character the tool saw in the last two bytes of the text so far, if it is one of its set:
   * the last character, or one of the last byte of an ideograph and a Latin letter behind it.
   */
  private char glossed() {
    char last = last();
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
