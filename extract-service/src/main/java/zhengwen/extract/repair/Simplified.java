package zhengwen.extract.repair;

import java.io.DataInputStream;
import java.io.IOException;
import java.nio.charset.Charset;
import java.nio.charset.CharsetEncoder;

/** Folds traditional characters to simplified ones, one for one, as OpenCC's t2s does. */
final class Simplified {

  private final char[] simplified = new char[1 << 16];

  private final boolean[] isOnlySimplified = new boolean[1 << 16];

  private Simplified() {}

  static Simplified load() {
    return Tables.read("simplified.bin.gz", Simplified::read);
  }

  private static Simplified read(DataInputStream in) throws IOException {
    Simplified table = new Simplified();
    CharsetEncoder big5 = Charset.forName("Big5").newEncoder();
    for (int c = 0; c < 1 << 16; c++) {
      table.simplified[c] = (char) c;
    }
    int pairs = in.readUnsignedShort();
    for (int n = 0; n < pairs; n++) {
      char traditional = in.readChar();
      table.simplified[traditional] = in.readChar();
      char folded = table.simplified[traditional];
      table.isOnlySimplified[folded] = !big5.canEncode(folded);
    }
    return table;
  }

  /** Whether a traditional character folds to this one and Big5 does without it. */
  boolean isSimplifiedOnly(char c) {
    return isOnlySimplified[c];
  }

  /** The simplified form, or the character itself. */
  char of(char c) {
    return simplified[c];
  }
}
