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

  private static final int SIMPLIFIED_IN_SET = 64;
  private static final int OTHER_READING = 192;

  /** A character of simplified script where the text is traditional. */
  private static final int WRONG_SCRIPT = 64;

  /** A digit or letter of full width, which few texts have. */
  private static final int WIDE_LETTER = 48;

  /** What the document itself says elsewhere costs no more than this and a quarter of the rest. */
  private static final int SEEN_HERE = 32;

  /** Which of ten digits was swallowed, or another ASCII character. */
  private static final int SWALLOWED = 28;

  private final Knowledge knowledge;
  private final DocumentEvidence evidence;
  private final Budget budget;

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
   * @param swallows whether an ASCII character may be gone with it
   * @param alone whether the byte may have been alone
   */
  void mark(Beam from, boolean swallows, boolean alone, Beam to) {
    for (Hypothesis h : from.all()) {
      if (h.isAligned()) {
        to.add(h.then('?', Hypothesis.ALIGNED, cost(h, '?')));
        continue;
      }
      int first = h.pending == Hypothesis.LOST ? FIRST_LEAD : h.pending;
      int last = h.pending == Hypothesis.LOST ? LAST_BYTE : h.pending;
      for (int lead = first; lead <= last; lead++) {
        if (h.pending != Hypothesis.LOST || isLostPair(h.lostBefore, lead)) {
          lostSecond(h, lead, swallows, alone, to);
        }
      }
    }
  }

  private void lostSecond(Hypothesis h, int lead, boolean swallows, boolean alone, Beam to) {
    budget.spend(LAST_BYTE - FIRST_TRAIL);
    for (int trail = FIRST_LEAD - 1; trail <= LAST_BYTE; trail++) {
      char c = knowledge.gbk().character(lead, trail);
      if (c == Gbk.NONE) {
        continue;
      }
      int cost = cost(h, c);
      to.add(h.thenLost(c, trail, cost));
      if (alone) {
        to.add(h.then(c, Hypothesis.ALIGNED, cost));
      }
      if (swallows) {
        Hypothesis read = h.then(c, Hypothesis.ALIGNED, cost);
        to.add(
            read.then(
                swallowed(c), Hypothesis.ALIGNED, knowledge.pairs().cost(c, '0') + SWALLOWED));
      }
    }
  }

  /** What stands for an ASCII character that is gone: only a space can be told. */
  private char swallowed(char before) {
    return evidence.habits().spacedPunctuation() && "，。；：、！？".indexOf(before) >= 0 ? ' ' : '?';
  }

  /** The byte before an inserted gloss, lost: with the byte before it it was read so. */
  void glossed(Beam from, int syllable, boolean strict, Gbk gbk, Beam to) {
    for (Hypothesis h : from.all()) {
      if (h.isAligned()) {
        int lead = gbk.code(h.last) & 0xFF;
        for (int lost = FIRST_LEAD; lost <= LAST_BYTE && Gbk.isLead(lead); lost++) {
          int more = glossCost(gbk.character(lead, lost), syllable, strict);
          if (more >= 0) {
            to.add(h.waiting(lost, more));
          }
        }
      } else {
        glossedSecond(h, syllable, strict, to);
      }
    }
    budget.spend((LAST_BYTE - FIRST_LEAD) * from.all().size());
  }

  private void glossedSecond(Hypothesis h, int syllable, boolean strict, Beam to) {
    int first = h.pending == Hypothesis.LOST ? FIRST_LEAD : h.pending;
    int last = h.pending == Hypothesis.LOST ? LAST_BYTE : h.pending;
    for (int lead = first; lead <= last; lead++) {
      if (h.pending == Hypothesis.LOST && !isLostPair(h.lostBefore, lead)) {
        continue;
      }
      budget.spend(LAST_BYTE - FIRST_TRAIL);
      for (int lost = FIRST_TRAIL; lost <= LAST_BYTE; lost++) {
        char c = knowledge.gbk().character(lead, lost);
        int more = glossCost(c, syllable, strict);
        if (more >= 0) {
          to.add(h.then(c, Hypothesis.ALIGNED, cost(h, c) + more));
        }
      }
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
    return knowledge.gbk().isGb2312(c) ? SIMPLIFIED_IN_SET : NEW_IN_SET;
  }

  private void emit(Hypothesis h, int first, int second, int waiting, int more, Beam to) {
    char c = knowledge.gbk().character(first, second);
    if (c != Gbk.NONE) {
      to.add(h.then(c, waiting, cost(h, c) + more));
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
    int own = evidence.pairs().has(h.last, c) ? SEEN_HERE + general / 4 : general;
    return Math.min(general, own) + script;
  }
}
