package zhengwen.ingest.media;

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
public record PageType(String type, Optional<String> charset) {

  public static final String HTML = "text/html";
  public static final String TEXT = "text/plain";
  public static final String XHTML = "application/xhtml+xml";

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
   * @throws InvalidPageTypeException when it is malformed, or not text we take
   */
  public static PageType parse(String contentType) throws InvalidPageTypeException {
    Matcher parts = MEDIA_TYPE.matcher(contentType);
    if (!parts.matches()) {
      throw new InvalidPageTypeException("contentType is not a media type", false);
    }
    String type = parts.group(1).toLowerCase(Locale.ROOT);
    if (!TAKEN.contains(type)) {
      throw new InvalidPageTypeException(
          "contentType must be text/html, text/plain or application/xhtml+xml", true);
    }
    Matcher charset = CHARSET.matcher(parts.group(2));
    if (!charset.find()) {
      return new PageType(type, Optional.empty());
    }
    return new PageType(
        type, Optional.of(charset.group(1) != null ? charset.group(1) : charset.group(2)));
  }

  /** The type of a page nobody declared: HTML when a tag is seen near its start, else text. */
  public static PageType sniff(byte[] bytes) {
    String start = new String(bytes, 0, Math.min(bytes.length, SNIFFED_BYTES), ISO_8859_1);
    // UTF-16 has a NUL beside each ASCII character; without them it reads like the rest.
    boolean tagged = TAG.matcher(start.replace("\0", "")).find();
    return new PageType(tagged ? HTML : TEXT, Optional.empty());
  }

  /**
   * The same type with another charset.
   *
   * @throws InvalidPageTypeException when the label is not a token, so that no header can be forged
   */
  public PageType withCharset(String label) throws InvalidPageTypeException {
    if (!LABEL.matcher(label).matches()) {
      throw new InvalidPageTypeException("charset is not a charset label", false);
    }
    return new PageType(type, Optional.of(label));
  }

  /** As it goes into the event's content-type. */
  public String header() {
    return type + charset.map(label -> ";charset=" + label).orElse("");
  }
}
