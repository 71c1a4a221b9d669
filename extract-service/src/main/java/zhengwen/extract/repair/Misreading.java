package zhengwen.extract.repair;

import java.util.List;

/**
 * A text written in one encoding, read in another and saved as what it seemed to be.
 *
 * @param as what it was taken for
 * @param written what it was
 * @param shortest characters that chance does not make in a text that is none
 */
record Misreading(MisreadAs as, WrittenCode written, int shortest) {

  /** Bytes that windows-1252 has no character for, and two that are blank or hidden. */
  private static final int[] LOST_OF_LATIN = {0x81, 0x8D, 0x8F, 0x90, 0x9D, 0xA0, 0xAD};

  private static final int SHORTEST_OF_UTF_8 = 2;
  private static final int SHORTEST_OF_PAIRS = 6;

  /** All that are looked for, those that Latin letters show first. */
  record Known(List<Misreading> latin, List<Misreading> ideographs) {

    static Known of(DoubleByteTable gbk, String common) {
      DoubleByteTable big5 = new Big5();
      MisreadAs asLatin = MisreadAs.latin();
      MisreadAs asGbk = MisreadAs.gbk(gbk);
      MisreadAs asBig5 = MisreadAs.big5(big5);
      WrittenCode inGbk = new DoubleByteCode(gbk);
      WrittenCode inBig5 = new DoubleByteCode(big5);
      WrittenCode inUtf8 = new Utf8Code(common);
      return new Known(
          List.of(
              new Misreading(asLatin, new Utf8Code(common, LOST_OF_LATIN), SHORTEST_OF_UTF_8),
              new Misreading(asLatin, inGbk, SHORTEST_OF_PAIRS),
              new Misreading(asLatin, inBig5, SHORTEST_OF_PAIRS)),
          List.of(
              new Misreading(asGbk, inUtf8, SHORTEST_OF_UTF_8 + 1),
              new Misreading(asBig5, inUtf8, SHORTEST_OF_UTF_8 + 1),
              new Misreading(asGbk, inBig5, SHORTEST_OF_PAIRS),
              new Misreading(asBig5, inGbk, SHORTEST_OF_PAIRS)));
    }
  }
}
