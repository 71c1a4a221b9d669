package zhengwen.ingest.identity;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The one spelling of a page's URL: scheme and host in lower case; default port, fragment and known
 * tracking parameters dropped; all else kept as it was, percent-encoding and order included.
 *
 * @param value the canonical spelling
 * @param host host in lower case, without port
 */
public record CanonicalUrl(String value, String host) {

  /** Longest URL taken, in UTF-16 units; RFC 9110 section 4.1 asks for 8000 octets at least. */
  public static final int MAX_LENGTH = 8192;

  private static final Pattern PARTS =
      Pattern.compile("(https?)://([^/?#]*)([^?#]*)(\\?[^#]*)?(#.*)?", Pattern.CASE_INSENSITIVE);
  private static final Pattern AUTHORITY =
      Pattern.compile("(\\[[0-9A-Fa-f:.]+]|[^\\[\\]:@\\\\%<>\"|^`{}]+)(?::([0-9]{0,5}))?");

  /**
   * Reads an absolute http or https URL.
   *
   * @throws InvalidUrlException when it is none, is too long, carries a user name or a password, or
   *     contains white space, control characters or lone surrogates
   */
  public static CanonicalUrl of(String url) throws InvalidUrlException {
    requireCleanText(url);
    Matcher parts = PARTS.matcher(url);
    if (!parts.matches()) {
      throw new InvalidUrlException("url must be an absolute http or https URL");
    }
    if (parts.group(2).indexOf('@') >= 0) {
      throw new InvalidUrlException("url must not carry a user name or password");
    }
    Matcher authority = AUTHORITY.matcher(parts.group(2));
    if (!authority.matches()) {
      throw new InvalidUrlException("url has no valid host");
    }
    String scheme = parts.group(1).toLowerCase(Locale.ROOT);
    String host = authority.group(1).toLowerCase(Locale.ROOT);
    String value =
        scheme
            + "://"
            + host
            + port(scheme, authority.group(2))
            + parts.group(3)
            + query(parts.group(4));
    return new CanonicalUrl(value, host);
  }

  private static void requireCleanText(String url) throws InvalidUrlException {
    if (url.length() > MAX_LENGTH) {
      throw new InvalidUrlException("url is longer than " + MAX_LENGTH + " characters");
    }
    boolean unclean =
        url.codePoints()
            .anyMatch(
                point ->
                    Character.isISOControl(point)
                        || Character.isWhitespace(point)
                        || Character.isSpaceChar(point)
                        || Character.getType(point) == Character.SURROGATE);
    if (unclean) {
      throw new InvalidUrlException(
          "url must not contain white space, control characters or lone surrogates");
    }
  }

  private static String port(String scheme, String digits) throws InvalidUrlException {
    if (digits == null || digits.isEmpty()) {
      return "";
    }
    int port = Integer.parseInt(digits);
    if (port == 0 || port > 65535) {
      throw new InvalidUrlException("url has no valid port");
    }
    boolean usual = scheme.equals("http") ? port == 80 : port == 443;
    return usual ? "" : ":" + port;
  }

  private static String query(String query) {
    if (query == null) {
      return "";
    }
    String[] all = query.substring(1).split("&", -1);
    List<String> kept = new ArrayList<>();
    for (String parameter : all) {
      if (!TrackingParameters.matches(parameter)) {
        kept.add(parameter);
      }
    }
    if (kept.size() == all.length) {
      return query;
    }
    return kept.isEmpty() ? "" : "?" + String.join("&", kept);
  }
}
