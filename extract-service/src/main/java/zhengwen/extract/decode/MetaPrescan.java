package zhengwen.extract.decode;

import java.nio.charset.StandardCharsets;
import java.util.HashSet;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/**
 * Finds the encoding a page declares in its first bytes: the algorithm "prescan a byte stream to
 * determine its encoding" of the HTML Standard, and an XML declaration.
 *
 * <p>The standard reads 1024 bytes; pages with long comments or scripts in front declare later, so
 * this reads on to the body, at most {@value #LIMIT} bytes.
 */
final class MetaPrescan {

  private static final int LIMIT = 256 * 1024;

  private final byte[] bytes;
  private final int end;
  private int at;

  private MetaPrescan(byte[] bytes, int from) {
    this.bytes = bytes;
    this.at = from;
    this.end = Math.min(bytes.length, from + LIMIT);
  }

  /** The declared label as it stands in the page, if one is declared. */
  static Optional<String> label(byte[] bytes, int from) {
    MetaPrescan prescan = new MetaPrescan(bytes, from);
    Optional<String> xml = prescan.xmlDeclaration();
    return xml.isPresent() ? xml : prescan.meta();
  }

  private Optional<String> xmlDeclaration() {
    if (!startsWith("<?xml")) {
      return Optional.empty();
    }
    int close = indexOf((byte) '>', at);
    String declaration = ascii(at, close);
    int encoding = declaration.indexOf("encoding");
    return encoding < 0
        ? Optional.empty()
        : ContentType.value(declaration.substring(encoding + "encoding".length()));
  }

  private Optional<String> meta() {
    while (at < end) {
      at = indexOf((byte) '<', at);
      if (startsWith("<!--")) {
        skipComment();
      } else if (startsWith("<meta") && isNameEnd(at + 5)) {
        at += 5;
        Optional<String> label = declaration();
        if (label.isPresent()) {
          return label;
        }
      } else if (startsWith("<body") && isNameEnd(at + 5)) {
        return Optional.empty();
      } else if (isTag()) {
        at = nameEnd(at + 1);
        skipAttributes();
      } else {
        at++;
      }
    }
    return Optional.empty();
  }

  private void skipComment() {
    int dash = at + 2;
    do {
      dash = indexOf((byte) '-', dash + 1);
    } while (dash < end && !(byteAt(dash - 1) == '-' && byteAt(dash + 1) == '>'));
    at = dash + 2;
  }

  /** Reads the attributes of a meta element and gives the label they declare. */
  private Optional<String> declaration() {
    Set<String> seen = new HashSet<>();
    boolean contentType = false;
    boolean needsContentType = false;
    String label = null;
    for (Attribute next = attribute(); next != null; next = attribute()) {
      if (!seen.add(next.name())) {
        continue;
      }
      if (next.name().equals("http-equiv")) {
        contentType = contentType || next.value().equals("content-type");
      } else if (next.name().equals("charset")) {
        label = next.value();
        needsContentType = false;
      } else if (next.name().equals("content") && label == null) {
        label = ContentType.charset(next.value()).orElse(null);
        needsContentType = label != null;
      }
    }
    boolean unfinished = at >= end;
    return unfinished || (needsContentType && !contentType)
        ? Optional.empty()
        : Optional.ofNullable(label);
  }

  private void skipAttributes() {
    Attribute next = attribute();
    while (next != null) {
      next = attribute();
    }
  }

  private record Attribute(String name, String value) {}

  /** The next attribute of the tag, in lower case; null at the end of the tag. */
  private Attribute attribute() {
    while (at < end && (isSpace(bytes[at]) || bytes[at] == '/')) {
      at++;
    }
    if (at >= end || bytes[at] == '>') {
      return null;
    }
    int start = at;
    do {
      at++;
    } while (at < end && !isSpace(bytes[at]) && "/>=".indexOf(bytes[at]) < 0);
    String name = ascii(start, at);
    skipSpace();
    if (byteAt(at) != '=') {
      return new Attribute(name, "");
    }
    at++;
    skipSpace();
    return new Attribute(name, value());
  }

  private String value() {
    int quote = byteAt(at);
    if (quote == '"' || quote == '\'') {
      int start = ++at;
      int close = indexOf((byte) quote, at);
      at = Math.min(end, close + 1);
      return ascii(start, close);
    }
    int start = at;
    while (at < end && !isSpace(bytes[at]) && bytes[at] != '>') {
      at++;
    }
    return ascii(start, at);
  }

  private void skipSpace() {
    while (at < end && isSpace(bytes[at])) {
      at++;
    }
  }

  private boolean isTag() {
    int next = byteAt(at + 1);
    return Character.isLetter(next == '/' ? byteAt(at + 2) : next) && next < 0x80;
  }

  private int nameEnd(int from) {
    int name = from;
    while (name < end && !isNameEnd(name)) {
      name++;
    }
    return name;
  }

  private boolean isNameEnd(int index) {
    return index >= end || isSpace(bytes[index]) || bytes[index] == '/' || bytes[index] == '>';
  }

  private boolean startsWith(String lower) {
    if (at + lower.length() > end) {
      return false;
    }
    for (int index = 0; index < lower.length(); index++) {
      if (Character.toLowerCase((char) (bytes[at + index] & 0xFF)) != lower.charAt(index)) {
        return false;
      }
    }
    return true;
  }

  private int indexOf(byte wanted, int from) {
    int index = from;
    while (index < end && bytes[index] != wanted) {
      index++;
    }
    return Math.min(index, end);
  }

  private int byteAt(int index) {
    return index < end ? bytes[index] & 0xFF : -1;
  }

  private String ascii(int from, int to) {
    return new String(bytes, from, Math.max(0, to - from), StandardCharsets.ISO_8859_1)
        .toLowerCase(Locale.ROOT);
  }

  private static boolean isSpace(byte b) {
    return b == ' ' || b == '\n' || b == '\t' || b == '\r' || b == '\f';
  }
}
