package zhengwen.extract.decode;

import java.util.Optional;

/** Finds UTF-16 that does not say so: the high bytes of its ASCII characters are zero. */
final class ZeroBytes {

  private static final int LIMIT = 4096;

  private ZeroBytes() {}

  /** The byte order, if a tenth of the first bytes or more is zero, all on one side. */
  static Optional<String> utf16(byte[] bytes, int from) {
    int to = Math.min(bytes.length, from + LIMIT);
    int even = 0;
    int odd = 0;
    for (int at = from; at < to; at++) {
      if (bytes[at] == 0) {
        even += (at - from) % 2 == 0 ? 1 : 0;
        odd += (at - from) % 2;
      }
    }
    int enough = Math.max(2, (to - from) / 10);
    if (even >= enough && odd * 20 < even) {
      return Optional.of(CharacterDecoders.UTF_16BE);
    }
    return odd >= enough && even * 20 < odd
        ? Optional.of(CharacterDecoders.UTF_16LE)
        : Optional.empty();
  }
}
