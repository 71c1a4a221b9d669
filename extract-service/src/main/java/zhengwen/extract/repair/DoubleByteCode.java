package zhengwen.extract.repair;

/** GBK or Big5 as the encoding that a text was written in. */
final class DoubleByteCode implements WrittenCode {

  private static final int FIRST = 0x81;
  private static final int LAST = 0xFE;
  private static final int FIRST_TRAIL = 0x40;
  private static final int DELETE = 0x7F;

  private final DoubleByteTable table;

  DoubleByteCode(DoubleByteTable table) {
    this.table = table;
  }

  @Override
  public int length(int first) {
    return first < 0x80 ? 1 : first == UNKNOWN || (first >= FIRST && first <= LAST) ? 2 : 0;
  }

  @Override
  public boolean isTrail(int b) {
    return b == UNKNOWN || (b >= FIRST_TRAIL && b <= LAST && b != DELETE);
  }

  @Override
  public String candidates(int[] bytes, int length) {
    if (length == 1) {
      return String.valueOf((char) bytes[0]);
    }
    if (bytes[0] == UNKNOWN && bytes[1] == UNKNOWN) {
      return "";
    }
    StringBuilder fitting = new StringBuilder();
    for (int lead = low(bytes[0], FIRST); lead <= high(bytes[0]); lead++) {
      for (int trail = low(bytes[1], FIRST_TRAIL); trail <= high(bytes[1]); trail++) {
        char c = table.character(lead, trail);
        if (c != Gbk.NONE) {
          fitting.append(c);
        }
      }
    }
    return fitting.toString();
  }

  private static int low(int told, int first) {
    return told == UNKNOWN ? first : told;
  }

  private static int high(int told) {
    return told == UNKNOWN ? LAST : told;
  }
}
