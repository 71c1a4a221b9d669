package zhengwen.extract.repair;

import java.util.stream.IntStream;

/** UTF-8 as the encoding that a text was written in. */
final class Utf8Code implements WrittenCode {

  private static final int TRAIL = 0x80;
  private static final int LAST_TRAIL = 0xBF;
  private static final int LOW = 0x3F;
  private static final int WIDE = 3;

  private static final int[] LEADS = IntStream.rangeClosed(0xE2, 0xEF).toArray();
  private static final int[] TRAILS = IntStream.rangeClosed(TRAIL, LAST_TRAIL).toArray();

  private final String common;
  private final int[] lost;

  /**
   * @param lost what an unknown byte can have been; empty for anything
   */
  Utf8Code(String common, int... lost) {
    this.common = common;
    this.lost = lost.clone();
  }

  @Override
  public int length(int first) {
    if (first == UNKNOWN) {
      return WIDE;
    }
    return first < TRAIL ? 1 : first < 0xC2 ? 0 : first < 0xE0 ? 2 : first < 0xF0 ? WIDE : 0;
  }

  @Override
  public boolean isTrail(int b) {
    return b == UNKNOWN || (b >= TRAIL && b <= LAST_TRAIL);
  }

  @Override
  public String candidates(int[] bytes, int length) {
    int unknown = 0;
    for (int i = 0; i < length; i++) {
      unknown += bytes[i] == UNKNOWN ? 1 : 0;
    }
    if (unknown == 0) {
      char c = character(bytes, length);
      return c == Gbk.NONE ? "" : String.valueOf(c);
    }
    if (length != WIDE) {
      return "";
    }
    return unknown == 1 ? oneUnknown(bytes) : common(bytes);
  }

  private String oneUnknown(int[] bytes) {
    int place = bytes[0] == UNKNOWN ? 0 : bytes[1] == UNKNOWN ? 1 : 2;
    int[] whole = bytes.clone();
    StringBuilder fitting = new StringBuilder();
    int[] possible = lost.length > 0 && place > 0 ? lost : place > 0 ? TRAILS : LEADS;
    for (int b : possible) {
      whole[place] = b;
      char c = character(whole, WIDE);
      if (c != Gbk.NONE) {
        fitting.append(c);
      }
    }
    return fitting.toString();
  }

  /** The common characters that fit: too many others would. */
  private String common(int[] bytes) {
    StringBuilder fitting = new StringBuilder();
    for (int i = 0; i < common.length(); i++) {
      char c = common.charAt(i);
      if (c >= 0x800
          && fits(bytes[0], 0xE0 | c >> 12)
          && fits(bytes[1], TRAIL | (c >> 6 & LOW))
          && fits(bytes[2], TRAIL | (c & LOW))) {
        fitting.append(c);
      }
    }
    return fitting.toString();
  }

  private boolean fits(int told, int b) {
    if (told != UNKNOWN) {
      return told == b;
    }
    for (int possible : lost) {
      if (possible == b) {
        return true;
      }
    }
    return lost.length == 0;
  }

  private static char character(int[] bytes, int length) {
    if (length == 1) {
      return (char) bytes[0];
    }
    int c = length == 2 ? bytes[0] & 0x1F : bytes[0] & 0x0F;
    for (int i = 1; i < length; i++) {
      c = c << 6 | (bytes[i] & LOW);
    }
    boolean sound = length == 2 ? c >= 0x80 : c >= 0x800;
    return sound && !Character.isSurrogate((char) c) ? (char) c : Gbk.NONE;
  }
}
