package zhengwen.ingest.config;

import java.util.Locale;
import java.util.Set;

/** The names of this machine to itself. */
public final class Loopback {

  private static final Set<String> NAMES = Set.of("localhost", "127.0.0.1", "[::1]", "::1");

  private Loopback() {}

  /** Whether a host, without port, can be reached from this machine only. */
  public static boolean names(String host) {
    return NAMES.contains(host.toLowerCase(Locale.ROOT));
  }
}
