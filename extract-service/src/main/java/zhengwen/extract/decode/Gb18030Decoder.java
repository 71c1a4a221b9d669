package zhengwen.extract.decode;

import java.util.Arrays;

/** gb18030, which is also what GBK and GB2312 are decoded as: section 10.2 of the standard. */
final class Gb18030Decoder implements CharacterDecoder {

  /** Code units of the two-byte sequences, by pointer. */
  static final char[] INDEX = Resources.chars("gb18030-index.bin");

  /** Pairs of the first pointer of a range and its code point. */
  private static final int[] RANGES = Resources.ints("gb18030-ranges.bin");

  private static final int MALFORMED = 0xFFFD;
  private static final int UNFINISHED = -1;

  @Override
  public String decode(byte[] bytes, int from, int to) {
    char[] out = new char[to - from];
    int length = 0;
    int at = from;
    while (at < to) {
      int lead = bytes[at] & 0xFF;
      if (lead < 0x80) {
        out[length++] = (char) lead;
        at++;
      } else if (at + 1 < to && lead > 0x80 && pair(lead, bytes[at + 1] & 0xFF) != 0) {
        out[length++] = pair(lead, bytes[at + 1] & 0xFF);
        at += 2;
      } else if (lead == 0x80) {
        out[length++] = '€';
        at++;
      } else {
        int code = fourBytes(bytes, at, to);
        length += Character.toChars(code == UNFINISHED ? MALFORMED : code, out, length);
        at = code == UNFINISHED ? to : at + consumed(bytes, at, to, code);
      }
    }
    return new String(out, 0, length);
  }

  private static char pair(int lead, int trail) {
    if (lead == 0xFF || trail < 0x40 || trail == 0x7F || trail == 0xFF) {
      return 0;
    }
    return INDEX[(lead - 0x81) * 190 + trail - (trail < 0x7F ? 0x40 : 0x41)];
  }

  /** The code point of a four-byte form, U+FFFD if it is none, or UNFINISHED at the end. */
  private static int fourBytes(byte[] bytes, int at, int to) {
    if ((bytes[at] & 0xFF) == 0xFF) {
      return MALFORMED;
    }
    if (at + 1 == to) {
      return UNFINISHED;
    }
    if (!isDigit(bytes[at + 1])) {
      return MALFORMED;
    }
    if (at + 2 == to) {
      return UNFINISHED;
    }
    if (!isLead(bytes[at + 2])) {
      return MALFORMED;
    }
    if (at + 3 == to) {
      return UNFINISHED;
    }
    return isDigit(bytes[at + 3]) ? ranged(pointer(bytes, at)) : MALFORMED;
  }

  /** How many bytes a sequence takes that is not a mapped pair; a malformed one gives some back. */
  private static int consumed(byte[] bytes, int at, int to, int code) {
    if (code != MALFORMED) {
      return 4;
    }
    if ((bytes[at] & 0xFF) == 0xFF) {
      return 1;
    }
    if (isDigit(bytes[at + 1])) {
      boolean whole = at + 3 < to && isLead(bytes[at + 2]) && isDigit(bytes[at + 3]);
      return whole ? 4 : 1;
    }
    return bytes[at + 1] >= 0 ? 1 : 2;
  }

  private static int pointer(byte[] bytes, int at) {
    return ((((bytes[at] & 0xFF) - 0x81) * 10 + bytes[at + 1] - 0x30) * 126
                + (bytes[at + 2] & 0xFF)
                - 0x81)
            * 10
        + bytes[at + 3]
        - 0x30;
  }

  private static int ranged(int pointer) {
    if ((pointer > 39419 && pointer < 189000) || pointer > 1237575) {
      return MALFORMED;
    }
    if (pointer == 7457) {
      return 0xE7C7;
    }
    int range = 0;
    int last = RANGES.length / 2 - 1;
    while (range < last) {
      int middle = (range + last + 1) >>> 1;
      if (RANGES[2 * middle] <= pointer) {
        range = middle;
      } else {
        last = middle - 1;
      }
    }
    return RANGES[2 * range + 1] + pointer - RANGES[2 * range];
  }

  private static boolean isDigit(byte b) {
    return b >= 0x30 && b <= 0x39;
  }

  private static boolean isLead(byte b) {
    return b != (byte) 0x80 && b < 0 && b != (byte) 0xFF;
  }

  /** Two-byte form of every code unit that has one, 0 for the others. */
  static char[] encoder() {
    char[] pairs = new char[Character.MAX_VALUE + 1];
    Arrays.fill(pairs, (char) 0);
    for (int pointer = INDEX.length - 1; pointer >= 0; pointer--) {
      int trail = pointer % 190;
      pairs[INDEX[pointer]] =
          (char) (((pointer / 190 + 0x81) << 8) | (trail + (trail < 0x3F ? 0x40 : 0x41)));
    }
    pairs[0] = 0;
    return pairs;
  }
}
