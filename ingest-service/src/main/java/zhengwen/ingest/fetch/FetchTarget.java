package zhengwen.ingest.fetch;

import java.net.IDN;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.regex.Pattern;
import zhengwen.ingest.identity.CanonicalUrl;
import zhengwen.ingest.identity.InvalidUrlException;

/**
 * A place on the web in the form it goes onto the wire.
 *
 * @param scheme http or https
 * @param host lower-case ASCII name, dotted quad or bracketed IPv6 literal
 * @param port as written or the scheme's own
 * @param path path and query, percent-encoded where needed, never empty
 */
record FetchTarget(String scheme, String host, int port, String path) {

  private static final Pattern NAME = Pattern.compile("[a-z0-9_-]+(\\.[a-z0-9_-]+)*");
  private static final Pattern NUMBER = Pattern.compile("[0-9]+|0[xX][0-9a-fA-F]*");
  private static final String OCTET = "(25[0-5]|2[0-4][0-9]|1[0-9][0-9]|[1-9]?[0-9])";
  private static final Pattern DOTTED_QUAD = Pattern.compile(OCTET + "(\\." + OCTET + "){3}");

  /** What RFC 3986 allows in a path and query beside letters, digits and percent-encoding. */
  private static final String PLAIN = "-._~!$&'()*+,;=:@/?";

  /**
   * Reads a URL.
   *
   * @throws InvalidUrlException when it is no http or https URL we can use
   * @throws ForbiddenAddressException when its host is a number in a spelling only attackers use
   */
  static FetchTarget of(String url) throws InvalidUrlException, ForbiddenAddressException {
    CanonicalUrl canonical = CanonicalUrl.of(url);
    int pathStart = pathStart(url);
    String authority = url.substring(url.indexOf("://") + 3, pathStart);
    String scheme = url.substring(0, url.indexOf(':')).toLowerCase(Locale.ROOT);
    int hash = url.indexOf('#', pathStart);
    String path = encode(url.substring(pathStart, hash < 0 ? url.length() : hash));
    return new FetchTarget(
        scheme,
        asciiHost(canonical.host()),
        port(scheme, authority),
        path.startsWith("/") ? path : "/" + path);
  }

  /** Where a redirect from here leads; the reference may be relative and badly encoded. */
  FetchTarget redirect(String location) throws InvalidUrlException, ForbiddenAddressException {
    int hash = location.indexOf('#');
    String reference = encode(hash < 0 ? location : location.substring(0, hash));
    if (reference.startsWith("?")) {
      // java.net.URI resolves a bare query by RFC 2396, which drops the path's last part.
      return new FetchTarget(scheme, host, port, path.replaceFirst("\\?.*", "") + reference);
    }
    try {
      return of(URI.create(url()).resolve(reference).toString());
    } catch (IllegalArgumentException e) {
      throw new ForbiddenAddressException("the redirect's target is not a URL");
    }
  }

  /** The whole as a URL. */
  String url() {
    return origin() + path;
  }

  /** Scheme, host and port. */
  String origin() {
    boolean usual = port == (scheme.equals("http") ? 80 : 443);
    return scheme + "://" + host + (usual ? "" : ":" + port);
  }

  private static int pathStart(String url) {
    int start = url.indexOf("://") + 3;
    while (start < url.length() && "/?#".indexOf(url.charAt(start)) < 0) {
      start++;
    }
    return start;
  }

  private static int port(String scheme, String authority) {
    int colon = authority.lastIndexOf(':');
    boolean written = colon > authority.lastIndexOf(']') && colon < authority.length() - 1;
    return written
        ? Integer.parseInt(authority.substring(colon + 1))
        : scheme.equals("http") ? 80 : 443;
  }

  private static String asciiHost(String host) throws ForbiddenAddressException {
    if (host.startsWith("[")) {
      return host;
    }
    String ascii = toAscii(host).toLowerCase(Locale.ROOT);
    if (ascii.endsWith(".")) {
      ascii = ascii.substring(0, ascii.length() - 1);
    }
    if (!NAME.matcher(ascii).matches()) {
      throw new ForbiddenAddressException("the host is not a name");
    }
    // WHATWG URL: a host whose last label is a number is an IPv4 address, in whatever spelling.
    String last = ascii.substring(ascii.lastIndexOf('.') + 1);
    if (NUMBER.matcher(last).matches() && !DOTTED_QUAD.matcher(ascii).matches()) {
      throw new ForbiddenAddressException("the host is an oddly spelt address");
    }
    return ascii;
  }

  private static String toAscii(String host) throws ForbiddenAddressException {
    try {
      return IDN.toASCII(host, IDN.ALLOW_UNASSIGNED);
    } catch (IllegalArgumentException e) {
      throw new ForbiddenAddressException("the host is not a name");
    }
  }

  private static String encode(String text) {
    StringBuilder encoded = new StringBuilder();
    byte[] bytes = text.getBytes(StandardCharsets.UTF_8);
    for (int i = 0; i < bytes.length; i++) {
      int b = bytes[i] & 0xFF;
      if (plain(b) || (b == '%' && escape(bytes, i))) {
        encoded.append((char) b);
      } else {
        encoded.append(String.format("%%%02X", b));
      }
    }
    return encoded.toString();
  }

  private static boolean plain(int b) {
    return b < 0x80 && (Character.isLetterOrDigit((char) b) || PLAIN.indexOf((char) b) >= 0);
  }

  private static boolean escape(byte[] bytes, int at) {
    return at + 2 < bytes.length
        && Character.digit(bytes[at + 1], 16) >= 0
        && Character.digit(bytes[at + 2], 16) >= 0;
  }
}
