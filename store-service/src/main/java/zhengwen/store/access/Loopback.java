package zhengwen.store.access;

import java.util.Locale;

/** Names and addresses of this machine that only this machine reaches. */
final class Loopback {

  private Loopback() {}

  /**
   * Whether this host, as written in a URL or a configuration, is loopback; no name is resolved.
   */
  static boolean is(String host) {
    String plain = host.toLowerCase(Locale.ROOT).replaceAll("^\\[|]$", "");
    return plain.equals("localhost")
        || plain.equals("::1")
        || plain.matches("127\\.[0-9]{1,3}\\.[0-9]{1,3}\\.[0-9]{1,3}");
  }
}
