package zhengwen.extract.repair;

import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;
import java.util.BitSet;

/** Folds traditional characters to simplified ones, one for one, as OpenCC's t2s does. */
final class Simplified {

  private final char[] simplified = new char[1 << 16];

  private final boolean[] isOnlySimplified = new boolean[1 << 16];

  private final BitSet secondForms = new BitSet();

  private Simplified() {}

  static Simplified load() {
    ByteBuffer in = Tables.read("simplified.bin.gz");
    Simplified table = new Simplified();
    CharsetEncoder big5 = Charset.forName("Big5").newEncoder();
    for (int c = 0; c < 1 << 16; c++) {
      table.simplified[c] = (char) c;
    }
    for (int left = in.getChar(); left > 0; left--) {
      char traditional = in.getChar();
      char folded = in.getChar();
      table.simplified[traditional] = folded;
      table.isOnlySimplified[folded] = !big5.canEncode(folded);
    }
    ByteBuffer forms = Tables.read("second-forms.bin.gz");
    for (int left = forms.getChar(); left > 0; left--) {
      table.secondForms.set(forms.getChar());
    }
    return table;
  }

  /** Whether a traditional character folds to this one and Big5 does without it. */
  boolean isSimplifiedOnly(char c) {
    return isOnlySimplified[c];
  }

  /** Whether a more usual traditional character has the same simplified form. */
  boolean isSecondForm(char c) {
    return secondForms.get(c);
  }

  /** The simplified form, or the character itself. */
  char of(char c) {
    return simplified[c];
  }
}
