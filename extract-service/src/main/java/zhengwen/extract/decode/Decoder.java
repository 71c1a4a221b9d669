package zhengwen.extract.decode;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/**
 * Decodes pages.
 *
 * <p>The order is: byte order mark; what the caller says; what HTTP says; what the page says; what
 * the bytes look like. What HTTP or the page says is checked against the bytes, since GBK declared
 * as UTF-8 and the reverse are common; what the caller says is not. A few bad bytes, or a character
 * cut short by the end, change no decision.
 */
public final class Decoder {

  private Decoder() {}

  /**
   * Decodes a page.
   *
   * @param bytes the page as received
   * @param contentType the media type it was served with, which may carry a charset; or null
   * @param charset a label of the encoding if the caller knows it for certain; or null
   */
  public static DecodedText decode(byte[] bytes, String contentType, String charset) {
    List<String> warnings = new ArrayList<>();
    ByteOrderMark mark = ByteOrderMark.of(bytes);
    Utf8Reading reading = Utf8Reading.of(bytes, mark.length(), bytes.length);
    Utf8Evidence utf8 = reading.evidence();
    String encoding = mark.encoding();
    if (encoding == null || (encoding.equals(CharacterDecoders.UTF_8) && !utf8.plausible())) {
      encoding = known(charset, warnings).orElse(null);
    }
    if (encoding == null) {
      encoding = encoding(bytes, mark.length(), contentType, utf8, warnings);
    }
    String text = encoding.equals(CharacterDecoders.UTF_8) ? reading.text() : null;
    if (text == null) {
      text = CharacterDecoders.of(encoding).decode(bytes, mark.length(), bytes.length);
    }
    return checked(text, encoding, warnings);
  }

  private static String encoding(
      byte[] bytes, int from, String contentType, Utf8Evidence utf8, List<String> warnings) {
    String declared = declared(bytes, from, contentType, warnings);
    Optional<String> wide = ZeroBytes.utf16(bytes, from);
    String found = wide.orElseGet(() -> compare(bytes, from, declared, utf8));
    if (!utf8.convincing() && !utf8.ascii() && wide.isEmpty()) {
      compareDeclarations(bytes, from, declared, found, warnings);
    }
    if (declared != null && !sameDecoder(declared, found)) {
      warnings.add("encoding-misdeclared: declared " + declared + ", read as " + found);
    }
    return found;
  }

  private static String compare(byte[] bytes, int from, String declared, Utf8Evidence utf8) {
    boolean undeclared = declared == null || declared.equals(CharacterDecoders.UTF_8);
    if (utf8.convincing() || (undeclared && utf8.plausible())) {
      return CharacterDecoders.UTF_8;
    }
    if (utf8.ascii()) {
      return declared.startsWith("UTF-16") ? CharacterDecoders.UTF_8 : declared;
    }
    String legacy = LegacyDetector.detect(bytes, from, bytes.length, undeclared ? null : declared);
    return utf8.plausible() ? likelier(bytes, from, legacy) : legacy;
  }

  /** Decides for the few characters that are sound in UTF-8 as well as in another encoding. */
  private static String likelier(byte[] bytes, int from, String legacy) {
    byte[] sample = Sample.of(bytes, from, bytes.length);
    double asUtf8 = score(sample, CharacterDecoders.UTF_8);
    return asUtf8 > score(sample, legacy) ? CharacterDecoders.UTF_8 : legacy;
  }

  private static double score(byte[] sample, String encoding) {
    String text = CharacterDecoders.of(encoding).decode(sample, 0, sample.length);
    return CommonCharacters.profile(text, Integer.MAX_VALUE).score();
  }

  /** The declared encoding; the header counts before the page. */
  private static String declared(
      byte[] bytes, int from, String contentType, List<String> warnings) {
    Optional<String> http =
        contentType == null ? Optional.empty() : ContentType.charset(contentType);
    Optional<String> name = http.flatMap(label -> known(label, warnings));
    if (name.isPresent()) {
      return name.get();
    }
    return inPage(bytes, from, warnings).orElse(null);
  }

  private static Optional<String> inPage(byte[] bytes, int from, List<String> warnings) {
    return MetaPrescan.label(bytes, from)
        .flatMap(label -> known(label, warnings))
        .map(Decoder::asMeta);
  }

  /** Says where header and page contradict each other and the bytes do not settle it. */
  private static void compareDeclarations(
      byte[] bytes, int from, String declared, String found, List<String> warnings) {
    Optional<String> page = inPage(bytes, from, new ArrayList<>());
    if (declared != null && page.isPresent() && !sameDecoder(declared, page.get())) {
      warnings.add(
          "encoding-conflict: header " + declared + ", page " + page.get() + ", read as " + found);
    }
  }

  /** A page whose meta element could be read is not UTF-16, whatever it says: HTML Standard. */
  private static String asMeta(String name) {
    if (name.startsWith("UTF-16")) {
      return CharacterDecoders.UTF_8;
    }
    return name.equals("x-user-defined") ? CharacterDecoders.WINDOWS_1252 : name;
  }

  private static Optional<String> known(String label, List<String> warnings) {
    if (label == null || label.isBlank()) {
      return Optional.empty();
    }
    Optional<String> name =
        EncodingLabels.name(label).filter(known -> !known.equals(CharacterDecoders.REPLACEMENT));
    if (name.isEmpty()) {
      warnings.add("encoding-unknown: " + label.strip());
    }
    return name;
  }

  private static boolean sameDecoder(String one, String other) {
    return CharacterDecoders.of(one).equals(CharacterDecoders.of(other));
  }

  private static DecodedText checked(String text, String encoding, List<String> warnings) {
    Optional<DoubleEncoding.Undone> undone = DoubleEncoding.undo(text);
    // Where bytes are gone the likeliest text is found line by line, with a language model.
    boolean whole = undone.isPresent() && undone.get().text().indexOf('\uFFFD') < 0;
    undone.ifPresent(
        u ->
            warnings.add(
                (whole ? "double-encoding-undone: " : "double-encoding: ")
                    + u.inner()
                    + " read as "
                    + u.outer()));
    String meant = whole ? undone.get().text() : text;
    long errors = meant.indexOf('\uFFFD') < 0 ? 0 : meant.chars().filter(c -> c == 0xFFFD).count();
    if (errors > 0) {
      warnings.add("replacement-characters: " + errors);
    }
    return new DecodedText(meant, encoding, warnings);
  }
}
