package zhengwen.extract.decode;

import java.util.List;

/**
 * A page as text.
 *
 * @param text the decoded input, without byte order mark; bytes that mean nothing are U+FFFD
 * @param encoding the name of the encoding it was read in, as the WHATWG Encoding Standard spells
 *     it
 * @param warnings what a reader should know of the decoding: a kebab-case code, a colon, details
 */
public record DecodedText(String text, String encoding, List<String> warnings) {

  public DecodedText {
    warnings = List.copyOf(warnings);
  }
}
