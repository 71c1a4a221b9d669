package zhengwen.extract.repair;

import java.util.BitSet;

/**
 * What a whole document shows of the tools that damaged it. A line alone says little: a real
 * pronunciation note looks like a gloss, but it stands alone, while the tool glosses every
 * occurrence of the characters of its set.
 *
 * @param glossTool whether the gloss tool was at work
 * @param glossed the characters (code units) of its set that occur here
 * @param spaced whether its glosses have a space before the closing bracket
 * @param keepsBracket whether the decoder that lost bytes kept the opening bracket behind them
 * @param spacedPunctuation whether a space follows most full-width commas and stops
 * @param folded whether full-width punctuation was folded to ASCII
 */
public record DocumentEvidence(
    boolean glossTool,
    BitSet glossed,
    boolean spaced,
    boolean keepsBracket,
    boolean spacedPunctuation,
    boolean folded) {

  /** A document without any sign of the gloss tool. */
  static final DocumentEvidence NONE =
      new DocumentEvidence(false, new BitSet(), false, false, false, false);

  public DocumentEvidence {
    glossed = (BitSet) glossed.clone();
  }

  @Override
  public BitSet glossed() {
    return (BitSet) glossed.clone();
  }

  /** Whether a gloss behind this character is the tool's. */
  boolean isGlossed(char c) {
    return glossed.get(c);
  }
}
