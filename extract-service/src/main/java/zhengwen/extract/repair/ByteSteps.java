package zhengwen.extract.repair;

/**
 * Carries hypotheses across one visible thing: a character of two bytes, an ASCII character, a mark
 * of lost bytes, a byte lost to a gloss.
 */
final class ByteSteps {

  private static final int FIRST_LEAD = 0x81;
  private static final int LAST_BYTE = 0xFE;
  private static final int FIRST_TRAIL = 0x40;

  /** A glossed character not seen with a gloss elsewhere, one in simplified script, any other. */
  private static final int NEW_IN_SET = 24;

  /** More for a form rarer than the one its simplified form mostly stands for: 3 bits. */
  private static final int SECOND_FORM = 24;

  private static final int SIMPLIFIED_IN_SET = 64;
  private static final int OTHER_READING = 192;

  /** A character of simplified script where the text is traditional. */
  private static final int WRONG_SCRIPT = 64;

  /** A digit or letter of full width, which few texts have. */
  private static final int WIDE_LETTER = 48;

  /** What an open quotation says for its end (3 bits). */
  private static final int CLOSES_QUOTE = 24;

  /** The end of a quotation that was not opened (4 bits). */
  private static final int NOT_OPENED = 32;

  /** What the document itself says elsewhere costs no more than this and a quarter of the rest. */
  private static final int SEEN_HERE = 32;

  /** Which of ten digits was swallowed, or another ASCII character. */
  private static final int SWALLOWED = 28;

  /** Hypotheses for which any common character is tried, at one mark and in one run. */
  private static final int MOST_ANY = 6;

  private static final int MOST_ANY_IN_RUN = 24;

  /** Each byte lost at a mark is read with a byte waiting behind it and without. */
  private static final int READINGS_OF_MARK = 2;

  private final Knowledge knowledge;
  private final DocumentEvidence evidence;
  private final Budget budget;
  private int anyInRun;

  ByteSteps(Knowledge knowledge, DocumentEvidence evidence, Budget budget) {
    this.knowledge = knowledge;
    this.evidence = evidence;
    this.budget = budget;
  }

  /** A visible character whose code in GBK is known. */
  void pair(Beam from, char visible, int code, int more, Beam to) {
    int high = code >> 8;
    int low = code & 0xFF;
    for (Hypothesis h : from.all()) {
      if (h.isAligned()) {
        to.add(h.then(visible, Hypothesis.ALIGNED, cost(h, visible) + more));
      } else if (h.pending != Hypothesis.LOST) {
        emit(h, h.pending, high, low, more, to);
      } else {
        budget.spend(LAST_BYTE - FIRST_LEAD);
        for (int lost = FIRST_LEAD; lost <= LAST_BYTE; lost++) {
          if (isLostPair(h.lostBefore, lost)) {
            emit(h, lost, high, low, more, to);
          }
        }
      }
    }
  }

  /** A visible ASCII character: it may be the second byte of the character whose lead waits. */
  void ascii(Beam from, char visible, Beam to) {
    for (Hypothesis h : from.all()) {
      if (h.isAligned()) {
        to.add(h.then(visible, Hypothesis.ALIGNED, cost(h, visible)));
      } else if (visible >= FIRST_TRAIL && h.pending != Hypothesis.LOST) {
        emit(h, h.pending, visible, Hypothesis.ALIGNED, 0, to);
      } else if (visible >= FIRST_TRAIL) {
        budget.spend(LAST_BYTE - FIRST_LEAD);
        for (int lost = FIRST_LEAD; lost <= LAST_BYTE; lost++) {
          if (isLostPair(h.lostBefore, lost)) {
            emit(h, lost, visible, Hypothesis.ALIGNED, 0, to);
          }
        }
      }
    }
  }

  /**
   * A mark of lost bytes with no gloss behind it: in a shifted run two bytes that were no
   * character, or one byte that took the ASCII character behind it along.
   *
   * @param swallowed where an ASCII character may be gone with it, what stands for that, else NONE
   * @param alone whether the byte may have been alone
   */
  void mark(Beam from, char swallowed, boolean alone, Beam to) {
    int anyLost = 0;
    for (Hypothesis h : from.all()) {
      if (h.isAligned()) {
        to.add(h.then('?', Hypothesis.ALIGNED, cost(h, '?')));
        continue;
      }
      if (h.pending != Hypothesis.LOST) {
        for (int trail = FIRST_LEAD - 1; trail <= LAST_BYTE; trail++) {
          lostSecond(h, knowledge.gbk().character(h.pending, trail), trail, swallowed, alone, to);
        }
        budget.spend(READINGS_OF_MARK * (LAST_BYTE - FIRST_LEAD));
      } else if (anyLost < MOST_ANY && anyInRun < MOST_ANY_IN_RUN) {
        anyLost++;
        anyInRun++;
        for (int i = 0; i < knowledge.common().length(); i++) {
          char c = knowledge.common().charAt(i);
          int code = knowledge.gbk().code(c);
          if (isLostPair(h.lostBefore, code >> 8)) {
            lostSecond(h, c, code & 0xFF, swallowed, alone, to);
          }
        }
        budget.spend(knowledge.common().length());
      }
    }
  }

  private void lostSecond(Hypothesis h, char c, int trail, char swallowed, boolean alone, Beam to) {
    boolean none = c == Gbk.NONE || trail < FIRST_LEAD - 1;
    if (none || !(to.takes(false, h.cost) || to.takes(true, h.cost))) {
      return;
    }
    int cost = cost(h, c);
    if (to.takes(false, h.cost + cost)) {
      to.add(h.thenLost(c, trail, cost));
    }
    boolean takesAligned = to.takes(true, h.cost + cost);
    if (alone && takesAligned) {
      to.add(h.then(c, Hypothesis.ALIGNED, cost));
    }
    if (swallowed != Gbk.NONE && takesAligned) {
      Hypothesis read = h.then(c, Hypothesis.ALIGNED, cost);
      char gone = swallowed == '?' ? spaceBehind(c) : swallowed;
      int more = gone == '?' ? knowledge.pairs().cost(c, '0') + SWALLOWED : cost(read, gone);
      to.add(read.then(gone, Hypothesis.ALIGNED, more));
    }
  }

  /** What stands for an ASCII character that is gone: behind a sign a space can be told. */
  private char spaceBehind(char before) {
    return evidence.habits().spacedPunctuation() && "，。；：、！？".indexOf(before) >= 0 ? ' ' : '?';
  }

  /** The byte before an inserted gloss, lost or told: with the byte before it it was read so. */
  void glossed(Beam from, LostGloss gloss, boolean strict, Beam to) {
    boolean told = gloss.lost() != LostGloss.UNKNOWN;
    int lastByte = told ? gloss.lost() : LAST_BYTE;
    for (Hypothesis h : from.all()) {
      if (h.isAligned()) {
        int lead = knowledge.gbk().code(h.last) & 0xFF;
        int firstByte = told ? gloss.lost() : FIRST_LEAD;
        for (int lost = firstByte; lost <= lastByte && Gbk.isLead(lead); lost++) {
          int more = glossCost(knowledge.gbk().character(lead, lost), gloss.syllable(), strict);
          if (more >= 0) {
            to.add(h.waiting(lost, more));
          }
        }
      } else {
        glossedSecond(h, gloss, told ? gloss.lost() : FIRST_TRAIL, lastByte, strict, to);
      }
    }
    budget.spend((LAST_BYTE - FIRST_LEAD) * from.all().size());
  }

  private void glossedSecond(
      Hypothesis h, LostGloss gloss, int firstByte, int lastByte, boolean strict, Beam to) {
    if (h.pending != Hypothesis.LOST) {
      budget.spend(LAST_BYTE - FIRST_TRAIL);
      for (int lost = firstByte; lost <= lastByte; lost++) {
        char c = knowledge.gbk().character(h.pending, lost);
        glossedAs(h, c, gloss.syllable(), strict, to);
      }
      return;
    }
    budget.spend(knowledge.common().length());
    for (int i = 0; i < knowledge.common().length(); i++) {
      char c = knowledge.common().charAt(i);
      int code = knowledge.gbk().code(c);
      boolean fits = (code & 0xFF) >= firstByte && (code & 0xFF) <= lastByte;
      if (fits && isLostPair(h.lostBefore, code >> 8)) {
        glossedAs(h, c, gloss.syllable(), strict, to);
      }
    }
  }

  private void glossedAs(Hypothesis h, char c, int syllable, boolean strict, Beam to) {
    int more = glossCost(c, syllable, strict);
    if (more >= 0) {
      to.add(h.then(c, Hypothesis.ALIGNED, cost(h, c) + more));
    }
  }

  /** What it costs to believe that the tool glossed this character so; -1 if it cannot be. */
  private int glossCost(char c, int syllable, boolean strict) {
    if (c == Gbk.NONE || !Han.is(c)) {
      return -1;
    }
    if (!knowledge.readings().has(c, syllable)) {
      return strict ? -1 : OTHER_READING;
    }
    if (evidence.isGlossed(c)) {
      return 0;
    }
    int rarer = knowledge.simplified().isSecondForm(c) ? SECOND_FORM : 0;
    return rarer + (knowledge.isTraditional(c) ? NEW_IN_SET : SIMPLIFIED_IN_SET);
  }

  private void emit(Hypothesis h, int first, int second, int waiting, int more, Beam to) {
    char c = knowledge.gbk().character(first, second);
    boolean aligned = waiting == Hypothesis.ALIGNED;
    if (c == Gbk.NONE || !to.takes(aligned, h.cost + more)) {
      return;
    }
    int cost = cost(h, c) + more;
    if (to.takes(aligned, h.cost + cost)) {
      to.add(h.then(c, waiting, cost));
    }
  }

  private boolean isLostPair(int first, int second) {
    return first == 0 || knowledge.gbk().character(first, second) == Gbk.NONE;
  }

  private static boolean isWideLetter(char c) {
    return c >= '０' && c <= 'ｚ' && Character.isLetterOrDigit(c);
  }

  private int cost(Hypothesis h, char c) {
    boolean simplified = evidence.glossTool() && knowledge.simplified().isSimplifiedOnly(c);
    int script = simplified ? WRONG_SCRIPT : isWideLetter(c) ? WIDE_LETTER : 0;
    int general = knowledge.pairs().cost(h.last, c);
    boolean seen = general > SEEN_HERE && evidence.pairs().has(h.last, c);
    int own = seen ? SEEN_HERE + general / 4 : general;
    int quote = c != '”' ? 0 : h.quoted ? -CLOSES_QUOTE : NOT_OPENED;
    return Math.max(0, Math.min(general, own) + script + quote);
  }
}
