package zhengwen.extract.repair;

/** Restores what a decoder threw away, and what it read one byte off behind it. */
final class LostByteRule {

  /** By how much (15 bits) the restored text must be likelier where the tool is not known. */
  private static final int LIKELIER = 120;

  /** The same where a full-width sign stands right behind the mark, as the damage leaves it. */
  private static final int LIKELIER_BEFORE_SIGN = 48;

  private static final int LOOKED_AT = 4;

  /** Per character: 10 bits. */
  private static final int SUSPICIOUS = 80;

  /** Characters, and characters for each mark among them. */
  private static final int SHORTEST_RUN = 3;

  private static final String FOLDED_SIGNS = ",;:!?()";

  private final CharSequence line;
  private final DocumentEvidence evidence;
  private final Knowledge knowledge;
  private final Budget budget;
  private int quotesRead;
  private boolean quoted;
  private boolean warned;

  LostByteRule(CharSequence line, DocumentEvidence evidence, Knowledge knowledge, Budget budget) {
    this.line = line;
    this.evidence = evidence;
    this.knowledge = knowledge;
    this.budget = budget;
  }

  /** The offset behind what was restored from the mark here on, or the same offset. */
  int apply(int at, Output output) {
    boolean dropsBytes = evidence.habits().dropsBytes();
    LostGloss gloss = LostGloss.at(line, at, knowledge, dropsBytes);
    int end = at;
    if (gloss != null || (LostByte.isMark(line.charAt(at)) && isSuspicious(at))) {
      end = budget.isSpent() ? at : gloss != null ? lostToGloss(at, output) : lostAlone(at, output);
      if (end == at && budget.isSpent()) {
        warnOnce(at, output);
      }
    }
    if (end > at) {
      return end;
    }
    if (gloss != null && !gloss.dropped() && evidence.glossTool()) {
      output.warn(Warning.Kind.LOST_BYTES, at, gloss.end());
    } else if (line.charAt(at) == '\uFFFD') {
      output.warn(Warning.Kind.REPLACEMENT_CHARACTER, at, at + 1);
    }
    return at;
  }

  /** From here on nothing is restored in this line. */
  private void warnOnce(int at, Output output) {
    if (!warned) {
      output.warn(Warning.Kind.TOO_MUCH_DAMAGE, at, line.length());
      warned = true;
    }
  }

  private int lostToGloss(int at, Output output) {
    char last = output.before(at, 1);
    ShiftedRun.Reading reading = run(at).fromGloss(at, last);
    boolean sound =
        reading != null
            && (evidence.glossTool() ? isText(reading) : isLikelier(reading, at, last, LIKELIER));
    return sound ? restore(Edit.Kind.LOST_BYTES, at, reading, output) : at;
  }

  /** Where no mark says that bytes were lost, what is restored must read like text. */
  private boolean isText(ShiftedRun.Reading reading) {
    return !evidence.habits().dropsBytes()
        || reading.cost() <= SUSPICIOUS * (reading.text().length() + 2);
  }

  private int lostAlone(int at, Output output) {
    char last = output.before(at, 1);
    ShiftedRun.Reading reading = run(at).fromMark(at, last);
    boolean question = line.charAt(at + 1) == '?';
    boolean sign = isSign(line.charAt(at + 1)) && (!question || evidence.habits().folded());
    boolean sound =
        reading != null
            && (sign || isRun(at + 1, reading.end()))
            && isPlain(reading.text(), sign)
            && (evidence.glossTool() || reading.text().indexOf('?') < 0)
            && isLikelier(reading, at, last, sign && !question ? LIKELIER_BEFORE_SIGN : LIKELIER);
    return sound ? restore(Edit.Kind.SHIFTED_RUN, at, reading, output) : at;
  }

  /** Whether it is what news are written with: no full-width letters, no line drawing. */
  private boolean isPlain(String text, boolean noneUnknown) {
    return text.chars().noneMatch(c -> isOdd((char) c, noneUnknown));
  }

  private boolean isOdd(char c, boolean unknown) {
    return (c >= 'Ａ' && c <= 'ｚ')
        || (unknown && knowledge.pairs().cost(c) == CharacterPairs.UNKNOWN);
  }

  private ShiftedRun run(int at) {
    for (; quotesRead < at; quotesRead++) {
      char c = line.charAt(quotesRead);
      quoted = c == '“' || (quoted && c != '”');
    }
    return new ShiftedRun(line, knowledge, evidence, budget, quoted);
  }

  /** Whether so much was misread that chance cannot explain that it reads well otherwise. */
  private boolean isRun(int start, int end) {
    int marks = 0;
    for (int i = start; i < end; i++) {
      marks += LostByte.isMark(line.charAt(i)) ? 1 : 0;
    }
    return end - start - marks >= Math.max(SHORTEST_RUN, SHORTEST_RUN * marks);
  }

  /**
   * Whether what stands behind a mark is too unlikely to be text. Marks in a row behind one
   * character say nothing of the bytes, and reading them would try every character for each.
   */
  private boolean isSuspicious(int mark) {
    int end = Math.min(line.length(), mark + 1 + LOOKED_AT);
    boolean marked =
        end > mark + 3
            && LostByte.isMark(line.charAt(mark + 2))
            && LostByte.isMark(line.charAt(mark + 3));
    boolean questions = end > mark + 1 && line.charAt(mark + 1) == '?';
    if (end == mark + 1
        || marked
        || !isSignOrTwoBytes(line.charAt(mark + 1))
        || (questions && (end == mark + 2 || !isTwoBytes(line.charAt(mark + 2))))) {
      return false;
    }
    int visible = 0;
    int looked = 0;
    for (int i = mark + 1; i < line.length() && looked < LOOKED_AT; i++, looked++) {
      char before = line.charAt(i - 1);
      i = behindGloss(i);
      if (i == line.length()) {
        break;
      }
      visible += knowledge.pairs().cost(before, line.charAt(i));
    }
    return visible > SUSPICIOUS * looked;
  }

  /** The offset behind a gloss of the tool that begins here, or the same offset. */
  private int behindGloss(int at) {
    if (!evidence.glossTool()) {
      return at;
    }
    boolean spaced =
        evidence.habits().spacedBracket() && at + 1 < line.length() && line.charAt(at) == ' ';
    int bracket = spaced ? at + 1 : at;
    Gloss gloss =
        at > 0 && Gloss.isOpening(line.charAt(bracket))
            ? Gloss.at(line, bracket + 1, knowledge.readings())
            : null;
    boolean fits = gloss != null && knowledge.readings().has(line.charAt(at - 1), gloss.syllable());
    return fits ? gloss.end() : at;
  }

  private static boolean isSign(char c) {
    return FOLDED_SIGNS.indexOf(c) >= 0 || (c >= '！' && c <= '？');
  }

  private boolean isSignOrTwoBytes(char c) {
    return FOLDED_SIGNS.indexOf(c) >= 0 || isTwoBytes(c);
  }

  private boolean isTwoBytes(char c) {
    return c >= 0x80 && knowledge.gbk().code(c) != 0;
  }

  /** Whether a reading is likelier than what is visible where the tool's glosses are taken away. */
  private boolean isLikelier(ShiftedRun.Reading reading, int start, char last, int margin) {
    int visible = 0;
    char before = last;
    for (int i = start; i < reading.end(); i++) {
      i = behindGloss(i);
      if (i >= reading.end()) {
        break;
      }
      visible += knowledge.pairs().cost(before, line.charAt(i));
      before = line.charAt(i);
    }
    char behind =
        reading.end() < line.length() ? line.charAt(reading.end()) : CharacterPairs.border();
    return reading.cost() + margin <= visible + knowledge.pairs().cost(before, behind);
  }

  private int restore(Edit.Kind kind, int at, ShiftedRun.Reading reading, Output output) {
    output.replace(kind, at, reading.end(), reading.text());
    if (reading.text().indexOf('?') >= 0) {
      output.warn(Warning.Kind.SWALLOWED_CHARACTER, at, reading.end());
    }
    if (reading.doubtful()) {
      output.warn(Warning.Kind.DOUBTFUL_BYTES, at, reading.end());
    }
    return reading.end();
  }
}
