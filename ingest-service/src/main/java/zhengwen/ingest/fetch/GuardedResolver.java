package zhengwen.ingest.fetch;

import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.UnknownHostException;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.apache.hc.client5.http.DnsResolver;

/**
 * Resolves a host for one connection and lets only public addresses pass.
 *
 * <p>The client connects to what is returned here and looks nothing up again, so the address that
 * was checked is the one connected to: a name that changes its answer (rebinding) gains nothing.
 */
final class GuardedResolver implements DnsResolver {

  private final NameService names;
  private final Set<Integer> ports;
  private final Set<String> exceptions;

  /**
   * A guard.
   *
   * @param ports the only ones connected to
   * @param exceptions {@code host:port} in lower case, exempt from the checks
   */
  GuardedResolver(NameService names, Set<Integer> ports, Set<String> exceptions) {
    this.names = names;
    this.ports = ports;
    this.exceptions = exceptions;
  }

  /** Whether the operator has exempted this place. */
  boolean exempts(String host, int port) {
    return exceptions.contains(host + ":" + port);
  }

  @Override
  public List<InetSocketAddress> resolve(String host, int port) throws UnknownHostException {
    boolean exempt = exempts(host, port);
    if (!exempt && !ports.contains(port)) {
      throw new ForbiddenAddressException("port " + port + " is not allowed");
    }
    InetAddress[] addresses = names.lookup(host);
    // One address inside is enough to refuse: which one the client would try first is chance.
    if (!exempt && !Stream.of(addresses).allMatch(PublicAddresses::contains)) {
      throw new ForbiddenAddressException(host + " is not a public address");
    }
    return Stream.of(addresses).map(address -> new InetSocketAddress(address, port)).toList();
  }

  /** Never a way round the port check. */
  @Override
  public InetAddress[] resolve(String host) throws UnknownHostException {
    throw new ForbiddenAddressException("a host is resolved together with its port only");
  }

  @Override
  public String resolveCanonicalHostname(String host) {
    return host;
  }
}
