package zhengwen.extract.decode;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;

/**
 * What speaks for and against bytes being UTF-8, found in one pass that makes nothing.
 *
 * @param sequences well-formed sequences of more than one byte
 * @param wide those among them of three bytes that begin with E2 to EF, where Chinese text lives
 * @param errors malformed places; a sequence cut short by the end of the input is none
 */
record Utf8Evidence(int sequences, int wide, int errors) {

  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long HIGH_BITS = 0x8080808080808080L;

  /** After so many errors with fewer sequences than errors nothing more needs to be read. */
  private static final int HOPELESS = 512;

  /** Sequences that chance does not make well-formed one after the other in another encoding. */
  private static final int CONVINCING = 6;

  /** Whether there is nothing but ASCII. */
  boolean ascii() {
    return sequences == 0 && errors == 0;
  }

  /** Whether the bytes may be UTF-8: nearly all of what is not ASCII is well-formed. */
  boolean plausible() {
    return errors == 0 || wide > 4 * errors;
  }

  /** Whether the bytes cannot be anything else, whatever has been declared. */
  boolean convincing() {
    return plausible() && wide >= CONVINCING;
  }

  static Utf8Evidence of(byte[] bytes, int from, int to) {
    int sequences = 0;
    int wide = 0;
    int errors = 0;
    int at = skipAscii(bytes, from, to);
    while (at < to && (errors < HOPELESS || sequences > errors)) {
      int length = isHan(bytes, at, to) ? 3 : sequence(bytes, at, to);
      if (length > 0) {
        sequences++;
        wide += length == 3 && bytes[at] != (byte) 0xE0 && bytes[at] != (byte) 0xE1 ? 1 : 0;
        at += length;
      } else if (length == 0) {
        break;
      } else {
        errors++;
        at -= length;
      }
      if (at < to && bytes[at] >= 0) {
        at = skipAscii(bytes, at, to);
      }
    }
    return new Utf8Evidence(sequences, wide, errors);
  }

  private static int skipAscii(byte[] bytes, int from, int to) {
    int at = from;
    while (at + Long.BYTES <= to && ((long) LONG.get(bytes, at) & HIGH_BITS) == 0) {
      at += Long.BYTES;
    }
    while (at < to && bytes[at] >= 0) {
      at++;
    }
    return at;
  }

  /** Whether three bytes are of U+4000 to U+9FFF, as nearly all that are no ASCII. */
  private static boolean isHan(byte[] bytes, int at, int to) {
    return at + 2 < to
        && bytes[at] >= (byte) 0xE4
        && bytes[at] <= (byte) 0xE9
        && bytes[at + 1] < (byte) 0xC0
        && bytes[at + 2] < (byte) 0xC0;
  }

  /** Length of the sequence at a byte of 80 to FF; negated if malformed; 0 if cut by the end. */
  private static int sequence(byte[] bytes, int at, int to) {
    int lead = bytes[at] & 0xFF;
    int length = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
    if (length == 0) {
      return -1;
    }
    for (int next = 1; next < length; next++) {
      if (at + next == to) {
        return 0;
      }
      int trail = bytes[at + next] & 0xFF;
      if (trail < 0x80 || trail > 0xBF || (next == 1 && !fits(lead, trail))) {
        return -next;
      }
    }
    return length;
  }

  /** Neither overlong, nor a surrogate, nor beyond U+10FFFF. */
  private static boolean fits(int lead, int second) {
    return switch (lead) {
      case 0xE0 -> second >= 0xA0;
      case 0xED -> second <= 0x9F;
      case 0xF0 -> second >= 0x90;
      case 0xF4 -> second <= 0x8F;
      default -> true;
    };
  }
}
