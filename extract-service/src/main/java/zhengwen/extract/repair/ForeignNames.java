package zhengwen.extract.repair;

import java.nio.ByteBuffer;
import java.util.Arrays;

/** How much likelier a character is in a foreign name written in Chinese than elsewhere. */
final class ForeignNames {

  /** A character no foreign name holds: 5 bits against. */
  private static final byte NEVER = -40;

  private final byte[] odds = new byte[1 << 16];

  private ForeignNames() {}

  static ForeignNames load(Simplified simplified) {
    ByteBuffer in = Tables.read("foreign-names.bin.gz");
    byte[] known = new byte[1 << 16];
    Arrays.fill(known, NEVER);
    for (int left = in.getChar(); left > 0; left--) {
      known[in.getChar()] = in.get();
    }
    ForeignNames names = new ForeignNames();
    for (int c = 0; c < 1 << 16; c++) {
      names.odds[c] = known[simplified.of((char) c)];
    }
    return names;
  }

  /** log2 of the ratio in eighths of a bit. */
  int odds(char c) {
    return odds[c];
  }
}
