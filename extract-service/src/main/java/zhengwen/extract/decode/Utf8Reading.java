package zhengwen.extract.decode;

import java.lang.invoke.MethodHandles;
import java.lang.invoke.VarHandle;
import java.nio.ByteOrder;
import java.nio.charset.StandardCharsets;

/**
 * Bytes read as UTF-8: one pass finds what speaks for and against that, and decodes them as long as
 * nothing speaks against it.
 */
final class Utf8Reading {

  private static final VarHandle LONG =
      MethodHandles.byteArrayViewVarHandle(long[].class, ByteOrder.LITTLE_ENDIAN);
  private static final long HIGH_BITS = 0x8080808080808080L;

  /** After so many errors with fewer sequences than errors nothing more needs to be read. */
  private static final int HOPELESS = 512;

  /** From this length on the platform copies ASCII faster than a loop does. */
  private static final int LONG_RUN = 24;

  private final byte[] bytes;
  private final int to;

  /** The bytes taken for characters, of which long runs of ASCII are copied. */
  private final String latin;

  /** The text so far; null once something is malformed. */
  private char[] units;

  private int length;
  private int sequences;
  private int wide;
  private int errors;

  private Utf8Reading(byte[] bytes, int from, int to) {
    this.bytes = bytes;
    this.to = to;
    this.latin = new String(bytes, StandardCharsets.ISO_8859_1);
    this.units = new char[to - from];
    read(from);
  }

  static Utf8Reading of(byte[] bytes, int from, int to) {
    return new Utf8Reading(bytes, from, to);
  }

  Utf8Evidence evidence() {
    return new Utf8Evidence(sequences, wide, errors);
  }

  /** The text; null if anything is malformed or cut short. */
  String text() {
    return units == null ? null : new String(units, 0, length);
  }

  private void read(int from) {
    int at = ascii(from);
    while (at < to && (errors < HOPELESS || sequences > errors)) {
      int size = isHan(at) ? 3 : sequence(at);
      if (size > 0) {
        sequences++;
        wide += size == 3 && bytes[at] != (byte) 0xE0 && bytes[at] != (byte) 0xE1 ? 1 : 0;
        decode(at, size);
        at += size;
      } else {
        units = null;
        if (size == 0) {
          break;
        }
        errors++;
        at -= size;
      }
      if (at < to && bytes[at] >= 0) {
        at = ascii(at);
      }
    }
  }

  /** Takes a run of ASCII; gives where it ends. */
  private int ascii(int from) {
    int end = from;
    while (end + Long.BYTES <= to && ((long) LONG.get(bytes, end) & HIGH_BITS) == 0) {
      end += Long.BYTES;
    }
    while (end < to && bytes[end] >= 0) {
      end++;
    }
    if (units != null) {
      copy(from, end);
    }
    return end;
  }

  private void copy(int from, int end) {
    if (end - from >= LONG_RUN) {
      latin.getChars(from, end, units, length);
      length += end - from;
    } else {
      for (int at = from; at < end; at++) {
        units[length++] = (char) bytes[at];
      }
    }
  }

  private void decode(int at, int size) {
    if (units == null) {
      return;
    }
    if (size == 3) {
      units[length++] =
          (char) ((bytes[at] & 0xF) << 12 | (bytes[at + 1] & 0x3F) << 6 | (bytes[at + 2] & 0x3F));
    } else if (size == 2) {
      units[length++] = (char) ((bytes[at] & 0x1F) << 6 | (bytes[at + 1] & 0x3F));
    } else {
      int high = (bytes[at] & 0x7) << 18 | (bytes[at + 1] & 0x3F) << 12;
      length +=
          Character.toChars(
              high | (bytes[at + 2] & 0x3F) << 6 | (bytes[at + 3] & 0x3F), units, length);
    }
  }

  /** Whether three bytes are of U+4000 to U+9FFF, as nearly all that are no ASCII. */
  private boolean isHan(int at) {
    return at + 2 < to
        && bytes[at] >= (byte) 0xE4
        && bytes[at] <= (byte) 0xE9
        && bytes[at + 1] < (byte) 0xC0
        && bytes[at + 2] < (byte) 0xC0;
  }

  /** Length of the sequence at a byte of 80 to FF; negated if malformed; 0 if cut by the end. */
  private int sequence(int at) {
    int lead = bytes[at] & 0xFF;
    int size = lead < 0xC2 ? 0 : lead < 0xE0 ? 2 : lead < 0xF0 ? 3 : lead < 0xF5 ? 4 : 0;
    if (size == 0) {
      return -1;
    }
    for (int next = 1; next < size; next++) {
      if (at + next == to) {
        return 0;
      }
      int trail = bytes[at + next] & 0xFF;
      if (trail < 0x80 || trail > 0xBF || (next == 1 && !fits(lead, trail))) {
        return -next;
      }
    }
    return size;
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
