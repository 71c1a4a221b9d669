package zhengwen.ingest.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** A block of addresses in CIDR notation. */
final class AddressRange {

  private final byte[] network;
  private final int prefix;

  private AddressRange(byte[] network, int prefix) {
    this.network = network;
    this.prefix = prefix;
  }

  /** Reads {@code address/prefix}; the address is a literal, nothing is looked up. */
  static AddressRange of(String cidr) {
    int slash = cidr.indexOf('/');
    try {
      byte[] network = InetAddress.getByName(cidr.substring(0, slash)).getAddress();
      return new AddressRange(network, Integer.parseInt(cidr.substring(slash + 1)));
    } catch (UnknownHostException e) {
      throw new IllegalArgumentException(cidr, e);
    }
  }

  /** Whether an address lies in this block. */
  boolean contains(byte[] address) {
    if (address.length != network.length) {
      return false;
    }
    for (int bit = 0; bit < prefix; bit++) {
      int mask = 0x80 >> (bit % 8);
      if ((address[bit / 8] & mask) != (network[bit / 8] & mask)) {
        return false;
      }
    }
    return true;
  }
}
