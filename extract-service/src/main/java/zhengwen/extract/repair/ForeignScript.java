package zhengwen.extract.repair;

import java.lang.Character.UnicodeBlock;
import java.util.Set;

/**
 * Text in kana, Cyrillic or Greek letters: their codes in GBK are those of everyday ideographs in
 * Big5, but misread text has them among others.
 */
final class ForeignScript {

  private static final Set<UnicodeBlock> BLOCKS =
      Set.of(
          UnicodeBlock.HIRAGANA,
          UnicodeBlock.KATAKANA,
          UnicodeBlock.CYRILLIC,
          UnicodeBlock.GREEK,
          UnicodeBlock.BOPOMOFO,
          UnicodeBlock.HANGUL_SYLLABLES);

  private ForeignScript() {}

  /** Whether more than half of what is not ASCII is such letters. */
  static boolean is(CharSequence line, int start, int end) {
    int letters = 0;
    int wide = 0;
    for (int at = start; at < end; at++) {
      char c = line.charAt(at);
      if (c >= 0x80) {
        wide++;
        letters += BLOCKS.contains(UnicodeBlock.of(c)) ? 1 : 0;
      }
    }
    return letters * 2 > wide;
  }
}
