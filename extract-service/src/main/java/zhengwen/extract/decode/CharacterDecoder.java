package zhengwen.extract.decode;

/** Turns bytes of one encoding into text. Implementations are immutable. */
@FunctionalInterface
interface CharacterDecoder {

  /** The text of the bytes [from, to); every malformed sequence becomes U+FFFD. */
  String decode(byte[] bytes, int from, int to);
}
