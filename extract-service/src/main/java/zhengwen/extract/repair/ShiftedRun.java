package zhengwen.extract.repair;

/**
 * Reads a damaged stretch of a line again, from a lost byte to the place where what is visible is
 * aligned with what was written: the next ASCII byte, as a rule.
 */
final class ShiftedRun {

  /** A run no longer than this is tried; the longest sentence without ASCII is shorter. */
  private static final int LONGEST = 2_000;

  /** A gloss that fits neither the visible nor the restored character before it. */
  private static final int STRAY_GLOSS = 120;

  /** Full-width ASCII that was folded to half width. */
  private static final int FOLDED = 24;

  /** The lead byte of 。 and of most other signs, and how rarely (1 bit) it is another. */
  private static final int FIRST_OF_STOP = 0xA1;

  /** Taking one hypothesis one step further, in look-ups. */
  private static final int COST_OF_STEP = 10;

  private static final int OTHER_THAN_STOP = 8;

  private final CharSequence line;
  private final Knowledge knowledge;
  private final DocumentEvidence evidence;
  private final Budget budget;
  private final ByteSteps steps;
  private final boolean quoted;
  private int at;
  private boolean strict = true;
  private boolean blanksBeforeSigns;

  /**
   * @param quoted whether a quotation is open before the damaged stretch
   */
  ShiftedRun(
      CharSequence line,
      Knowledge knowledge,
      DocumentEvidence evidence,
      Budget budget,
      boolean quoted) {
    this.line = line;
    this.knowledge = knowledge;
    this.evidence = evidence;
    this.budget = budget;
    this.quoted = quoted;
    this.steps = new ByteSteps(knowledge, evidence, budget);
  }

  /**
   * A stretch read again: up to {@code end} the line says {@code text}.
   *
   * @param doubtful whether another text is nearly as likely
   */
  record Reading(int end, String text, int cost, boolean doubtful) {}

  /**
   * Reads from a mark with a gloss behind it.
   *
   * @param last the restored character before the mark
   * @return null if no text explains what is visible
   */
  Reading fromGloss(int start, char last) {
    int attempts = evidence.glossTool() && !evidence.habits().dropsBytes() ? 2 : 1;
    for (int attempt = 0; attempt < attempts && !budget.isSpent(); attempt++) {
      strict = attempt == 0;
      at = start;
      Beam beam = new Beam();
      beam.add(Hypothesis.start(last, Hypothesis.ALIGNED, quoted, 0));
      Reading reading = read(beam);
      if (reading != null) {
        return reading;
      }
    }
    return null;
  }

  /** Reads from a mark that stands for one lost lead byte. */
  Reading fromMark(int start, char last) {
    at = start + 1;
    blanksBeforeSigns = behind(at) < 0x80 || isSign(behind(at));
    Beam beam = new Beam();
    beam.add(Hypothesis.start(last, Hypothesis.LOST, quoted, OTHER_THAN_STOP));
    beam.add(Hypothesis.start(last, FIRST_OF_STOP, quoted, 0));
    return at < line.length() ? read(foldedFirst(beam)) : null;
  }

  /** The sign behind such a mark may be folded even where no other is. */
  private Beam foldedFirst(Beam beam) {
    char c = line.charAt(at);
    if (c > ' ' && c < 0x7F) {
      Beam next = new Beam();
      steps.pair(beam, fullWidth(c), 0xA380 | c, 0, next);
      at++;
      return next;
    }
    return beam;
  }

  private Reading read(Beam beam) {
    Beam now = beam;
    int start = at;
    while (!now.isEmpty() && at < line.length() && at - start < LONGEST && !budget.isSpent()) {
      Beam next = new Beam();
      budget.spend(COST_OF_STEP * now.size());
      at = step(now, next);
      now = next;
      if (now.isAligned()) {
        return finish(glossed(now));
      }
    }
    return at == line.length() && !now.isEmpty() ? finish(now) : null;
  }

  private Reading finish(Beam beam) {
    Hypothesis best = beam.best(behind(at), knowledge.pairs());
    if (best == null) {
      return null;
    }
    int cost = best.cost + knowledge.pairs().cost(best.last, behind(at));
    return new Reading(at, best.text(), cost, best.isDoubtful());
  }

  /** A gloss behind the run says how its last character was read; it goes with the run. */
  private Beam glossed(Beam beam) {
    Gloss gloss = glossAt(at);
    Beam fitting = new Beam();
    if (gloss != null) {
      beam.all().stream()
          .filter(h -> knowledge.readings().has(h.last, gloss.syllable()))
          .forEach(fitting::add);
    }
    if (fitting.isEmpty()) {
      return beam;
    }
    at = gloss.end();
    return fitting;
  }

  /** Takes all hypotheses over what is visible at this place; the offset behind it. */
  private int step(Beam from, Beam to) {
    char c = line.charAt(at);
    LostGloss gloss = LostGloss.at(line, at, knowledge, evidence.habits().dropsBytes());
    if (gloss != null) {
      steps.glossed(from, gloss, strict, to);
      return gloss.end();
    }
    if (LostByte.isMark(c)) {
      boolean stands = at + 1 == line.length() || (blanksBeforeSigns && isSign(behind(at + 1)));
      boolean keeps = evidence.habits().keepsBracket();
      steps.mark(from, keeps || stands ? Gbk.NONE : swallowed(behind(at + 1)), keeps || stands, to);
      return at + 1;
    }
    Gloss inserted = glossAt(at);
    if (inserted != null) {
      across(from, inserted, to);
      return inserted.end();
    }
    int code = knowledge.gbk().code(c);
    if (code != 0) {
      steps.pair(from, c, code, 0, to);
    } else if (c < 0x80) {
      steps.ascii(from, c, to);
      if (evidence.habits().folded() && c > ' ') {
        steps.pair(from, fullWidth(c), 0xA380 | c, FOLDED, to);
      }
    } else {
      from.all().stream()
          .filter(Hypothesis::isAligned)
          .forEach(h -> to.add(h.then(c, Hypothesis.ALIGNED, CharacterPairs.UNKNOWN)));
    }
    return at + 1;
  }

  /** What stands for an ASCII character that was thrown away with a byte. */
  private char swallowed(char behind) {
    char usual = evidence.habits().betweenIdeographs();
    boolean tells = evidence.glossTool() && Han.is(behind) && usual != Gbk.NONE;
    return tells ? usual : '?';
  }

  /** A whole gloss takes no byte away; it should fit the bytes before it, aligned or not. */
  private void across(Beam from, Gloss gloss, Beam to) {
    char visible = line.charAt(at - 1);
    boolean fits = knowledge.readings().has(visible, gloss.syllable());
    for (Hypothesis h : from.all()) {
      boolean restored = h.isAligned() && knowledge.readings().has(h.last, gloss.syllable());
      to.add(h.waiting(h.pending, fits || restored ? 0 : STRAY_GLOSS));
    }
  }

  private Gloss glossAt(int place) {
    boolean spaced = evidence.habits().spacedBracket() && behind(place) == ' ';
    int bracket = spaced ? place + 1 : place;
    return place > 0 && Gloss.isOpening(behind(bracket))
        ? Gloss.at(line, bracket + 1, knowledge.readings())
        : null;
  }

  private char behind(int place) {
    return place < line.length() ? line.charAt(place) : CharacterPairs.border();
  }

  /** A sign whose first byte is A3, before which a blank may have taken one byte. */
  private static boolean isSign(char c) {
    return c >= '！' && c <= '？';
  }

  private static char fullWidth(char ascii) {
    return (char) (ascii - '!' + '！');
  }
}
