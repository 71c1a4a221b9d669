package zhengwen.extract.repair;

import java.util.BitSet;

/**
 * What a whole document shows of the tools that damaged it, and of its own words. A line alone says
 * little: a real pronunciation note looks like a gloss, but it stands alone, while the tool glosses
 * every occurrence of the characters of its set. Immutable.
 */
final class DocumentEvidence {

  private final boolean glossTool;
  private final boolean asksInAscii;
  private final BitSet glossed;
  private final Habits habits;
  private final DocumentPairs pairs;
  private final NameSigns names;
  private final DebrisIds debris;
  private final MisreadCounts misread;

  /**
   * How the document writes.
   *
   * @param keepsBracket whether the decoder that lost bytes kept the opening bracket behind them
   * @param dropsBytes whether a gloss tool was at work and the decoder left no mark for lost bytes
   * @param spacedBracket whether a space stands before the opening bracket of a gloss
   * @param spacedPunctuation whether a space follows most full-width commas and stops
   * @param betweenIdeographs the ASCII character that as a rule stands alone between two
   *     ideographs, {@link Gbk#NONE} if there is none
   * @param folded whether full-width punctuation was folded to ASCII
   */
  record Habits(
      boolean keepsBracket,
      boolean dropsBytes,
      boolean spacedBracket,
      boolean spacedPunctuation,
      char betweenIdeographs,
      boolean folded) {}

  DocumentEvidence(
      boolean glossTool,
      boolean asksInAscii,
      BitSet glossed,
      Habits habits,
      DocumentPairs pairs,
      NameSigns names,
      DebrisIds debris,
      MisreadCounts misread) {
    this.glossTool = glossTool;
    this.asksInAscii = asksInAscii;
    this.glossed = (BitSet) glossed.clone();
    this.habits = habits;
    this.pairs = pairs;
    this.names = names;
    this.debris = debris;
    this.misread = misread;
  }

  /** Whether the gloss tool was at work. */
  boolean glossTool() {
    return glossTool;
  }

  /** Whether the document's own question marks are those of ASCII. */
  boolean asksInAscii() {
    return asksInAscii;
  }

  /** Whether a gloss behind this character is the tool's. */
  boolean isGlossed(char c) {
    return glossed.get(c);
  }

  Habits habits() {
    return habits;
  }

  DocumentPairs pairs() {
    return pairs;
  }

  NameSigns names() {
    return names;
  }

  MisreadCounts misread() {
    return misread;
  }

  boolean hasDebris() {
    return !debris.isEmpty();
  }

  boolean isDebris(String id) {
    return debris.has(id);
  }
}
