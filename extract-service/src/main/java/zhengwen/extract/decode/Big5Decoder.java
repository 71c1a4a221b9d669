package zhengwen.extract.decode;

/** Big5 with the Hong Kong supplement: section 11.1 of the standard. */
final class Big5Decoder implements CharacterDecoder {

  private static final int[] INDEX = Resources.ints("big5-index.bin");

  @Override
  public String decode(byte[] bytes, int from, int to) {
    // A pair gives at most two code units.
    char[] out = new char[to - from];
    int length = 0;
    int at = from;
    while (at < to) {
      int lead = bytes[at++] & 0xFF;
      if (lead < 0x80) {
        out[length++] = (char) lead;
      } else if (lead == 0x80 || lead == 0xFF || at == to) {
        out[length++] = '\uFFFD';
      } else {
        int trail = bytes[at] & 0xFF;
        int before = length;
        length = append(pointer(lead, trail), out, length);
        if (length == before) {
          out[length++] = '\uFFFD';
          at += trail < 0x80 ? 0 : 1;
        } else {
          at++;
        }
      }
    }
    return new String(out, 0, length);
  }

  /** The length after appending what the pointer stands for; unchanged if that is nothing. */
  private static int append(int pointer, char[] out, int length) {
    if (pointer < 0) {
      return length;
    }
    char letter = pointer == 1133 || pointer == 1135 ? 'Ê' : 'ê';
    return switch (pointer) {
      case 1133, 1164 -> append(letter, '\u0304', out, length);
      case 1135, 1166 -> append(letter, '\u030C', out, length);
      default ->
          INDEX[pointer] == 0 ? length : length + Character.toChars(INDEX[pointer], out, length);
    };
  }

  /** Four pointers stand for a letter and a combining mark. */
  private static int append(char letter, char mark, char[] out, int length) {
    out[length] = letter;
    out[length + 1] = mark;
    return length + 2;
  }

  private static int pointer(int lead, int trail) {
    boolean low = trail >= 0x40 && trail <= 0x7E;
    boolean high = trail >= 0xA1 && trail <= 0xFE;
    return low || high ? (lead - 0x81) * 157 + trail - (low ? 0x40 : 0x62) : -1;
  }
}
