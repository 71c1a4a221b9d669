package zhengwen.extract.decode;

import java.io.ByteArrayOutputStream;
import java.util.Optional;
import java.util.function.IntUnaryOperator;
import zhengwen.extract.decode.CommonCharacters.Profile;

/**
 * Undoes a second encoding: text whose bytes were once read in the wrong encoding and saved as what
 * they seemed to be. {@code ä¸­æ–‡} and {@code ÖÐÎÄ} were read as windows-1252, {@code 涓枃} was
 * UTF-8 read as GBK.
 */
final class DoubleEncoding {

  /** Characters from which the beginning of a text is judged. */
  private static final int PROFILE = 2000;

  private static final int FEWEST = 12;

  /** Share of common characters below which no text has been found that somebody wrote. */
  private static final double MISREAD_SHARE = 0.06;

  private DoubleEncoding() {}

  /**
   * A text read twice.
   *
   * @param text what was meant
   * @param inner the encoding in which it was written first
   * @param outer the encoding it was taken for
   */
  record Undone(String text, String inner, String outer) {}

  /** What was meant by a text, if it shows that it was encoded twice. */
  static Optional<Undone> undo(String text) {
    Profile profile = CommonCharacters.profile(text, PROFILE);
    if (profile.latin() >= FEWEST && profile.latin() > 4 * profile.han()) {
      return undo(text, CharacterDecoders.WINDOWS_1252, DoubleEncoding::windows1252Bytes)
          .or(() -> undoAgain(text));
    }
    if (profile.han() >= FEWEST && profile.commonShare() < MISREAD_SHARE) {
      return undo(text, CharacterDecoders.GBK, DoubleEncoding::gbkBytes)
          .filter(undone -> undone.inner().equals(CharacterDecoders.UTF_8));
    }
    return Optional.empty();
  }

  private static Optional<Undone> undo(String text, String outer, IntUnaryOperator encoder) {
    byte[] bytes = bytes(text, encoder);
    Utf8Evidence evidence = Utf8Reading.of(bytes, 0, bytes.length).evidence();
    String inner = evidence.convincing() ? CharacterDecoders.UTF_8 : null;
    if (inner == null) {
      inner = LegacyDetector.detect(bytes, 0, bytes.length, null);
    }
    String meant = read(text, encoder, inner);
    double now = CommonCharacters.profile(meant, PROFILE).commonShare();
    double was = CommonCharacters.profile(text, PROFILE).commonShare();
    return now > Math.max(2 * was, 2 * MISREAD_SHARE)
        ? Optional.of(new Undone(meant, inner, outer))
        : Optional.empty();
  }

  /** What was meant by a text whose bytes, read rightly, are a text encoded twice again. */
  private static Optional<Undone> undoAgain(String text) {
    byte[] bytes = bytes(text, DoubleEncoding::windows1252Bytes);
    Utf8Evidence evidence = Utf8Reading.of(bytes, 0, bytes.length).evidence();
    if (evidence.errors() > 0 || evidence.sequences() < FEWEST) {
      return Optional.empty();
    }
    String once = read(text, DoubleEncoding::windows1252Bytes, CharacterDecoders.UTF_8);
    return undo(once, CharacterDecoders.WINDOWS_1252, DoubleEncoding::windows1252Bytes)
        .map(undone -> new Undone(undone.text(), undone.inner(), undone.outer() + " twice"));
  }

  /** The text with every stretch that has bytes in the outer encoding read in the inner one. */
  private static String read(String text, IntUnaryOperator encoder, String inner) {
    CharacterDecoder decoder = CharacterDecoders.of(inner);
    StringBuilder meant = new StringBuilder(text.length());
    ByteArrayOutputStream stretch = new ByteArrayOutputStream();
    for (int at = 0; at < text.length(); at++) {
      int code = encoder.applyAsInt(text.charAt(at));
      if (code >= 0) {
        write(stretch, code);
      } else {
        boolean lost = text.charAt(at) == '\uFFFD' && stretch.size() > 0;
        flush(stretch, decoder, meant);
        // A lost byte shows already as the U+FFFD of the sequence it cut short.
        meant.append(lost ? "" : text.substring(at, at + 1));
      }
    }
    flush(stretch, decoder, meant);
    return meant.toString();
  }

  private static void flush(
      ByteArrayOutputStream stretch, CharacterDecoder decoder, StringBuilder meant) {
    meant.append(decoder.decode(stretch.toByteArray(), 0, stretch.size()));
    stretch.reset();
  }

  private static byte[] bytes(String text, IntUnaryOperator encoder) {
    ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    for (int at = 0; at < text.length(); at++) {
      int code = encoder.applyAsInt(text.charAt(at));
      write(bytes, code >= 0 ? code : '\n');
    }
    return bytes.toByteArray();
  }

  private static void write(ByteArrayOutputStream bytes, int code) {
    if (code > 0xFF) {
      bytes.write(code >> 8);
    }
    bytes.write(code);
  }

  /** Controls are bytes that ISO-8859-1 has no character for either. */
  private static int windows1252Bytes(int unit) {
    return unit >= 0x80 && unit < 0xA0 ? unit : Encoders.WINDOWS_1252[unit];
  }

  /** One or two bytes; nothing for U+FFFD, which stands where a byte was lost. */
  private static int gbkBytes(int unit) {
    if (unit < 0x80) {
      return unit;
    }
    if (unit == '€') {
      return 0x80;
    }
    char pair = Encoders.GBK[unit];
    return pair == 0 ? -1 : pair;
  }

  /** Made on first use: few pages need them. */
  private static final class Encoders {
    private static final char[] GBK = Gb18030Decoder.encoder();
    private static final short[] WINDOWS_1252 =
        ((SingleByteDecoder) CharacterDecoders.of(CharacterDecoders.WINDOWS_1252)).encoder();

    private Encoders() {}
  }
}
