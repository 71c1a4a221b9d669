package zhengwen.ingest.receive;

import static java.nio.charset.StandardCharsets.ISO_8859_1;

import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * What a sender says a page is.
 *
 * @param type media type in lower case, one of the three we take
 * @param charset label as declared; whether it is a known or a true one is for the extractor
 */
record DeclaredType(String type, Optional<String> charset) {

  static final String HTML = "text/html";
  static final String TEXT = "text/plain";
  static final String XHTML = "application/xhtml+xml";

  private static final Set<String> TAKEN = Set.of(HTML, TEXT, XHTML);

  // RFC 9110 sections 5.6.2 (token), 5.6.4 (quoted-string) and 8.3.1 (media-type).
  private static final String TOKEN = "[!#$%&'*+.^_`|~0-9A-Za-z-]+";
  private static final Pattern MEDIA_TYPE =
      Pattern.compile(
          "\\s*(" + TOKEN + "/" + TOKEN + ")((?:\\s*;[^\\x00-\\x08\\x0A-\\x1F\\x7F]*)?)");
  private static final Pattern CHARSET =
      Pattern.compile(
          ";\\s*charset\\s*=\\s*(?:\"(" + TOKEN + ")\"|(" + TOKEN + "))", Pattern.CASE_INSENSITIVE);
  private static final Pattern LABEL = Pattern.compile(TOKEN);

  private static final Pattern TAG = Pattern.compile("<(?:[a-zA-Z]|!--|!DOCTYPE|\\?xml)");
  private static final int SNIFFED_BYTES = 4096;

  /**
   * Reads a Content-Type.
   *
   * @throws ProblemException 422 when it is malformed, 415 when it is not text we take
   */
  static DeclaredType parse(String contentType) {
    Matcher parts = MEDIA_TYPE.matcher(contentType);
    if (!parts.matches()) {
      throw ProblemException.unprocessable("contentType is not a media type");
    }
    String type = parts.group(1).toLowerCase(Locale.ROOT);
    if (!TAKEN.contains(type)) {
      throw new ProblemException(
          415, "contentType must be text/html, text/plain or application/xhtml+xml");
    }
    Matcher charset = CHARSET.matcher(parts.group(2));
    if (!charset.find()) {
      return new DeclaredType(type, Optional.empty());
    }
    return new DeclaredType(
        type, Optional.of(charset.group(1) != null ? charset.group(1) : charset.group(2)));
  }

  /** The type of a page nobody declared: HTML when a tag is seen near its start, else text. */
  static DeclaredType sniff(byte[] bytes) {
    String start = new String(bytes, 0, Math.min(bytes.length, SNIFFED_BYTES), ISO_8859_1);
    // UTF-16 has a NUL beside each ASCII character; without them it reads like the rest.
    boolean tagged = TAG.matcher(start.replace("\0", "")).find();
    return new DeclaredType(tagged ? HTML : TEXT, Optional.empty());
  }

  /**
   * The same type with another charset.
   *
   * @throws ProblemException 422 when the label is not a token, so that no header can be forged
   */
  DeclaredType withCharset(String label) {
    if (!LABEL.matcher(label).matches()) {
      throw ProblemException.unprocessable("charset is not a charset label");
    }
    return new DeclaredType(type, Optional.of(label));
  }

  /** As it goes into the event's content-type. */
  String header() {
    return type + charset.map(label -> ";charset=" + label).orElse("");
  }
}
