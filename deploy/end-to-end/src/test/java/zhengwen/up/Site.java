package zhengwen.up;

import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.Charset;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/** A local site with one page, in GBK, wherever it has been published. */
final class Site implements AutoCloseable {
  private final HttpServer server;
  private final Set<String> published = ConcurrentHashMap.newKeySet();

  Site(String page) throws IOException {
    byte[] bytes = page.getBytes(Charset.forName("GBK"));
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.createContext(
        "/",
        exchange -> {
          boolean known = published.contains(exchange.getRequestURI().getPath());
          exchange.getResponseHeaders().set("Content-Type", "text/html");
          exchange.sendResponseHeaders(known ? 200 : 404, known ? bytes.length : -1);
          if (known) {
            exchange.getResponseBody().write(bytes);
          }
          exchange.close();
        });
    server.start();
  }

  /** Puts the page at the path; returns its address. */
  String publish(String path) {
    published.add(path);
    return address(path);
  }

  /** The address of the path, where there may be nothing. */
  String address(String path) {
    return "http://" + authority() + path;
  }

  /** {@code host:port}. */
  String authority() {
    return "127.0.0.1:" + server.getAddress().getPort();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
