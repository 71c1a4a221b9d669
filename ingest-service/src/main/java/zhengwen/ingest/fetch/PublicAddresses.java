package zhengwen.ingest.fetch;

import java.net.InetAddress;
import java.util.List;
import java.util.stream.Stream;

/**
 * Tells addresses of the public Internet from all others.
 *
 * <p>Sources: IANA IPv4 and IPv6 Special-Purpose Address Registries (RFC 6890, RFC 8190), IANA
 * Internet Protocol Version 6 Address Space. IPv6 is closed by default: only global unicast
 * 2000::/3 is open, which leaves out loopback, link-local, unique local, IPv4-mapped,
 * IPv4-compatible and NAT64 (64:ff9b::/96, 64:ff9b:1::/48), and of it what embeds or stands for
 * other addresses.
 */
final class PublicAddresses {

  private static final List<AddressRange> CLOSED_V4 =
      ranges(
          "0.0.0.0/8", // "this network"
          "10.0.0.0/8", // private
          "100.64.0.0/10", // carrier-grade NAT; also Alibaba Cloud's metadata, 100.100.100.200
          "127.0.0.0/8", // loopback
          "168.63.129.16/32", // Azure's platform endpoint, public by number only
          "169.254.0.0/16", // link-local; metadata of most clouds, 169.254.169.254
          "172.16.0.0/12", // private
          "192.0.0.0/24", // IETF protocol assignments; Oracle Cloud's metadata, 192.0.0.192
          "192.0.2.0/24", // documentation
          "192.88.99.0/24", // 6to4 relays, deprecated
          "192.168.0.0/16", // private
          "198.18.0.0/15", // benchmarking
          "198.51.100.0/24", // documentation
          "203.0.113.0/24", // documentation
          "224.0.0.0/4", // multicast
          "240.0.0.0/4"); // reserved, limited broadcast

  private static final AddressRange GLOBAL_UNICAST = AddressRange.of("2000::/3");

  private static final List<AddressRange> CLOSED_V6 =
      ranges(
          "2001::/23", // IETF protocol assignments: Teredo, benchmarking, ORCHID
          "2001:db8::/32", // documentation
          "2002::/16", // 6to4: embeds an IPv4 address
          "3fff::/20"); // documentation

  private PublicAddresses() {}

  /** Whether a page may be fetched from this address. */
  static boolean contains(InetAddress address) {
    byte[] bytes = address.getAddress();
    if (bytes.length == 4) {
      return CLOSED_V4.stream().noneMatch(range -> range.contains(bytes));
    }
    return GLOBAL_UNICAST.contains(bytes)
        && CLOSED_V6.stream().noneMatch(range -> range.contains(bytes));
  }

  private static List<AddressRange> ranges(String... cidr) {
    return Stream.of(cidr).map(AddressRange::of).toList();
  }
}
