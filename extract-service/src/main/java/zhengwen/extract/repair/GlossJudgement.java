package zhengwen.extract.repair;

import java.util.BitSet;
import java.util.Map;

/**
 * Tells the tool's glosses from notes of an author, over one text.
 *
 * <p>An author explains what readers may not know: rare characters and unusual readings, once. The
 * tool glosses each occurrence of its characters, most of them known to everybody, with the reading
 * everybody knows. Each glossed character counts for or against the tool with about log2 of how
 * much likelier the tool is to have chosen it than an author.
 */
final class GlossJudgement {

  /** Characters that cost no more (11 bits): the few hundred nobody would explain. */
  private static final int EVERYDAY = 88;

  /** Those (13.5 bits) that children learn, without names of regions and the like. */
  private static final int FAMILIAR = 108;

  /** A form rarer than the one its simplified form mostly stands for: 3 bits. */
  private static final int SECOND_FORM = 24;

  private static final int FOR_EVERYDAY = 8;
  private static final int FOR_FAMILIAR = 6;
  private static final int FOR_COMMON = 2;
  private static final int FOR_RARE = -2;
  private static final int FOR_REPETITION = 2;
  private static final int MOST_REPETITIONS = 3;

  /** What proves the tool. */
  private static final int PROOF = 6;

  /** What proves a tool that glosses characters of either script, as readers for learners do. */
  private static final int PROOF_OF_EITHER = 16;

  /** So many everyday characters nobody explains in one text, also where not each is glossed. */
  private static final int BEYOND_DOUBT = 12;

  private final GlossCounts counts;
  private final Knowledge knowledge;
  private int traditional;
  private int either;
  private int everyday;
  private int distinct;
  private int distinctOfEither;
  private int glosses;
  private int bare;

  GlossJudgement(GlossCounts counts, Knowledge knowledge) {
    this.counts = counts;
    this.knowledge = knowledge;
    counts.all().forEach(this::weigh);
  }

  private void weigh(char c, GlossCounts.Count count) {
    if (!isTraditional(c)) {
      distinctOfEither++;
      either += count.bare() == 0 ? weight(c, count) / 2 : FOR_RARE;
      return;
    }
    distinct++;
    everyday += cost(c) <= EVERYDAY ? 1 : 0;
    glosses += count.glosses();
    bare += count.bare();
    traditional += weight(c, count);
  }

  /** What one character says: more for each repetition, less where tones are not marked. */
  private int weight(char c, GlossCounts.Count count) {
    int cost = cost(c);
    if (cost > Knowledge.COMMON) {
      return FOR_RARE;
    }
    if (!knowledge.readings().isOnlyUsual(c, count.syllable())) {
      return 0;
    }
    int repetitions = count.bare() == 0 ? Math.min(MOST_REPETITIONS, count.glosses() - 1) : 0;
    int first = cost <= EVERYDAY ? FOR_EVERYDAY : cost <= FAMILIAR ? FOR_FAMILIAR : FOR_COMMON;
    int weight = first + FOR_REPETITION * repetitions;
    return count.toned() > 0 ? weight : weight * 2 / 3;
  }

  private int cost(char c) {
    int folded = knowledge.pairs().cost(c);
    return knowledge.simplified().isSecondForm(c) ? folded + SECOND_FORM : folded;
  }

  /** Traditional, or of a traditional text and written otherwise in simplified script. */
  private boolean isTraditional(char c) {
    return counts.isTraditional() ? knowledge.isTraditional(c) : !knowledge.gbk().isGb2312(c);
  }

  private boolean isBeyondDoubt() {
    return everyday >= BEYOND_DOUBT;
  }

  /** Whether the tool glossed characters of traditional script. */
  private boolean glossesTraditional() {
    return traditional >= PROOF
        && (isBeyondDoubt() || bare * 3 <= glosses)
        && distinctOfEither <= distinct / 2;
  }

  /** Whether the tool glossed whatever characters it knew. */
  boolean glossesEither() {
    return either + traditional / 2 >= PROOF_OF_EITHER && counts.isSparse();
  }

  boolean isTool() {
    return glossesTraditional() || glossesEither();
  }

  /** The characters whose glosses are the tool's. */
  BitSet glossed() {
    BitSet glossed = new BitSet();
    if (isTool()) {
      for (Map.Entry<Character, GlossCounts.Count> entry : counts.all().entrySet()) {
        if (isTools(entry.getKey(), entry.getValue())) {
          glossed.set(entry.getKey());
        }
      }
    }
    return glossed;
  }

  private boolean isTools(char c, GlossCounts.Count count) {
    boolean everywhere = count.bare() == 0;
    boolean common = cost(c) <= Knowledge.COMMON;
    if (knowledge.isTraditional(c)) {
      return everywhere || (common && (isBeyondDoubt() || count.glosses() >= count.bare()));
    }
    return everywhere && (glossesEither() || (common && count.glosses() > 1));
  }
}
