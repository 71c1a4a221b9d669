package zhengwen.extract.decode;

/**
 * The mark a page may begin with.
 *
 * @param encoding the encoding it stands for, null if there is none
 * @param length its bytes
 */
record ByteOrderMark(String encoding, int length) {

  static ByteOrderMark of(byte[] bytes) {
    if (startsWith(bytes, 0xEF, 0xBB, 0xBF)) {
      return new ByteOrderMark(CharacterDecoders.UTF_8, 3);
    }
    if (startsWith(bytes, 0xFE, 0xFF)) {
      return new ByteOrderMark(CharacterDecoders.UTF_16BE, 2);
    }
    if (startsWith(bytes, 0xFF, 0xFE)) {
      return new ByteOrderMark(CharacterDecoders.UTF_16LE, 2);
    }
    return new ByteOrderMark(null, 0);
  }

  private static boolean startsWith(byte[] bytes, int... mark) {
    if (bytes.length < mark.length) {
      return false;
    }
    for (int at = 0; at < mark.length; at++) {
      if ((bytes[at] & 0xFF) != mark[at]) {
        return false;
      }
    }
    return true;
  }
}
