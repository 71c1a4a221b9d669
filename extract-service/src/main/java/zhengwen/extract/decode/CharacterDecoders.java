package zhengwen.extract.decode;

import java.nio.charset.Charset;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * The decoder of every encoding of the standard.
 *
 * <p>Japanese and Korean ones are the JDK's, which differ from the standard in a few vendor
 * characters; all others follow the standard's tables.
 */
final class CharacterDecoders {

  static final String UTF_8 = "UTF-8";
  static final String UTF_16LE = "UTF-16LE";
  static final String UTF_16BE = "UTF-16BE";
  static final String GBK = "GBK";
  static final String GB18030 = "gb18030";
  static final String BIG5 = "Big5";
  static final String WINDOWS_1252 = "windows-1252";

  /** Labels of this encoding name something no browser decodes any more. */
  static final String REPLACEMENT = "replacement";

  private static final Map<String, CharacterDecoder> DECODERS = decoders();

  private CharacterDecoders() {}

  /** The decoder of a name that {@link EncodingLabels} gives. */
  static CharacterDecoder of(String name) {
    CharacterDecoder decoder = DECODERS.get(name);
    if (decoder == null) {
      throw new IllegalArgumentException("no encoding of the standard: " + name);
    }
    return decoder;
  }

  private static Map<String, CharacterDecoder> decoders() {
    Map<String, CharacterDecoder> decoders = new HashMap<>();
    for (String line : Resources.lines("single-byte.txt")) {
      String[] fields = line.split(" ", -1);
      decoders.put(fields[0], singleByte(List.of(fields).subList(1, fields.length)));
    }
    CharacterDecoder gb18030 = new Gb18030Decoder();
    decoders.put(GBK, gb18030);
    decoders.put(GB18030, gb18030);
    decoders.put(BIG5, new Big5Decoder());
    decoders.put(UTF_8, new Utf8Decoder());
    decoders.put(UTF_16LE, new Utf16Decoder(false));
    decoders.put(UTF_16BE, new Utf16Decoder(true));
    decoders.put("EUC-KR", platform(Charset.forName("x-windows-949")));
    decoders.put("Shift_JIS", platform(Charset.forName("windows-31j")));
    decoders.put("EUC-JP", platform(Charset.forName("EUC-JP")));
    decoders.put("ISO-2022-JP", platform(Charset.forName("ISO-2022-JP")));
    decoders.put(REPLACEMENT, (bytes, from, to) -> from < to ? "\uFFFD" : "");
    return Map.copyOf(decoders);
  }

  private static CharacterDecoder platform(Charset charset) {
    return (bytes, from, to) -> new String(bytes, from, to - from, charset);
  }

  private static CharacterDecoder singleByte(List<String> codes) {
    char[] upper = new char[codes.size()];
    for (int at = 0; at < upper.length; at++) {
      upper[at] = (char) Integer.parseInt(codes.get(at), 16);
    }
    return new SingleByteDecoder(upper);
  }
}
