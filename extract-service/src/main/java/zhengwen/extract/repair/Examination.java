package zhengwen.extract.repair;

import java.util.BitSet;

/** Collects {@link DocumentEvidence} over the lines of one document, in two passes. */
final class Examination {

  /** More pairs than {@link DocumentPairs} takes. */
  private static final int MOST_PAIRS = 1 << 20;

  private final Knowledge knowledge;
  private final GlossCounts counts = new GlossCounts();
  private final NameSigns names = new NameSigns();
  private final DebrisIds debris = new DebrisIds();
  private final LoneCharacters between = new LoneCharacters();
  private final MisreadCounts misread = new MisreadCounts();
  private final DocumentBudget misreadBudget = new DocumentBudget();
  private DocumentPairs pairs = DocumentPairs.NONE;
  private int swallowedBrackets;
  private int keptBrackets;
  private int spacedBrackets;
  private int entries;
  private int length;
  private int marks;
  private int stops;
  private int spacedStops;
  private int foldedStops;
  private int questions;
  private int clearNames;

  Examination(Knowledge knowledge) {
    this.knowledge = knowledge;
  }

  static DocumentEvidence of(Iterable<? extends CharSequence> lines, Knowledge knowledge) {
    Examination examination = new Examination(knowledge);
    lines.forEach(examination::read);
    if (examination.marks > 0) {
      examination.pairs = new DocumentPairs(examination.length, lines, knowledge.readings());
    }
    if (examination.counts.isEmpty()) {
      return examination.evidence(false, new BitSet());
    }
    lines.forEach(line -> examination.counts.countOccurrences(line, knowledge));
    return examination.judge();
  }

  private void read(CharSequence line) {
    misread.read(line, knowledge, misreadBudget);
    char before = CharacterPairs.border();
    int end = line.length();
    int indented = end > 0 && line.charAt(0) == '?' ? marksAtStart(line) : 0;
    if (indented > 0) {
      names.begin(indented);
    }
    length = Math.min(MOST_PAIRS, length + end);
    for (int i = 0; i < end; i++) {
      char c = line.charAt(i);
      if (c < 0x40 || c > '\uFF00' || c == '。' || c == LostSignRule.DOT) {
        readSign(line, i, c, before);
      }
      before = c;
    }
  }

  private static int marksAtStart(CharSequence line) {
    int marks = 0;
    while (marks < line.length() && line.charAt(marks) == '?') {
      marks++;
    }
    return marks;
  }

  private void readSign(CharSequence line, int i, char c, char before) {
    if (Han.is(before) && i + 1 < line.length() && Han.is(line.charAt(i + 1))) {
      between.add(c);
    }
    boolean spaceFollows = i + 1 < line.length() && line.charAt(i + 1) == ' ';
    if (c == '，' || c == '。') {
      stops++;
      spacedStops += spaceFollows ? 1 : 0;
    } else if (c == ',' && Han.is(before)) {
      foldedStops++;
    } else if (Gloss.isOpening(c) && i > 0) {
      readBracket(line, i, before);
    } else if (c == LostSignRule.DOT && i + 1 < line.length()) {
      names.dot(before, line.charAt(i + 1));
    } else if (c == '<') {
      debris.read(line, i);
    } else if (LostByte.isMark(c) && before >= 0x80) {
      readNameSign(line, i);
      marks++;
      swallowedBrackets += Gloss.at(line, i + 1, knowledge.readings()) == null ? 0 : 1;
    }
  }

  private void readNameSign(CharSequence line, int at) {
    NamePlace place = NamePlace.of(line, at, knowledge.foreignNames());
    if (!place.isThinkable()) {
      questions += line.charAt(at) == '?' && isQuestion(line, at) ? 1 : 0;
      return;
    }
    NameContext context = new NameContext(line, knowledge.simplified());
    names.mark(line, at);
    if (place.isLikely() && context.isExplained(at)) {
      names.lost();
    }
    clearNames += place.isClear() && place.isStrong() && !context.isAsked(at) ? 1 : 0;
  }

  /** Whether a question ends here for certain: at the end of a line or behind its particle. */
  private boolean isQuestion(CharSequence line, int at) {
    char before = knowledge.simplified().of(line.charAt(at - 1));
    return at + 1 == line.length() || "吗呢么吧".indexOf(before) >= 0;
  }

  private void readBracket(CharSequence line, int i, char before) {
    boolean spaced = before == ' ' && i > 1;
    char glossed = spaced ? line.charAt(i - 2) : before;
    boolean afterMark = LostByte.isMark(glossed);
    if (!afterMark && !Han.is(glossed)) {
      return;
    }
    Gloss gloss = Gloss.at(line, i + 1, knowledge.readings());
    if (gloss != null && afterMark) {
      keptBrackets++;
    } else if (gloss != null && knowledge.readings().has(glossed, gloss.syllable())) {
      counts.gloss(glossed, gloss);
      entries += isEntry(line, spaced ? i - 2 : i - 1, gloss.end()) ? 1 : -1;
      spacedBrackets += spaced ? 1 : -1;
    }
  }

  /** Whether a glossed character stands for itself, as in a word list, and not in running text. */
  private static boolean isEntry(CharSequence line, int at, int end) {
    char before = at > 0 ? line.charAt(at - 1) : CharacterPairs.border();
    char after = end < line.length() ? line.charAt(end) : CharacterPairs.border();
    return !Han.is(before) && before != ')' && !Han.is(after);
  }

  private DocumentEvidence judge() {
    GlossJudgement judgement = new GlossJudgement(counts, knowledge);
    boolean tool = entries <= 0 && judgement.isTool();
    return evidence(tool, tool ? judgement.glossed() : new BitSet());
  }

  private DocumentEvidence evidence(boolean tool, BitSet glossed) {
    boolean asksInAscii = questions > 0 || foldedStops >= stops;
    if (clearNames > 0 && !asksInAscii) {
      names.lost();
    }
    return new DocumentEvidence(
        tool,
        asksInAscii,
        glossed,
        new DocumentEvidence.Habits(
            keptBrackets > swallowedBrackets,
            tool && keptBrackets + swallowedBrackets == 0,
            spacedBrackets > 0,
            spacedStops * 2 > stops,
            between.usual(),
            foldedStops > stops),
        pairs,
        names,
        debris,
        misread);
  }
}
