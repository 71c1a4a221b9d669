package zhengwen.store.query;

import java.util.Set;

/** The methods each address takes, for the header Allow (RFC 9110 section 10.2.1). */
final class Methods {

  private Methods() {}

  /** Those of an address that exists. */
  static Set<String> of(String path) {
    if (path.endsWith("/redrive") || path.equals("/redrives")) {
      return Set.of("POST", "OPTIONS");
    }
    return path.startsWith("/articles/")
        ? Set.of("GET", "HEAD", "DELETE", "OPTIONS")
        : Set.of("GET", "HEAD", "OPTIONS");
  }
}
