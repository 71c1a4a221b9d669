package zhengwen.extract.repair;

/** The characters that {@link CharacterPairs} tells apart. */
final class ModelAlphabet {

  private static final String HALF_WIDTH = ",;:?!()%";
  private static final String FULL_WIDTH = "，；：？！（）％";

  private ModelAlphabet() {}

  static char of(char c, Simplified simplified) {
    char half = c >= '！' && c <= '～' ? (char) (c - '！' + '!') : c;
    if (half >= '0' && half <= '9') {
      return '0';
    }
    if ((half >= 'a' && half <= 'z') || (half >= 'A' && half <= 'Z')) {
      return 'A';
    }
    int sign = HALF_WIDTH.indexOf(half);
    return sign >= 0 ? FULL_WIDTH.charAt(sign) : simplified.of(c);
  }
}
