package zhengwen.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetSocketAddress;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.concurrent.CopyOnWriteArrayList;

/** Several hosts, all on loopback and one port, that note who asks for what and when. */
final class RecordingSite implements AutoCloseable {
  private static final String ROBOTS = "/robots.txt";

  /**
   * A request.
   *
   * @param nanos when it came
   * @param agent who asked
   */
  record Request(String host, String path, long nanos, String agent) {
    boolean isPage() {
      return !path.equals(ROBOTS);
    }
  }

  private final HttpServer server;
  private final Map<String, Duration> crawlDelays;
  private final List<Request> requests = new CopyOnWriteArrayList<>();

  /**
   * Starts it.
   *
   * @param crawlDelays what hosts ask for in their robots.txt; others have none
   */
  RecordingSite(Map<String, Duration> crawlDelays) throws IOException {
    this.crawlDelays = crawlDelays;
    server = HttpServer.create(new InetSocketAddress(0), 0);
    server.createContext("/", this::answer);
    server.start();
  }

  private void answer(HttpExchange exchange) throws IOException {
    long now = System.nanoTime();
    String host = exchange.getRequestHeaders().getFirst("Host").replaceFirst(":.*", "");
    Request request =
        new Request(
            host,
            exchange.getRequestURI().getPath(),
            now,
            exchange.getRequestHeaders().getFirst("User-Agent"));
    requests.add(request);
    Duration asked = crawlDelays.get(host);
    String text = request.isPage() ? "<p>第" + now + "条</p>" : robots(asked);
    byte[] body = text.getBytes(UTF_8);
    exchange.getResponseHeaders().set("Content-Type", "text/html; charset=utf-8");
    exchange.sendResponseHeaders(200, body.length);
    exchange.getResponseBody().write(body);
    exchange.close();
  }

  private static String robots(Duration crawlDelay) {
    return crawlDelay == null
        ? "User-agent: *\nDisallow:\n"
        : "User-agent: *\nCrawl-delay: " + crawlDelay.toSeconds() + "\n";
  }

  /** {@code host:port}. */
  String authority(String host) {
    return host + ":" + server.getAddress().getPort();
  }

  /** All requests so far, in order. */
  List<Request> requests() {
    return List.copyOf(requests);
  }

  /** Requests for pages. */
  List<Request> pages() {
    return requests.stream().filter(Request::isPage).toList();
  }

  @Override
  public void close() {
    server.stop(0);
  }
}
