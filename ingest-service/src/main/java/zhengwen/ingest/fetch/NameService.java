package zhengwen.ingest.fetch;

import java.net.InetAddress;
import java.net.UnknownHostException;

/** Looks host names up. */
@FunctionalInterface
interface NameService {

  /** All addresses of a host. */
  InetAddress[] lookup(String host) throws UnknownHostException;
}
