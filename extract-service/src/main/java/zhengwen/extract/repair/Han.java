package zhengwen.extract.repair;

/** Ideographs of the Basic Multilingual Plane, where all damage of GBK happens. */
final class Han {

  private Han() {}

  static boolean is(char c) {
    return (c >= '\u4E00' && c <= '\u9FFF')
        || (c >= '\u3400' && c <= '\u4DBF')
        || (c >= '\uF900' && c <= '\uFAFF');
  }
}
