package zhengwen.ingest.fetch;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.io.OutputStream;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.function.Supplier;

/** A real web site on loopback that counts its visitors. */
public final class Site implements AutoCloseable {

  private record Answer(int status, Map<String, String> headers, Supplier<byte[]> body) {}

  private final HttpServer server;
  private final ExecutorService threads = Executors.newFixedThreadPool(4);
  private final Map<String, Answer> answers = new ConcurrentHashMap<>();
  private final List<String> requests = new CopyOnWriteArrayList<>();
  private final Map<InetSocketAddress, Boolean> visitors = new ConcurrentHashMap<>();
  private final Map<String, List<String>> headers = new ConcurrentHashMap<>();

  public Site() throws IOException {
    server = HttpServer.create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
    server.setExecutor(threads);
    server.createContext("/", this::handle);
    server.start();
  }

  public int port() {
    return server.getAddress().getPort();
  }

  public String url(String path) {
    return "http://127.0.0.1:" + port() + path;
  }

  /** What to say at a path; other paths are 404. */
  public void answer(String path, int status, Map<String, String> headers, String body) {
    answer(path, status, headers, body.getBytes(UTF_8));
  }

  public void answer(String path, int status, Map<String, String> headers, byte[] body) {
    answers.put(path, new Answer(status, headers, () -> body));
  }

  /** Connections on which a request came; a request is counted before it is answered. */
  public int connections() {
    return visitors.size();
  }

  /** Paths asked for, in order. */
  public List<String> requests() {
    return requests;
  }

  /** A header of the last request. */
  public String header(String name) {
    return String.join(",", headers.getOrDefault(name.toLowerCase(Locale.ROOT), List.of()));
  }

  private void handle(HttpExchange exchange) throws IOException {
    visitors.put(exchange.getRemoteAddress(), true);
    requests.add(exchange.getRequestURI().toString());
    exchange
        .getRequestHeaders()
        .forEach((name, values) -> headers.put(name.toLowerCase(Locale.ROOT), values));
    Answer answer =
        answers.getOrDefault(
            exchange.getRequestURI().toString(), new Answer(404, Map.of(), () -> new byte[0]));
    answer.headers().forEach((name, value) -> exchange.getResponseHeaders().set(name, value));
    byte[] body = answer.body().get();
    int length = body.length;
    exchange.sendResponseHeaders(answer.status(), length == 0 ? -1 : length);
    try (OutputStream out = exchange.getResponseBody()) {
      out.write(body);
    }
  }

  @Override
  public void close() {
    server.stop(0);
    threads.shutdownNow();
  }
}
